import ParallaxCore
import ParallaxScreen

/// A speaker's name as it stands beside a quote, with a sign for how sure it is.
struct SpeakerLabel: Hashable, Sendable {
    /// The name, or what stands for one.
    let name: String
    /// `?` for a guess, `✎` for what the reader said, else nothing.
    let sign: String
    let role: Role

    /// The label of a quote; `nil` when nothing names a speaker.
    init?(_ quote: Quote, role: Role = .dim) {
        guard let name = quote.speaker ?? (quote.rule == .reader ? "nobody" : quote.mention) else { return nil }
        self.name = name
        sign = quote.rule == .reader ? "✎" : quote.rule.isDoubtful ? "?" : ""
        self.role = role
    }

    /// The whole label.
    var text: String { sign.isEmpty ? name : "\(name) \(sign)" }

    /// The label cut to `columns`: titles and first names go before the last name does.
    func shortened(to columns: Int) -> String {
        let room = columns - (sign.isEmpty ? 0 : CellWidth.columns(of: sign) + 1)
        let cut = name.lastWords(in: max(0, room))
        return sign.isEmpty ? cut : "\(cut) \(sign)"
    }
}

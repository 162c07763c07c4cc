import ParallaxCore
import ParallaxReader

/// Work of which only the latest request matters: starting it cancels the earlier task of the same kind.
enum EffectKind: Hashable, Sendable {
    case open
    case article(Article.ID)
    case comparison
    case quotes
    /// Corrections are never dropped for later ones: each is work of its own.
    case correction(ticket: Int)

    /// Whether the work keeps what the reader decided.
    var isCorrection: Bool {
        if case .correction = self { true } else { false }
    }

    /// The kind of an effect that runs in the background; `nil` when the terminal does it at once.
    init?(_ effect: Effect) {
        switch effect {
        case .open: self = .open
        case .article(let id, _): self = .article(id)
        case .comparison: self = .comparison
        case .quotes: self = .quotes
        case .correctQuotes(_, _, let ticket), .correctLinks(_, _, _, let ticket): self = .correction(ticket: ticket)
        case .suspend, .repaint, .copy, .quit: return nil
        }
    }
}

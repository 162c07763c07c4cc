import ParallaxCore

/// The line a speaker's name is typed into, with the names that are known as completions.
struct SpeakerPrompt: Hashable, Sendable {
    private(set) var line: TypedLine
    /// The quote whose speaker is asked for.
    let place: QuotePlace
    private let present: QuoteCorrection
    private let names: [String]
    /// Whether the text is a suggestion still, which the first character replaces.
    private var isSuggestion = true
    /// What was typed before a completion took its place.
    private var typed = ""
    private var completion: Int?

    /// Suggests the present speaker.
    init(for place: QuotePlace, present: QuoteCorrection, names: [String]) {
        self.place = place
        self.present = present
        self.names = names
        line = TypedLine(present.speaker ?? "")
    }

    /// What the reader says of the quote with the line as it stands; an empty one names nobody.
    var correction: QuoteCorrection {
        let name = line.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return QuoteCorrection(range: present.range, speaker: name.isEmpty ? nil : name, kind: present.kind)
    }

    mutating func press(_ key: Key) -> TypedLine.Answer {
        switch key {
        case .tab, .down: return complete(by: 1)
        case .backTab, .up: return complete(by: -1)
        case .character, .backspace:
            if isSuggestion { line = TypedLine() }
            if isSuggestion, key == .backspace { return touch(.changed) }
        default: break
        }
        return touch(line.press(key))
    }

    mutating func paste(_ text: String) {
        if isSuggestion { line = TypedLine() }
        line.paste(text)
        _ = touch(.changed)
    }

    private mutating func touch(_ answer: TypedLine.Answer) -> TypedLine.Answer {
        guard case .changed = answer else { return answer }
        isSuggestion = false
        typed = line.text
        completion = nil
        return answer
    }

    /// The names that fit what was typed, in the order in which completion walks through them.
    var candidates: [String] {
        guard let search = TextSearch(typed) else { return names }
        return names.filter { !search.matches(in: $0).isEmpty }
    }

    /// The names to choose from, in one line.
    var help: String {
        let names = candidates.prefix(4).joined(separator: " · ")
        return names.isEmpty ? "empty: nobody" : "Tab: \(names)"
    }

    private mutating func complete(by delta: Int) -> TypedLine.Answer {
        let candidates = candidates
        guard !candidates.isEmpty else { return .ignored }
        let next = completion.map { $0 + delta } ?? (delta > 0 ? 0 : -1)
        let place = (next % candidates.count + candidates.count) % candidates.count
        completion = place
        isSuggestion = false
        line = TypedLine(candidates[place])
        return .changed
    }
}

import ParallaxCore

/// The line a speaker's name is typed into, with the names that are known as completions.
struct SpeakerPrompt: Hashable, Sendable {
    private(set) var line: TypedLine
    /// The quote whose speaker is asked for.
    let place: QuotePlace
    private let present: QuoteCorrection
    private var completion: NameCompletion
    /// Whether an earlier correction can be taken back here.
    private let isCorrected: Bool
    /// Whether the quote shall be as it was found.
    private(set) var isTakenBack = false
    /// Whether the text is a suggestion still, which the first character replaces.
    private var isSuggestion = true

    /// Suggests the present speaker.
    init(for place: QuotePlace, present: QuoteCorrection, isCorrected: Bool, names: [String]) {
        self.place = place
        self.present = present
        self.isCorrected = isCorrected
        completion = NameCompletion(names)
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
        case .delete where isCorrected:
            isTakenBack = true
            return .accepted
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
        completion.type(line.text)
        return answer
    }

    /// The names to choose from, in one line.
    var help: String {
        let names = completion.help.isEmpty ? "empty: nobody" : completion.help
        return isCorrected ? "\(Key.delete): as found   \(names)" : names
    }

    /// The passage whose speaker is asked for.
    var range: TextRange { present.range }

    private mutating func complete(by delta: Int) -> TypedLine.Answer {
        guard let name = completion.turn(by: delta) else { return .ignored }
        isSuggestion = false
        line = TypedLine(name)
        return .changed
    }
}

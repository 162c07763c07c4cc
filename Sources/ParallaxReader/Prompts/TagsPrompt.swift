import ParallaxCore

/// The line the tags of an article are typed into, parted by commas, with the tags in use as completions.
struct TagsPrompt: Hashable, Sendable {
    private(set) var line: TypedLine
    var completion: NameCompletion
    let article: Article.ID

    /// Goes on from the present tags.
    init(for article: Article.ID, present: [String], known: [String]) {
        self.article = article
        line = TypedLine(present.isEmpty ? "" : present.joined(separator: ", ") + ", ")
        completion = NameCompletion(known)
    }

    /// The tags that the line holds, sorted, each once.
    var tags: [String] { Set(parts.filter { !$0.isEmpty }).sorted() }

    private var parts: [String] {
        line.text.split(separator: ",", omittingEmptySubsequences: false).map {
            $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }

    mutating func press(_ key: Key) -> TypedLine.Answer {
        switch key {
        case .tab, .down: return complete(by: 1)
        case .backTab, .up: return complete(by: -1)
        default:
            let answer = line.press(key)
            if case .changed = answer { completion.type(parts.last ?? "") }
            return answer
        }
    }

    mutating func paste(_ text: String) {
        line.paste(text)
        completion.type(parts.last ?? "")
    }

    /// The last tag gives way to one that is in use.
    private mutating func complete(by delta: Int) -> TypedLine.Answer {
        guard let name = completion.turn(by: delta) else { return .ignored }
        line = TypedLine((parts.dropLast() + [name]).joined(separator: ", "))
        return .changed
    }
}

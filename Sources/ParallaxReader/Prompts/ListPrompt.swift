import ParallaxCore

/// The line that says in the search language which articles the list shows.
struct ListPrompt: Hashable, Sendable {
    /// What it was opened for.
    enum Purpose: Hashable, Sendable {
        /// To narrow the present list.
        case filter
        /// To search everything.
        case search
    }

    let purpose: Purpose
    private(set) var line: TypedLine
    /// The list before, which Esc brings back.
    let earlier: ListQuery?
    /// The article that was selected before.
    let earlierID: Article.ID?
    /// Whether another view was left for it.
    let hasLeft: Bool
    private var completion: NameCompletion
    /// What is wrong with the query as it stands.
    var problem: String?

    init(
        _ purpose: Purpose, text: String, over earlier: ListQuery?, at id: Article.ID?, hasLeft: Bool = false,
        names: ListNames
    ) {
        self.purpose = purpose
        self.earlier = earlier
        earlierID = id
        self.hasLeft = hasLeft
        line = TypedLine(goingOnFrom: text)
        completion = NameCompletion([])
        offer(names)
    }

    /// Offers names as completions.
    mutating func offer(_ names: ListNames) {
        completion.known = Self.terms(names)
    }

    /// The terms of the search language that names make.
    static func terms(_ names: ListNames) -> [String] {
        ["is:unread", "is:starred", "has:quote"] + names.outlets.map { "outlet:\(quoted($0))" }
            + names.tags.map { "tag:\(quoted($0))" }
    }

    private static func quoted(_ name: String) -> String {
        name.allSatisfy { $0.isLetter || $0.isNumber } ? name : "\"\(name.replacing("\"", with: ""))\""
    }

    /// The list asked for; `whole` when nothing is.
    func query(isDone: Bool, _ whole: ListQuery?) throws(SearchSyntaxProblem) -> ListQuery? {
        var query = purpose == .filter ? earlier ?? ListQuery() : ListQuery()
        guard line.text.contains(where: { !$0.isWhitespace }) else {
            query.search = ""
            return query == ListQuery() ? whole : query
        }
        let expression = isDone ? try SearchExpression(line.text) : try SearchExpression(typing: line.text)
        query.search = "\(expression)"
        if query.order == .relevance { query.order = .newest }
        return query == ListQuery() ? whole : query
    }

    mutating func press(_ key: Key) -> TypedLine.Answer {
        switch key {
        case .tab: return complete(by: 1)
        case .backTab: return complete(by: -1)
        default:
            let answer = line.press(key)
            if case .changed = answer { completion.type(String(lastTerm)) }
            return answer
        }
    }

    mutating func paste(_ text: String) {
        line.paste(text)
        completion.type(String(lastTerm))
    }

    /// What stands under the line's end: a problem, else what could go on.
    var help: String { problem ?? completion.help }

    /// The last word of the line, a phrase with its quotation marks.
    private var lastTerm: Substring {
        var start = line.text.startIndex
        var isQuoted = false
        for index in line.text.indices {
            if line.text[index] == "\"" { isQuoted.toggle() }
            if line.text[index] == " ", !isQuoted { start = line.text.index(after: index) }
        }
        return line.text[start...]
    }

    private mutating func complete(by delta: Int) -> TypedLine.Answer {
        guard let name = completion.turn(by: delta) else { return .ignored }
        line = TypedLine(line.text.dropLast(lastTerm.count) + name)
        return .changed
    }
}

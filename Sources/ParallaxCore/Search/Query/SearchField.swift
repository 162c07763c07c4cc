/// The fields of the search language, by the names that are typed.
enum SearchField: String, CaseIterable {
    case outlet, speaker, title, date, tag, story
    case state = "is"
    case content = "has"

    /// All names, as a sentence lists them.
    static var list: String {
        let names = allCases.map { $0.rawValue + ":" }
        return names.dropLast().joined(separator: " ") + " and " + (names.last ?? "")
    }

    /// What a value may be, as a sentence goes on.
    var expectation: String {
        switch self {
        case .outlet: "the name of an outlet"
        case .speaker: "the name of a speaker"
        case .title: "words of a headline"
        case .tag: "the name of a tag"
        case .story: "the number of a story"
        case .state: "unread, read or starred"
        case .content: "quote or note"
        case .date: "a day, month, year or period, such as 2022-02-16, 2022-02, >2022 or 2022-02..2022-03"
        }
    }

    /// What the field asks for with a value; `nil` when it does not take the value.
    func expression(_ value: SearchText) -> SearchExpression? {
        switch self {
        case .title: value.phrase.map { .phrase($0, in: .title) }
        case .speaker: value.phrase.map { .phrase($0, in: .speaker) }
        case .outlet: value.phrase.map { .condition(.outlet($0)) }
        case .tag: value.phrase.map { .condition(.tag($0)) }
        case .story: Self.number(value.text).map { .condition(.story($0)) }
        case .date: SearchPeriod(value.text).map { .condition(.published($0)) }
        case .state: Self.states[value.text.lowercased()].map { .condition($0) }
        case .content: Self.contents[value.text.lowercased()].map { .condition($0) }
        }
    }

    /// Whether a value that the field does not take may become one that it takes as typing goes on.
    func mayBegin(_ text: String) -> Bool {
        switch self {
        case .title, .speaker, .outlet, .tag: true
        case .story: false
        case .date: text.utf8.allSatisfy { "0123456789-.<>=".utf8.contains($0) }
        case .state: Self.states.keys.contains { $0.hasPrefix(text.lowercased()) }
        case .content: Self.contents.keys.contains { $0.hasPrefix(text.lowercased()) }
        }
    }

    private static let states: [String: SearchCondition] = [
        "unread": .isRead(false), "read": .isRead(true), "starred": .isStarred,
    ]
    private static let contents: [String: SearchCondition] = ["quote": .hasQuote, "note": .hasNote]

    private static func number(_ text: String) -> Int? {
        text.utf8.allSatisfy { $0 &- 0x30 < 10 } ? Int(text) : nil
    }
}

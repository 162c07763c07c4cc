/// The line that names the file a view is written into.
struct ExportPrompt: Hashable, Sendable {
    var line: TypedLine
    let subject: ExportSubject

    /// Proposes a name made of words.
    init(_ subject: ExportSubject, about words: String) {
        self.subject = subject
        line = TypedLine("\(Self.name(of: words)).\(ExportFormat.markdown.rawValue)")
    }

    /// Tab turns through the formats; any other key types.
    mutating func press(_ key: Key) -> TypedLine.Answer {
        switch key {
        case .tab: turn(by: 1)
        case .backTab: turn(by: -1)
        default: return line.press(key)
        }
        return .changed
    }

    /// What the ends of names mean.
    var help: String { "Tab: " + ExportFormat.allCases.map { ".\($0.rawValue)" }.joined(separator: " ") }

    private mutating func turn(by delta: Int) {
        let formats = ExportFormat.allCases
        let present = ExportFormat(endOf: line.text)
        let place = present.flatMap(formats.firstIndex) ?? -delta
        let next = formats[(place + delta + formats.count) % formats.count]
        let stem = present.map { line.text.dropLast($0.rawValue.count + 1) } ?? line.text[...]
        line = TypedLine("\(stem).\(next.rawValue)")
    }

    private static let longest = 40

    /// Letters and digits of the words, parted by hyphens: a name that no program takes for anything else.
    private static func name(of words: String) -> String {
        let parts = words.lowercased().split { !($0.isLetter || $0.isNumber) }
        var name = ""
        for part in parts {
            let longer = name.isEmpty ? String(part.prefix(longest)) : "\(name)-\(part)"
            if longer.count > longest { break }
            name = longer
        }
        return name.isEmpty ? "article" : name
    }
}

import ParallaxCore

/// What a Markdown file states about itself above its text: lines such as `title: Fog` between two lines `---`, as Jekyll,
/// Hugo and programs for notes write them (<https://jekyllrb.com/docs/front-matter/>).
///
/// Of YAML it reads single values, lists on one line, and lists of one item a line.
struct FrontMatter {
    let title: String?
    let outlet: String?
    let byline: String?
    let published: PublicationDate?
    let language: String?
    let address: String?
    /// The text behind it.
    let rest: Substring

    /// Lines that are looked at for its end, and characters of a line.
    private static let (mostLines, longestLine) = (100, 4096)

    /// Reads what stands at the beginning of a text; `nil` when it does not begin with such lines.
    init?(_ text: String) {
        guard let (lines, rest) = Self.parts(of: text), let values = Self.values(lines) else { return nil }
        func first(_ keys: String...) -> String? { keys.lazy.compactMap { values[$0] }.first }
        let sources = ["source", "outlet", "publication", "publisher", "site", "site_name"].compactMap { values[$0] }
        let places = ["url", "canonical", "canonical_url", "link", "address"].compactMap { values[$0] } + sources
        title = first("title", "headline")
        outlet = sources.last { !WebReference.isWeb($0) }
        byline = first("author", "authors", "byline", "by")
        published = first("date", "published", "pubdate", "publishdate", "date_published", "created")
            .flatMap(PublicationDate.init(stamp:))
        language = LanguageCode.code(first("lang", "language", "locale"))
        address = places.first(where: WebReference.isWeb)
        self.rest = rest
    }

    /// The lines between the first two lines of three hyphens, and what follows them.
    private static func parts(of text: String) -> (lines: [String], rest: Substring)? {
        var rest = text[...]
        guard isFence(takeLine(&rest), "---") else { return nil }
        var lines: [String] = []
        while lines.count < mostLines, !rest.isEmpty {
            let line = takeLine(&rest)
            if isFence(line, "---") || isFence(line, "...") { return (lines, rest) }
            guard line.utf8.count <= longestLine else { return nil }
            lines.append(String(line))
        }
        return nil
    }

    private static func takeLine(_ rest: inout Substring) -> Substring {
        let line = rest.prefix { !$0.isNewline }
        rest = rest[line.endIndex...].dropFirst()
        return line
    }

    private static func isFence(_ line: Substring, _ fence: String) -> Bool { String(line).trimmed == fence }

    /// What stands behind each key, in lower case; `nil` when a line is none of such a list, or there is no key.
    private static func values(_ lines: [String]) -> [String: String]? {
        var values: [String: String] = [:]
        var key: String?
        for line in lines where !line.trimmed.isEmpty && !line.trimmed.hasPrefix("#") {
            if let key, line.first == " " || line.hasPrefix("-") {
                if let item = item(line.trimmed) { values[key] = values[key].map { $0 + ", " + item } ?? item }
            } else {
                guard let colon = line.firstIndex(of: ":"), isKey(line[..<colon]) else { return nil }
                key = line[..<colon].lowercased()
                values[line[..<colon].lowercased()] = value(String(line[line.index(after: colon)...]).trimmed)
            }
        }
        return key == nil ? nil : values
    }

    private static func isKey(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { ASCII.isLetter($0) || "0123456789_-".utf8.contains($0) }
    }

    private static func item(_ line: String) -> String? {
        line.hasPrefix("- ") ? value(String(line.dropFirst(2)).trimmed) : nil
    }

    /// A value without its quotation marks or brackets; `nil` when nothing is left.
    private static func value(_ text: String) -> String? {
        if text.hasPrefix("["), text.hasSuffix("]") {
            let items = text.dropFirst().dropLast().split(separator: ",").compactMap { unquoted(String($0).trimmed) }
            return items.isEmpty ? nil : items.joined(separator: ", ")
        }
        return unquoted(text)
    }

    private static func unquoted(_ text: String) -> String? {
        let mark = text.first ?? " "
        let isQuoted = text.count > 1 && "\"'".contains(mark) && text.last == mark
        let inside = isQuoted ? String(text.dropFirst().dropLast()).trimmed : text
        return inside.isEmpty || inside == "|" || inside == ">" ? nil : inside
    }
}

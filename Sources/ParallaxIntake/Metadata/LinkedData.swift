/// What a page's linked data say about its article (schema.org `Article` and what is derived from it, as JSON-LD).
struct LinkedData {
    private var named: [String: LinkedValue] = [:]
    private var article: LinkedValue?
    /// Most values that are looked at, over all scripts.
    private static let most = 20_000

    init(_ scripts: [ArraySlice<UInt8>]) {
        var queue = scripts.compactMap(LinkedValueScanner.value)
        var next = 0
        while next < queue.count, next < Self.most {
            let value = queue[next]
            next += 1
            guard case .object(let members) = value else {
                if case .array(let elements) = value { queue += elements }
                continue
            }
            if let name = members["@id"]?.string, members.count > 1 { named[name] = value }
            if article == nil, Self.isArticle(value) { article = value }
            queue += ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"].compactMap { members[$0] }
        }
    }

    private static func isArticle(_ value: LinkedValue) -> Bool {
        (value["@type"]?.elements ?? []).compactMap(\.string).contains {
            $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Report" || $0 == "ReportageNewsArticle"
        }
    }

    var title: String? { text("headline") ?? text("name") }
    var published: String? { text("datePublished") ?? text("dateCreated") }
    var language: String? { text("inLanguage") }
    var address: String? { text("url") ?? article?["mainEntityOfPage"]?["@id"]?.string ?? text("mainEntityOfPage") }
    var outlet: String? { names("publisher").first }
    var authors: [String] { names("author") }

    private func text(_ key: String) -> String? { article?[key]?.elements.first?.string }

    /// The names of people or organisations: strings, objects with a name, or references to such.
    private func names(_ key: String) -> [String] {
        (article?[key]?.elements ?? []).compactMap { value in
            if let text = value.string { return text }
            if let name = value["name"]?.elements.first?.string { return name }
            return value["@id"]?.string.flatMap { named[$0]?["name"]?.string }
        }
    }
}

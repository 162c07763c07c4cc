/// The news agencies whose texts many outlets print.
enum NewsAgency {
    /// By the folded words of their names; those in capitals only when they are written so.
    private static let names: [(words: [String], name: String, isAcronym: Bool)] = [
        (["reuters"], "Reuters", false), (["associated", "press"], "Associated Press", false),
        (["ap"], "Associated Press", true), (["agence", "france", "presse"], "Agence France-Presse", false),
        (["afp"], "Agence France-Presse", true), (["dpa"], "dpa", false), (["apa"], "APA", true),
        (["ansa"], "ANSA", true), (["efe"], "EFE", true), (["tass"], "TASS", true), (["upi"], "UPI", true),
        (["pa", "media"], "PA Media", false), (["xinhua"], "Xinhua", false), (["interfax"], "Interfax", false),
        (["kyodo"], "Kyodo", false), (["ritzau"], "Ritzau", false), (["belga"], "Belga", false), (["pap"], "PAP", true),
    ]
    /// Words at the beginning of a lead, where a dateline names its source.
    private static let datelineWords = 12

    /// The agency that a byline or a dateline names.
    static func named(in article: Article) -> String? {
        let bylines = article.blocks(of: .byline).map { Word.scan(article.text, in: $0.range) }
        let byline = article.byline.map { Word.scan($0, in: TextRange(start: 0, end: $0.utf8.count)) } ?? []
        let lead = article.blocks.first { $0.kind.isCompared }.map { Word.scan(article.text, in: $0.range) } ?? []
        return ([byline] + bylines + [Array(lead.prefix(datelineWords))]).lazy.compactMap(named).first
    }

    private static func named(in words: [Word]) -> String? {
        let words = words.filter { $0.kind == .word }
        return names.first { agency in
            words.indices.contains { start in
                words[start...].prefix(agency.words.count).map(\.key) == agency.words
                    && (!agency.isAcronym || words[start].isAcronym)
            }
        }?.name
    }
}

import ParallaxCore

extension QuotesPane {
    private var shownEntries: [Int] { rows.compactMap(\.entry) }

    var plainView: PlainView {
        let statements = shownEntries.count == 1 ? "1 statement" : "\(shownEntries.count) statements"
        return PlainView(
            title: "Quotes \(order.title): \(statements)",
            identity: ["quotes", order.title, filter, "\(scope)", "\(shownEntries.count)"],
            count: shownEntries.count,
            place: shownEntries.firstIndex { entries[$0].utterance.head == selection })
    }

    func plainItem(_ index: Int, isHere: Bool) -> [String] {
        let entry = entries[shownEntries[index]]
        let name = entry.kind == .speech ? entry.speaker ?? "Nobody named" : entry.kind.noun
        let sign = entry.sign.isEmpty ? "" : " \(entry.sign)"
        return ["\(index + 1). \(name)\(sign): \(entry.text)", "  \(outlets(of: entry))"]
    }

    private func outlets(of entry: QuotesEntry) -> String {
        let articles = stories?[entry.story].articles.map(\.article) ?? []
        guard scope == .story else { return "In \(entry.spread) of \(articles.count) articles." }
        return articles.map { article in
            let variant = entry.utterance.variant(in: article.id)
            return "\(article.outletOrFile): \(variant?.word ?? "no match found")"
        }.joined(separator: "; ")
    }
}

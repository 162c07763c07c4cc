import ParallaxCore

extension QuoteCardPane {
    var plainView: PlainView {
        PlainView(
            title: "One quote in \(spread == 1 ? "1 article" : "\(spread) articles")",
            identity: ["card", opened.place.article.rawValue, "\(opened.place.quote)", "\(versions.count)"],
            count: versions.count, place: selection)
    }

    func plainItem(_ index: Int, isHere: Bool) -> [String] {
        let version = versions[index]
        let head = "\(index + 1). \(version.outlet), \(version.relation.word), \(version.attribution(in: .max))"
        let notes = version.notes.filter { !$0.isEmpty }.map { "  \($0)" }
        return ["\(head): \(version.text[version.quote.range])"] + notes
    }
}

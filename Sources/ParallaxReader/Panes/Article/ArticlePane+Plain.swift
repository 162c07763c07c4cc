import ParallaxCore

extension ArticlePane {
    var plainView: PlainView {
        PlainView(
            title: [article.outletOrFile, article.published?.readable].compactMap(\.self)
                .joined(separator: ", "),
            identity: ["article", article.id.rawValue], count: shownBlocks.count,
            place: blockHere.flatMap(shownBlocks.firstIndex))
    }

    func plainItem(_ index: Int, isHere: Bool) -> [String] {
        if isHere, let quote = quoteInView { return [words(of: annotated.quotes[quote])] }
        let block = shownBlocks[index]
        let range = article.blocks[block].range
        let written = notes.filter { range.contains($0.range.start) }.map { "  Note: \($0.text)" }
        return ["\(label(of: block)): \(article.words(of: article.blocks[block]))"] + speakers(in: range) + written
    }

    private var shownBlocks: [Int] {
        article.blocks.indices.filter { showsPageLines || article.blocks[$0].kind.isShown }
    }

    private func label(of block: Int) -> String {
        switch article.blocks[block].kind {
        case .headline: return "Headline"
        case .standfirst: return "Standfirst"
        case .byline: return "Byline"
        case .subheading: return "Heading"
        case .listItem: return "Point"
        case .caption: return "Caption"
        case .boilerplate: return "Of the page"
        case .paragraph: return "Paragraph \(article.paragraphNumber(ofBlock: block) ?? 0)"
        }
    }

    /// Whose words stand in a stretch of the text, each speaker once.
    private func speakers(in range: TextRange) -> [String] {
        var seen: Set<String> = []
        let quotes = annotated.quotes(beginningIn: range).filter { $0.kind == .speech }
        let names = quotes.map { SpeakerLabel($0)?.text ?? "nobody named" }.filter { seen.insert($0).inserted }
        return names.isEmpty ? [] : ["  Quoted: \(names.joined(separator: ", "))"]
    }

    private func words(of quote: Quote) -> String {
        let name = SpeakerLabel(quote)?.text ?? "nobody named"
        return "\(quotePosition ?? quote.kind.noun), \(name): \(article.text[quote.range])"
    }
}

extension AnnotatedArticle {
    /// The quotes that begin in a stretch of the text.
    ///
    /// - Complexity: O(log *n* + *m*) in the number of all quotes and of those.
    fileprivate func quotes(beginningIn range: TextRange) -> ArraySlice<Quote> {
        var (low, high) = (quotes.startIndex, quotes.endIndex)
        while low < high {
            let middle = (low + high) / 2
            if quotes[middle].range.start < range.start { low = middle + 1 } else { high = middle }
        }
        return quotes[low...].prefix { $0.range.start < range.end }
    }
}

import ParallaxCore
import ParallaxScreen

/// An article laid out in lines for one measure.
struct Page: Hashable, Sendable {
    private(set) var lines: [PageLine] = []
    /// Line index of each block's first line, by block index; missing for blocks that are not shown.
    private(set) var firstLines: [Int: Int] = [:]

    /// The lines that show text, in the order of the text.
    private var textLines: [Int] = []

    /// Lays out what a reader sees of `annotated`: the headline, `about` under it, then the body; when asked for, also the
    /// lines that belong to the page, where they stand.
    init(
        _ annotated: AnnotatedArticle, about: [String], notes: [Note] = [], measure: Measure, tints: SpeakerTints,
        showsPageLines: Bool = false
    ) {
        let article = annotated.article
        for (index, block) in article.blocks.enumerated() where block.kind == .headline {
            append(block, at: index, of: article, columns: measure.textWidth)
        }
        append(about, columns: measure.textWidth)
        for block in article.blocks where block.kind == .headline {
            append(notes, endingIn: block, columns: measure.textWidth)
        }
        for (index, block) in article.blocks.enumerated()
        where (showsPageLines || block.kind.isShown) && block.kind != .headline {
            if needsGap(before: block, at: index, in: article) { lines.append(PageLine(.blank)) }
            append(block, at: index, of: article, columns: measure.textWidth)
            append(notes, endingIn: block, columns: measure.textWidth)
        }
        textLines = lines.indices.filter { lines[$0].range != nil }.sorted {
            lines[$0].range?.start ?? 0 < lines[$1].range?.start ?? 0
        }
        mark(article)
        let labels = SpeakerLabels(lines: lines, article: article, tints: tints, measure: measure)
        for quote in annotated.quotes where quote.kind != .speech { mark(quote) }
        label(annotated.quotes.filter { $0.kind == .speech }, with: labels)
        if !showsPageLines { appendNoteOnTails(of: article) }
    }

    /// As many facts a line as have room; only one that is wider than the page is broken.
    private mutating func append(_ facts: [String], columns: Int) {
        var rest = facts[...]
        while let first = rest.popFirst() {
            var line = first
            while let next = rest.first, CellWidth.columns(of: line + Self.divider + next) <= columns {
                line += Self.divider + next
                rest.removeFirst()
            }
            lines += TextWrap.lines(of: line, in: 0..<line.utf8.count, columns: columns).map {
                PageLine(.note(String(line[TextRange(start: $0.lowerBound, end: $0.upperBound)])))
            }
        }
    }

    private static let divider = " · "

    private mutating func append(_ block: Block, at index: Int, of article: Article, columns: Int) {
        firstLines[index] = lines.count
        let range = block.range.start..<block.range.end
        lines += TextWrap.lines(of: article.text, in: range, columns: columns).map {
            PageLine(.text(TextRange(start: $0.lowerBound, end: $0.upperBound), block: index))
        }
    }

    /// Notes stand under the block in which their passages end.
    private mutating func append(_ notes: [Note], endingIn block: Block, columns: Int) {
        for note in notes where block.range.start < note.range.end && note.range.end <= block.range.end {
            append(note, columns: columns)
        }
    }

    private mutating func append(_ note: Note, columns: Int) {
        for line in TextWrap.lines(of: note.text, in: 0..<note.text.utf8.count, columns: columns) {
            let words = note.text[TextRange(start: line.lowerBound, end: line.upperBound)]
            lines.append(PageLine(.note(String(words))))
            lines[lines.count - 1].mark = line.lowerBound == 0 ? "✎" : nil
        }
    }

    /// Items of one list stand together, everything else has air around it.
    private func needsGap(before block: Block, at index: Int, in article: Article) -> Bool {
        guard block.kind == .listItem, index > 0 else { return true }
        return article.blocks[index - 1].kind != .listItem
    }

    private mutating func mark(_ article: Article) {
        for index in lines.indices {
            guard let block = lines[index].block else { continue }
            switch article.blocks[block].kind {
            case .caption: lines[index].mark = "▪"
            case .boilerplate: lines[index].mark = "·"
            case .listItem where firstLines[block] == index && !article.hasBullet(article.blocks[block]):
                lines[index].mark = "•"
            default: continue
            }
        }
    }

    @discardableResult
    private mutating func mark(_ quote: Quote) -> [Int] {
        let shown = lines(overlapping: quote.range)
        for index in shown { lines[index].mark = quote.kind.sign }
        return shown
    }

    /// Names the speakers. A name never stands where somebody else's words end.
    private mutating func label(_ quotes: [Quote], with labels: SpeakerLabels) {
        let spans = quotes.map { mark($0) }
        let names = quotes.map(labels.label)
        for (index, span) in spans.enumerated() {
            guard let name = names[index], let first = span.first, let last = span.last else { continue }
            let others = spans.indices.filter { names[$0] != name }
            let earlier = others.last { $0 < index }.flatMap { spans[$0].last } ?? -1
            let later = others.first { $0 > index }.flatMap { spans[$0].first } ?? lines.count
            let room = LabelRoom(quote: min(max(first, earlier + 1), last)..<(last + 1), end: max(later, last + 1))
            if let place = labels.place(for: name, in: room, of: lines) { lines[place].label = name }
        }
    }

    private mutating func appendNoteOnTails(of article: Article) {
        let count = article.blocks.count { !$0.kind.isShown }
        guard count > 0 else { return }
        let what = count == 1 ? "1 line that belongs to the page is" : "\(count) lines that belong to the page are"
        lines += [PageLine(.blank), PageLine(.note("· · ·  \(what) not shown"))]
    }

    /// Indices of the lines that show a part of `range`.
    ///
    /// - Complexity: O(log *n*) in the number of lines, and the lines found.
    func lines(overlapping range: TextRange) -> [Int] {
        var low = 0
        var high = textLines.count
        while low < high {
            let middle = (low + high) / 2
            if lines[textLines[middle]].range?.end ?? 0 <= range.start { low = middle + 1 } else { high = middle }
        }
        return Array(textLines[low...].prefix { lines[$0].range?.overlaps(range) ?? false })
    }

    /// The line that shows the place `offset`, or the last one before it.
    func line(showing offset: Int) -> Int {
        lines.lastIndex { ($0.range?.start).map { $0 <= offset } ?? false } ?? 0
    }
}

import ParallaxCore

extension ArticlePane {
    /// Begins a selection with the sentences of the passage the reader is at; answers `false` where there are none.
    mutating func beginSelection() -> Bool {
        let sentences = annotated.sentences
        guard let passage = notedPassage,
            let first = sentences.firstIndex(where: { $0.range.end > passage.start })
        else { return false }
        let after = sentences[first...].firstIndex { $0.range.start >= passage.end } ?? sentences.count
        selection = Selection(from: first..<max(first + 1, after))
        return selection != nil
    }

    /// Begins a selection where the pointer was pressed, or carries it on to where it is now.
    mutating func dragSelection(column: Int, row: Int) {
        guard let pressed, let place = sentence(column: column, row: row) else { return }
        if selection == nil { selection = Selection(from: pressed..<(pressed + 1)) }
        selection?.extend(to: place, among: annotated.sentences.count)
    }

    /// The sentence under a cell of the pane; `nil` over the headline and around the text.
    func sentence(column: Int, row: Int) -> Int? {
        let line = scroll.top + row
        guard page.lines.indices.contains(line), let range = page.lines[line].range, !range.isEmpty else { return nil }
        return annotated.sentence(at: offset(column: column, row: row) ?? range.end - 1)
    }

    /// What is selected; `nil` when nothing is.
    var selectedPassage: CitedPassage? {
        selection.map { CitedPassage(annotated, sentences: $0.range, letter: nil) }
    }

    /// Extends the selection by a motion; answers `false` for commands that are none.
    mutating func extendSelection(by command: Command, count: Int?) -> Bool {
        let (times, sentences) = (count ?? 1, annotated.sentences.count)
        switch command {
        case .top where count != nil, .bottom where count != nil: extendSelection(toParagraph: times)
        case .nextLine: selection?.move(by: times, among: sentences)
        case .previousLine: selection?.move(by: -times, among: sentences)
        case .nextParagraph: extendSelection(byParagraphs: times)
        case .previousParagraph: extendSelection(byParagraphs: -times)
        case .top: selection?.extend(to: 0, among: sentences)
        case .bottom: selection?.extend(to: sentences - 1, among: sentences)
        case .pageDown, .pageUp, .halfPageDown, .halfPageUp: extendSelection(byPage: command, count: count)
        default: return false
        }
        if let head = selection?.head { show(annotated.sentences[head].range) }
        return true
    }

    /// Goes on to the last sentence of the next paragraph, or the first one of the paragraph before.
    private mutating func extendSelection(byParagraphs delta: Int) {
        let sentences = annotated.sentences
        for _ in 0..<min(abs(delta), sentences.count) {
            selection?.move(by: delta.signum(), among: sentences.count)
            guard let head = selection?.head else { return }
            let block = sentences[head].block
            let edge =
                delta > 0
                ? sentences[head...].prefix { $0.block == block }.endIndex - 1
                : sentences[...head].lastIndex { $0.block != block }.map { $0 + 1 } ?? 0
            selection?.extend(to: edge, among: sentences.count)
        }
    }

    /// Goes on to the first sentence of a paragraph.
    private mutating func extendSelection(toParagraph number: Int) {
        let sentences = annotated.sentences
        guard let block = block(ofParagraph: number), let first = sentences.firstIndex(where: { $0.block >= block })
        else { return }
        selection?.extend(to: first, among: sentences.count)
    }

    private mutating func extendSelection(byPage command: Command, count: Int?) {
        guard let distance = scroll.distance(of: command, count: count) else { return }
        scroll(by: distance)
        let shown = page.lines[scroll.visible].compactMap(\.range).filter { !$0.isEmpty }
        let place = distance > 0 ? shown.last.map { $0.end - 1 } : shown.first?.start
        guard let place else { return }
        selection?.extend(to: annotated.sentence(at: place) ?? 0, among: annotated.sentences.count)
    }
}

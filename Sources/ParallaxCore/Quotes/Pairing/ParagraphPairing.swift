/// Pairs the marks of one paragraph with a stack of one family, and never looks beyond the paragraph.
struct ParagraphPairing {
    /// How the paragraph after this one begins.
    enum NextOpening { case none, single, double }

    let marks: [QuoteMark]
    let style: MarkStyle
    private let paragraph: TextRange
    private let number: Int
    private let bytes: UnsafeBufferPointer<UInt8>
    private let possessives: PossessiveMarks
    /// Marks after the current one that can only close, and straight ones.
    private(set) var closersLeft: Int
    private(set) var straightLeft: Int
    /// The mark that waits for its partner.
    var open: OpenMark?
    private var lostClosers: LostClosers
    private var spans: [QuoteSpan] = []

    /// Prepares a paragraph.
    ///
    /// - Parameter cuts: Reads the paragraph's attributions; called at most once.
    init(
        paragraph: TextRange, number: Int, marks: [QuoteMark], style: MarkStyle,
        bytes: UnsafeBufferPointer<UInt8>, cuts: @escaping () -> AttributionCuts
    ) {
        self.paragraph = paragraph
        self.number = number
        self.marks = marks
        self.style = style
        self.bytes = bytes
        possessives = PossessiveMarks(marks, bytes: bytes, isNeeded: style.usesSingle)
        lostClosers = LostClosers(read: cuts)
        closersLeft = marks.count { $0.glyph == .closingDouble }
        straightLeft = marks.count { $0.glyph == .straight }
    }

    /// The stretches of the paragraph, in order.
    ///
    /// - Complexity: O(*n*) in the number of marks.
    mutating func pair(next: NextOpening) -> [QuoteSpan] {
        for index in marks.indices {
            let mark = marks[index]
            if mark.glyph == .closingDouble { closersLeft -= 1 }
            if mark.glyph == .straight { straightLeft -= 1 }
            if mark.glyph.isSingle {
                takeSingle(mark, at: index)
            } else if let open {
                takeDouble(mark, at: index, inside: open)
            } else if opensDouble(mark) {
                open = OpenMark(mark)
            }
        }
        endParagraph(next: next)
        return spans
    }

    private mutating func takeSingle(_ mark: QuoteMark, at index: Int) {
        guard style.usesSingle, !mark.isInsideWord else { return }
        guard let open else {
            if possessives.opens(at: index) { self.open = OpenMark(single: mark) }
            return
        }
        guard open.family == .single else { return }
        if mark.glyph == .openingSingle && mark.canOpen {
            self.open?.depth += 1
        } else if mark.glyph != .lowSingle, mark.canClose, !possessives.isPossessive(at: index) {
            takeCloser(mark, of: open)
        }
    }

    /// Whether the text before an offset ends in `, . ! ?`, blanks aside.
    func endsClause(_ offset: Int) -> Bool {
        var index = offset
        while index > paragraph.start, bytes[index - 1] <= 0x20 { index -= 1 }
        return index > paragraph.start && MarkNeighbour.endsClause(UInt32(bytes[index - 1]))
    }

    // MARK: Ends

    /// A mark closes the innermost opener.
    mutating func takeCloser(_ mark: QuoteMark, of open: OpenMark) {
        if open.depth > 0 { self.open?.depth -= 1 } else { close(open, with: mark) }
    }

    /// The quote ends with its closing mark.
    mutating func close(_ open: OpenMark, with mark: QuoteMark) {
        append(open, upTo: mark.start, end: mark.end, .closed)
        self.open = nil
    }

    /// The earlier quote was never closed: it ends before its attribution, if there is one.
    mutating func reopen(_ mark: QuoteMark, inside open: OpenMark) {
        endWithoutCloser(open, at: mark.start)
        self.open = OpenMark(mark)
    }

    private mutating func endWithoutCloser(_ open: OpenMark, at limit: Int) {
        guard open.range.end < limit else { return }
        let end = lostClosers.end(from: open.range.start, to: limit)
        append(open, upTo: end, end: end, .missing)
    }

    /// A mark that is still open runs on into a paragraph that opens with one, or has lost its partner.
    private mutating func endParagraph(next: NextOpening) {
        guard let open else { return }
        let end = paragraph.end
        if open.family == .single {
            if next == .single {
                append(open, upTo: end, end: end, .continued)
            } else if open.range.start == paragraph.start, endsClause(end) {
                append(open, upTo: end, end: end, .missing)
            }
        } else if next == .double {
            let cut = lostClosers.endBeforeLastAttribution(from: open.range.start, to: end)
            append(open, upTo: cut ?? end, end: cut ?? end, cut == nil ? .continued : .missing)
        } else {
            endWithoutCloser(open, at: end)
        }
        self.open = nil
    }

    /// Keeps a stretch; marks with nothing between them quote nothing.
    private mutating func append(_ open: OpenMark, upTo inside: Int, end: Int, _ ending: QuoteSpan.Ending) {
        guard open.range.end < inside else { return }
        spans.append(
            QuoteSpan(
                range: TextRange(start: open.range.start, end: end),
                inside: TextRange(start: open.range.end, end: inside), ending: ending, paragraph: number))
    }
}

/// Pairs the marks of one paragraph with a stack of one family, and never looks beyond the paragraph.
struct ParagraphPairing {
    /// How the paragraph after this one begins.
    enum NextOpening { case none, single, double }

    private struct Open {
        let start: Int
        let family: Family
        var depth = 0
    }

    /// Marks that belong together.
    private enum Family {
        case single, curly, low, straight, guillemets, corners, whiteCorners, closing
    }

    private let paragraph: TextRange
    private let number: Int
    private let style: MarkStyle
    private let marks: [QuoteMark]
    private let possessives: PossessiveMarks
    private let endsClause: (Int) -> Bool
    private let cuts: () -> AttributionCuts
    private var closersLeft: Int
    private var straightLeft: Int
    private var open: Open?
    private var spans: [QuoteSpan] = []
    private var cutTable: AttributionCuts?

    /// Prepares a paragraph.
    ///
    /// - Parameters:
    ///   - endsClause: Whether the text before an offset ends in `, . ! ?`, blanks aside.
    ///   - cuts: Reads the paragraph's attributions; called at most once.
    init(
        paragraph: TextRange, number: Int, marks: [QuoteMark], style: MarkStyle,
        bytes: UnsafeBufferPointer<UInt8>, cuts: @escaping () -> AttributionCuts
    ) {
        self.paragraph = paragraph
        self.number = number
        self.style = style
        self.marks = marks
        self.cuts = cuts
        possessives = PossessiveMarks(marks, bytes: bytes, isNeeded: style.usesSingle)
        endsClause = { offset in
            var index = offset
            while index > paragraph.start, bytes[index - 1] <= 0x20 { index -= 1 }
            guard index > paragraph.start else { return false }
            return MarkNeighbour.endsClause(UInt32(bytes[index - 1]))
        }
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
            } else {
                openDouble(mark)
            }
        }
        endParagraph(next: next)
        return spans
    }

    // MARK: Single marks

    private mutating func takeSingle(_ mark: QuoteMark, at index: Int) {
        guard style.usesSingle, !mark.isInsideWord else { return }
        guard let open else {
            if possessives.opens(at: index) { self.open = Open(start: mark.start, family: .single) }
            return
        }
        guard open.family == .single else { return }
        if mark.glyph == .openingSingle && mark.canOpen {
            self.open?.depth += 1
        } else if mark.glyph != .lowSingle, mark.canClose, !possessives.isPossessive(at: index) {
            if open.depth > 0 { self.open?.depth -= 1 } else { close(open, at: mark.end) }
        }
    }

    // MARK: Double marks

    private mutating func openDouble(_ mark: QuoteMark) {
        let canOpen = mark.canOpen
        let canClose = mark.canClose
        let opens: Bool
        switch mark.glyph {
        case .openingDouble: opens = canOpen || !canClose || style.hasInnerSpaces
        case .lowDouble, .openingCorner, .openingWhiteCorner: opens = true
        case .leftGuillemet: opens = !style.reversesGuillemets || (canOpen && !canClose)
        case .rightGuillemet: opens = style.reversesGuillemets && !(canClose && !canOpen)
        case .straight:
            let isAtEdge = mark.before == 0 || (MarkNeighbour.isSpace(mark.before) && style.hasInnerSpaces)
            opens = canOpen || isAtEdge || !canClose
        case .closingDouble: opens = canOpen && !canClose && style.opensWithClosing
        default: opens = false
        }
        if opens { open = Open(start: mark.start, family: Self.family(of: mark.glyph)) }
    }

    private mutating func takeDouble(_ mark: QuoteMark, at index: Int, inside open: Open) {
        switch (open.family, mark.glyph) {
        case (.single, _): return
        case (.curly, .openingDouble): reopenCurly(mark, inside: open)
        case (.straight, .straight) where mark.canOpen && !mark.canClose: reopenStraight(mark, inside: open)
        case (.low, .openingDouble) where mark.canOpen && !mark.canClose: return
        case (.low, .lowDouble):
            if closesTwice(after: index) { self.open?.depth += 1 } else { reopen(mark, inside: open) }
        case (let family, let glyph) where Self.closes(glyph, family):
            if open.depth > 0 { self.open?.depth -= 1 } else { close(open, at: mark.end) }
        case (let family, let glyph) where Self.family(of: glyph) == family && family != .closing:
            self.open?.depth += 1
        default: return
        }
    }

    /// “ while “ is open: typed for ”, nested, or the sign that the first was never closed.
    private mutating func reopenCurly(_ mark: QuoteMark, inside open: Open) {
        if mark.canClose && !mark.canOpen { return close(open, at: mark.end) }
        if closersLeft >= open.depth + 2 && !endsClause(mark.start) {
            self.open?.depth += 1
        } else {
            reopen(mark, inside: open)
        }
    }

    private mutating func reopenStraight(_ mark: QuoteMark, inside open: Open) {
        if straightLeft >= 2, !endsClause(mark.start) {
            self.open?.depth += 1
        } else {
            reopen(mark, inside: open)
        }
    }

    /// The earlier quote was never closed: it ends before its attribution, if there is one.
    private mutating func reopen(_ mark: QuoteMark, inside open: Open) {
        append(open.start, unclosedEnd(open.start, mark.start), .missing)
        self.open = Open(start: mark.start, family: Self.family(of: mark.glyph))
    }

    /// Whether the next two double marks both close a low opener.
    private func closesTwice(after index: Int) -> Bool {
        var closers = 0
        for mark in marks[(index + 1)...].prefix(8) where !mark.glyph.isSingle {
            guard Self.closes(mark.glyph, .low) else { return false }
            closers += 1
            if closers == 2 { return true }
        }
        return false
    }

    private static func closes(_ glyph: QuoteMark.Glyph, _ family: Family) -> Bool {
        switch family {
        case .curly, .straight, .closing: glyph == .closingDouble || glyph == .straight
        case .low: glyph == .openingDouble || glyph == .closingDouble || glyph == .straight
        case .guillemets: glyph == .rightGuillemet || glyph == .leftGuillemet
        case .corners: glyph == .closingCorner
        case .whiteCorners: glyph == .closingWhiteCorner
        case .single: false
        }
    }

    private static func family(of glyph: QuoteMark.Glyph) -> Family {
        switch glyph {
        case .openingDouble: .curly
        case .closingDouble: .closing
        case .straight: .straight
        case .lowDouble: .low
        case .leftGuillemet, .rightGuillemet: .guillemets
        case .openingCorner, .closingCorner: .corners
        case .openingWhiteCorner, .closingWhiteCorner: .whiteCorners
        default: .single
        }
    }

    // MARK: Ends

    private mutating func close(_ open: Open, at end: Int) {
        append(open.start, end, .closed)
        self.open = nil
    }

    /// A mark that is still open runs on into a paragraph that opens with one, or has lost its partner.
    private mutating func endParagraph(next: NextOpening) {
        guard let open else { return }
        let end = paragraph.end
        if open.family == .single {
            if next == .single {
                append(open.start, end, .continued)
            } else if open.start == paragraph.start, endsClause(end) {
                append(open.start, end, .missing)
            }
        } else if next == .double {
            if let cut = table().first(from: open.start, to: end), table().closesParagraph(cut, at: end) {
                append(open.start, cut.offset, .missing)
            } else {
                append(open.start, end, .continued)
            }
        } else {
            append(open.start, unclosedEnd(open.start, end), .missing)
        }
        self.open = nil
    }

    private mutating func unclosedEnd(_ start: Int, _ end: Int) -> Int {
        table().first(from: start, to: end)?.offset ?? end
    }

    private mutating func table() -> AttributionCuts {
        if let cutTable { return cutTable }
        let made = cuts()
        cutTable = made
        return made
    }

    private mutating func append(_ start: Int, _ end: Int, _ ending: QuoteSpan.Ending) {
        guard start < end else { return }
        spans.append(QuoteSpan(range: TextRange(start: start, end: end), ending: ending, paragraph: number))
    }
}

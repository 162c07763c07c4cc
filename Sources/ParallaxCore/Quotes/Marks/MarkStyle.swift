/// How one document uses its marks, by majority.
struct MarkStyle {
    /// ‘ ’ and ' ' hold quotes, as British papers print them.
    private(set) var usesSingle = false
    /// »…« instead of «…».
    private(set) var reversesGuillemets = false
    /// A blank stands inside the marks: « … ».
    private(set) var hasInnerSpaces = false
    /// ”…” on both sides, as in Swedish and Finnish.
    private(set) var opensWithClosing = false

    /// Reads the style off all marks of a document.
    ///
    /// - Complexity: O(*n*) in the number of marks.
    init(paragraphs: [[QuoteMark]], followsVerb: (QuoteMark) -> Bool) {
        var count = MarkCount()
        for marks in paragraphs {
            for mark in marks { count.add(mark, followsVerb: followsVerb) }
        }
        let enough = count.doubles == 0 || count.singleOpeners * 2 >= count.doubles
        usesSingle = count.singleOpeners > 0 && count.singleClosers > 0 && enough
        reversesGuillemets = count.rightBeforeWord > count.leftBeforeWord
        hasInnerSpaces = count.spacedOpeners > 0
        opensWithClosing = count.closingBeforeWord > count.realOpeners
    }
}

extension MarkStyle {
    /// The style of a headline: headlines hold quotes in ‘ ’ even where the text below has “ ”.
    func forHeadline(_ marks: [QuoteMark]) -> MarkStyle {
        guard marks.allSatisfy({ $0.glyph.isSingle }),
            marks.contains(where: { $0.glyph == .openingSingle && $0.canOpen })
        else { return self }
        var style = self
        style.usesSingle = true
        return style
    }
}

/// The tallies behind a style.
private struct MarkCount {
    var doubles = 0
    var singleOpeners = 0
    var singleClosers = 0
    var leftBeforeWord = 0
    var rightBeforeWord = 0
    var spacedOpeners = 0
    var realOpeners = 0
    var closingBeforeWord = 0

    mutating func add(_ mark: QuoteMark, followsVerb: (QuoteMark) -> Bool) {
        if mark.glyph.isSingle { return addSingle(mark, followsVerb: followsVerb) }
        doubles += 1
        let isAtStart = mark.before == 0 || MarkNeighbour.isSpace(mark.before) || mark.before == 0x28
        let isBeforeSpace = MarkNeighbour.isSpace(mark.after)
        let isBeforeWord = MarkNeighbour.isWord(mark.after)
        switch mark.glyph {
        case .leftGuillemet:
            if isBeforeSpace && isAtStart { spacedOpeners += 1 }
            if isAtStart && (isBeforeWord || isBeforeSpace) { leftBeforeWord += 1 }
        case .rightGuillemet: if isAtStart && isBeforeWord { rightBeforeWord += 1 }
        case .openingDouble:
            realOpeners += 1
            if isBeforeSpace && isAtStart { spacedOpeners += 1 }
        case .lowDouble: realOpeners += 1
        case .closingDouble: if isAtStart && isBeforeWord { closingBeforeWord += 1 }
        default: break
        }
    }

    private mutating func addSingle(_ mark: QuoteMark, followsVerb: (QuoteMark) -> Bool) {
        switch mark.glyph {
        case .openingSingle, .apostrophe:
            let startsWord =
                mark.before == 0 || MarkNeighbour.isSpace(mark.before) || mark.before == 0x28
                || mark.before == 0x2014 || mark.before == 0x2013
            if startsWord && MarkNeighbour.isWord(mark.after) { singleOpeners += 1 }
        default: break
        }
        guard mark.glyph == .closingSingle || mark.glyph == .apostrophe else { return }
        let isAtEnd = mark.after == 0 || MarkNeighbour.isSpace(mark.after)
        if MarkNeighbour.endsClause(mark.before) && isAtEnd { return singleClosers += 1 }
        guard MarkNeighbour.isWord(mark.before) else { return }
        let isBeforePunctuation = [0x2C, 0x2E, 0x3A, 0x3B].contains(mark.after)
        if isBeforePunctuation || (isAtEnd && followsVerb(mark)) { singleClosers += 1 }
    }
}

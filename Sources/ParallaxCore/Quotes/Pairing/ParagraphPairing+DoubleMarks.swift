/// What a double mark does, outside a quote and inside one.
extension ParagraphPairing {
    func opensDouble(_ mark: QuoteMark) -> Bool {
        let canOpen = mark.canOpen
        let canClose = mark.canClose
        switch mark.glyph {
        case .openingDouble: return canOpen || !canClose || style.hasInnerSpaces
        case .lowDouble, .openingCorner, .openingWhiteCorner: return true
        case .leftGuillemet: return !style.reversesGuillemets || (canOpen && !canClose)
        case .rightGuillemet: return style.reversesGuillemets && !(canClose && !canOpen)
        case .straight:
            let isAtEdge = mark.before == 0 || (MarkNeighbour.isSpace(mark.before) && style.hasInnerSpaces)
            return canOpen || isAtEdge || !canClose
        case .closingDouble: return canOpen && !canClose && style.opensWithClosing
        default: return false
        }
    }

    mutating func takeDouble(_ mark: QuoteMark, at index: Int, inside open: OpenMark) {
        switch (open.family, mark.glyph) {
        case (.single, _): return
        case (.curly, .openingDouble): reopenCurly(mark, inside: open)
        case (.straight, .straight) where mark.canOpen && !mark.canClose: reopenStraight(mark, inside: open)
        case (.low, .openingDouble) where mark.canOpen && !mark.canClose: return
        case (.low, .lowDouble):
            if closesTwice(after: index) { self.open?.depth += 1 } else { reopen(mark, inside: open) }
        case (let family, let glyph) where family.isClosed(by: glyph): takeCloser(mark, of: open)
        case (let family, let glyph) where MarkFamily(glyph) == family && family != .closing:
            self.open?.depth += 1
        default: return
        }
    }

    /// “ while “ is open: typed for ”, nested, or the sign that the first was never closed.
    private mutating func reopenCurly(_ mark: QuoteMark, inside open: OpenMark) {
        if mark.canClose && !mark.canOpen { return close(open, with: mark) }
        if closersLeft >= open.depth + 2 && !endsClause(mark.start) {
            self.open?.depth += 1
        } else {
            reopen(mark, inside: open)
        }
    }

    private mutating func reopenStraight(_ mark: QuoteMark, inside open: OpenMark) {
        if straightLeft >= 2, !endsClause(mark.start) {
            self.open?.depth += 1
        } else {
            reopen(mark, inside: open)
        }
    }

    /// Whether the next two double marks both close a low opener.
    private func closesTwice(after index: Int) -> Bool {
        var closers = 0
        for mark in marks[(index + 1)...].prefix(8) where !mark.glyph.isSingle {
            guard MarkFamily.low.isClosed(by: mark.glyph) else { return false }
            closers += 1
            if closers == 2 { return true }
        }
        return false
    }
}

import ParallaxCore

extension Reader {
    /// Keeps what `U` brings back; asked for before every change that can be undone.
    mutating func remember(_ step: UndoStep) { undoSteps.append(step) }

    /// Takes back the last change that still stands.
    mutating func undo() -> [Effect] {
        if isAsFoundNext, let subject = quoteInFocus {
            return dropCorrection(of: subject.quote.range, in: subject.annotated)
        }
        guard !isDecidingStory else { return [] }
        guard let step = undoSteps.popLast() else {
            notice = Notice("There is nothing to undo.")
            return []
        }
        notice = Notice(sentence(for: step))
        let effects = takeBack(step)
        for ticket in effects.filter(\.isDecision).compactMap(\.ticket) { beingTakenBack[ticket] = step }
        return effects
    }

    private mutating func takeBack(_ step: UndoStep) -> [Effect] {
        switch step {
        case .links(let change, let left, let right):
            return keep(takingBack(change, left, right), left: left, right: right)
        case .quotes(let change, let id): return keep(takingBack(change, of: id), of: id)
        case .marks(let changes), .reading(let changes): return keep(marks(without: changes))
        case .story(let change, let cursor): return takeBack(change, at: cursor)
        case .notes(let change, let id): return keep(takingBack(change, of: id), of: id)
        }
    }

    /// What could not be taken back still stands, and can be taken back later; answers whether it was that.
    mutating func restoreUndo(_ ticket: Int) -> Bool {
        guard let step = beingTakenBack.removeValue(forKey: ticket) else { return false }
        remember(step)
        return true
    }

    /// Whether undo takes back a correction of an earlier run: that of the quote in focus, when nothing was decided since.
    var isAsFoundNext: Bool { quoteInFocus?.quote.rule == .reader && undoSteps.allSatisfy(\.isAutomatic) }

    /// Shows a quote as it was found again.
    mutating func dropCorrection(of range: TextRange, in annotated: AnnotatedArticle) -> [Effect] {
        let id = annotated.article.id
        let known = quoteCorrections[id] ?? annotated.corrections
        notice = Notice("Back to what was found.")
        return decide(DecisionChange(before: known, after: known.filter { $0.range != range }), of: id)
    }
}

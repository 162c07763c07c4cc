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
        switch step {
        case .links(let previous, let left, let right): return keep(previous, left: left, right: right)
        case .quotes(let previous, let id): return keep(previous, of: id)
        case .marks(let previous), .reading(let previous): return keep(previous)
        case .story(let change): return takeBack(change)
        case .notes(let previous, let id): return keep(previous, of: id)
        }
    }

    /// Whether undo takes back a correction of an earlier run: that of the quote in focus, when nothing was decided since.
    var isAsFoundNext: Bool { quoteInFocus?.quote.rule == .reader && undoSteps.allSatisfy(\.isAutomatic) }

    /// Shows a quote as it was found again.
    mutating func dropCorrection(of range: TextRange, in annotated: AnnotatedArticle) -> [Effect] {
        let id = annotated.article.id
        let known = quoteCorrections[id] ?? annotated.corrections
        remember(.quotes(known, of: id))
        notice = Notice("Back to what was found.")
        return keep(known.filter { $0.range != range }, of: id)
    }
}

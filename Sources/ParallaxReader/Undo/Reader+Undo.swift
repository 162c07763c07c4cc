import ParallaxCore

extension Reader {
    /// Keeps what `U` brings back; asked for before every change that can be undone.
    mutating func remember(_ step: UndoStep) { undoSteps.append(step) }

    /// Takes back the last change that still stands.
    mutating func undo() -> [Effect] {
        guard let step = undoSteps.popLast() else {
            notice = Notice("There is nothing to undo.")
            return []
        }
        notice = Notice(step.sentence)
        switch step {
        case .links(let previous, let left, let right): return keep(previous, left: left, right: right)
        case .quotes(let previous, let id): return keep(previous, of: id)
        }
    }
}

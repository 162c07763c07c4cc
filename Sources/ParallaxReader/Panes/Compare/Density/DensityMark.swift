import ParallaxCore
import ParallaxScreen

/// What the two articles do with each other at one place; a later case wins where several meet in one cell.
enum DensityMark: Int, Hashable, Sendable, CaseIterable {
    /// No passage: a gap, or the end.
    case nothing
    /// Both say it in the same words.
    case shared
    /// Told elsewhere, or too weakly alike to say.
    case loose
    /// Both say it in other words.
    case changed
    /// It stands elsewhere on the other side.
    case moved
    /// Only one side has it.
    case onlyLeft, onlyRight
    /// A number, date or name differs.
    case conflict

    init(_ passage: Passage, hasConflict: Bool, isEchoed: Bool) {
        self =
            switch passage.kind {
            case _ where hasConflict: .conflict
            case .same: isEchoed ? .loose : .shared
            case .edited, .rewritten: .changed
            case .moved: .moved
            case .unmatched: passage.right.isEmpty ? .onlyLeft : .onlyRight
            case .echoed, .weak: .loose
            }
    }

    /// The sign in the strip: the same as between the columns.
    var sign: String {
        switch self {
        case .nothing: " "
        case .shared: "│"
        case .loose: "·"
        case .changed: "~"
        case .moved: "↕"
        case .onlyLeft: "<"
        case .onlyRight: ">"
        case .conflict: "!"
        }
    }

    /// The sign's role; none with a background of its own, which would pass for the rows in view.
    var role: Role {
        switch self {
        case .nothing, .shared: .rule
        case .loose, .changed: .dim
        case .moved: .moved
        case .onlyLeft, .onlyRight: .onlyHere
        case .conflict: .conflict
        }
    }
}

import ParallaxCore

/// Words of one article that a printed comparison marks alike.
struct ReportPiece: Hashable {
    /// What is said of the words, the least change first.
    enum Mark: Hashable {
        /// The other article has them too, or nothing is known.
        case plain
        /// The other article spells them in another way.
        case respelled
        /// The other article has them at another place of the sentence.
        case moved
        /// The other article has other words there, or none.
        case changed
        /// A value that differs; its number counts from 1.
        case conflict(Int)
    }

    let text: Substring
    let mark: Mark
}

extension ReportPiece.Mark {
    init(_ operation: Edit.Operation) {
        switch operation {
        case .equal: self = .plain
        case .variant: self = .respelled
        case .move: self = .moved
        case .delete, .insert, .replace: self = .changed
        }
    }

    /// Orders marks of one word that has several partners: the least change counts.
    var rank: Int {
        switch self {
        case .plain: 0
        case .respelled: 1
        case .moved: 2
        case .changed: 3
        case .conflict: 4
        }
    }
}

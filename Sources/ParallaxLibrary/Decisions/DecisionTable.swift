import GRDB
import ParallaxCore

/// The decisions of one sort that a reader made.
enum DecisionTable<Record: DecisionRecord> {
    /// The decisions about a subject.
    static func decisions(_ db: Database, about subject: Record.Subject) throws -> [Record.Decision] {
        try Record.about(subject).fetchAll(db).compactMap(\.decision)
    }

    /// Keeps a change of the decisions about a subject. Only what differs is written, whatever else was decided meanwhile.
    static func keep(_ db: Database, _ change: DecisionChange<Record.Decision>, about subject: Record.Subject) throws {
        for row in obsolete(change, subject) { try row.delete(db) }
        for row in fresh(change, subject) { try row.insert(db, onConflict: .replace) }
    }

    /// The rows of places that nothing is said about any more.
    private static func obsolete(_ change: DecisionChange<Record.Decision>, _ subject: Record.Subject) -> [Record] {
        let places = Set(change.after.map(Record.place))
        return change.before.filter { !places.contains(Record.place(of: $0)) }.map { Record($0, about: subject) }
    }

    /// The rows of what was not said before.
    private static func fresh(_ change: DecisionChange<Record.Decision>, _ subject: Record.Subject) -> [Record] {
        let before = Set(change.before)
        return change.after.filter { !before.contains($0) }.map { Record($0, about: subject) }
    }
}

import GRDB
import Synchronization

/// The decisions of one sort that a reader made.
///
/// A reader hands over the whole list each time. Only what differs from the list given out before is written, so that
/// of two programs on one library neither takes back what the other decided.
final class DecisionTable<Record: DecisionRecord>: Sendable {
    typealias Decisions = [Record.Decision]

    private let given = Mutex<[Record.Subject: Decisions]>([:])

    init() {}

    /// The decisions about a subject.
    func decisions(_ db: Database, about subject: Record.Subject) throws -> Decisions {
        let found = try Self.fetch(db, subject)
        give(found, about: subject)
        return found
    }

    /// Keeps decisions about a subject in place of those given out before.
    func keep(_ db: Database, _ decisions: Decisions, about subject: Record.Subject) throws {
        let before = given.withLock { $0[subject] ?? [] }
        for row in Self.obsolete(before, decisions, subject) { try row.delete(db) }
        for row in Self.fresh(before, decisions, subject) { try row.insert(db, onConflict: .replace) }
        let kept = try Self.fetch(db, subject)
        db.afterNextTransaction { _ in self.give(kept, about: subject) }
    }

    private func give(_ decisions: Decisions, about subject: Record.Subject) {
        given.withLock { $0[subject] = decisions }
    }

    private static func fetch(_ db: Database, _ subject: Record.Subject) throws -> Decisions {
        try Record.about(subject).fetchAll(db).compactMap(\.decision)
    }

    /// The rows of places that nothing is said about any more.
    private static func obsolete(_ old: Decisions, _ new: Decisions, _ subject: Record.Subject) -> [Record] {
        let places = Set(new.map(Record.place))
        return old.filter { !places.contains(Record.place(of: $0)) }.map { Record($0, about: subject) }
    }

    /// The rows of what was not said before.
    private static func fresh(_ old: Decisions, _ new: Decisions, _ subject: Record.Subject) -> [Record] {
        let old = Set(old)
        return new.filter { !old.contains($0) }.map { Record($0, about: subject) }
    }
}

import GRDB

/// A row that holds one decision of the reader's about a subject: one text, or two.
protocol DecisionRecord: FetchableRecord, PersistableRecord {
    associatedtype Subject: Hashable, Sendable
    associatedtype Decision: Hashable, Sendable
    associatedtype Place: Hashable

    /// The row for a decision.
    init(_ decision: Decision, about subject: Subject)

    /// The decision in the row; `nil` when another hand wrote what cannot be one.
    var decision: Decision? { get }

    /// What a decision is about: two with the same place replace each other.
    static func place(of decision: Decision) -> Place

    /// The rows of a subject; a statement that is prepared once, for every article that is opened asks.
    static func about(_ subject: Subject) -> SQLRequest<Self>
}

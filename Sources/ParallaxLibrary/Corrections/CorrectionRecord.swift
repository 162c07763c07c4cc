import GRDB

/// A row that holds one decision of the reader's about a subject: one text, or two.
protocol CorrectionRecord: FetchableRecord, PersistableRecord {
    associatedtype Subject: Hashable, Sendable
    associatedtype Correction: Hashable, Sendable
    associatedtype Place: Hashable

    /// The row for a decision.
    init(_ correction: Correction, about subject: Subject)

    /// The decision in the row; `nil` when another hand wrote what cannot be one.
    var correction: Correction? { get }

    /// What a correction decides about: two with the same place replace each other.
    static func place(of correction: Correction) -> Place

    /// The rows of a subject.
    static func about(_ subject: Subject) -> QueryInterfaceRequest<Self>
}

/// The days that a search for dates is about; one end may be open.
public struct SearchPeriod: Hashable, Sendable {
    /// The first day; `nil` for all before the last.
    public let first: PublicationDate?
    /// The last day, which belongs to the period; `nil` for all from the first on.
    public let last: PublicationDate?

    /// Creates a period of whole days.
    ///
    /// - Precondition: One end at least is given, both are days without a time, and the first is not after the last.
    public init(first: PublicationDate?, last: PublicationDate?) {
        precondition(first != nil || last != nil, "a period has an end")
        precondition(first?.minute == nil && last?.minute == nil, "a period counts in days")
        if let first, let last { precondition(first <= last, "a period does not end before it begins") }
        self.first = first
        self.last = last
    }
}

extension SearchPeriod: CustomStringConvertible {
    /// The period in the query language: `2022-02-01..2022-03-31`, `2022-02-16`, `..2022-03-31`.
    public var description: String {
        if let first, first == last { return "\(first)" }
        return (first.map(String.init(describing:)) ?? "") + ".." + (last.map(String.init(describing:)) ?? "")
    }
}

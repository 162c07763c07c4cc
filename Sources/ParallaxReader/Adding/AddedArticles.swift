/// What was brought into the library so far.
public struct AddedArticles: Hashable, Sendable, Codable {
    /// Inputs that are done.
    public var done = 0
    /// Inputs in all.
    public var total = 0
    /// Articles that the library did not have.
    public var added = 0
    /// Articles whose text the library has.
    public var known = 0
    /// Articles whose text has changed.
    public var changed = 0
    /// Feeds that were subscribed to.
    public var feeds = 0
    /// Inputs that could not be read.
    public var refused = 0
    /// Why inputs were refused, a sentence each.
    public var problems: [String] = []
    /// The addresses of feeds that pages name, which may be wanted, too.
    public var offers: [String] = []

    /// Creates a state in which nothing was brought.
    public init() {}

    /// The running work.
    var progress: String { total > 1 ? "adding \(done) of \(total)" : "adding …" }

    /// What is said at the end.
    var summary: String {
        let counts = [
            (known, "known already"), (changed, "changed"),
            (feeds, feeds == 1 ? "feed subscribed" : "feeds subscribed"),
            (refused, "refused"),
        ]
        return (["\(added) added"] + counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }).joined(separator: ", ") + "."
    }
}

/// Work in the background that a reader sees in the jobs view and may stop.
public enum Job: String, Hashable, Sendable, Codable, CaseIterable {
    /// The inputs are read.
    case opening
    /// The list is searched, or another part of it is fetched.
    case list
    /// The next article of a kind is looked for.
    case find
    /// Two articles are compared.
    case comparison
    /// The quotes of stories are gathered.
    case quotes
    /// It is found out who reported what.
    case coverage
    /// The list of stories is read.
    case stories
    /// The articles of a story are read.
    case story
    /// Something is fetched from the web.
    case fetch
    /// Something is brought into the library.
    case adding
    /// Another program reads.
    case program
    /// Another program copies.
    case copying
    /// A view is written into a file, which is never left half done.
    case export

    /// Whether it can be stopped.
    public var canStop: Bool { self != .export }
}

import ArgumentParser
import ParallaxCore
import ParallaxLibrary
import ParallaxUnicode

/// `parallax list`: the articles of the library.
struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Print the articles of the library.",
        discussion: """
            A dot stands before an unread article, a star before a starred one.

            Examples:
              parallax list --unread --limit 20
              parallax list --outlet "Ostrel Courier" --order title
              parallax list --tag vote --json > vote.jsonl
            """
    )

    /// The orders there are without a search.
    enum Order: String, CaseIterable, ExpressibleByArgument {
        case newest, oldest, outlet, title, added

        var listOrder: ListOrder { ListOrder(rawValue: rawValue) ?? .newest }
    }

    @Option(
        help: "Only articles of this outlet; case and accents do not matter.",
        completion: .custom { _, _, _ in List.names { try $0.outlets() } })
    var outlet: String?

    @Option(
        help: "Only articles with this tag; case and accents do not matter.",
        completion: .custom { _, _, _ in List.names { try $0.tags() } })
    var tag: String?

    @Flag(help: "Only articles that were not read.")
    var unread = false

    @Flag(help: "Only articles with a star.")
    var starred = false

    @Option(help: "The order of the articles.")
    var order = Order.newest

    @Option(help: "How many articles at most; all by default.")
    var limit: Int?

    @Flag(help: "Print JSON Lines, one an article.")
    var json = false

    @OptionGroup var library: LibraryOption

    @OptionGroup var sheet: SheetOptions

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1 on.") }
    }

    func run() throws {
        let library = try self.library.readable()
        let query = try query(in: library)
        let pages = LibraryPages(library: library, query: query, limit: limit ?? .max)
        let printer = try sheet.printer()
        let columns = sheet.tableColumns
        let count = try pages.each { page in
            if json {
                for entry in page { try JSONOutput.print(ListEntryJSON(entry)) }
            } else {
                let table = ListSheet(page, columns: columns)
                try printer.print(rowCount: table.rowCount, draw: table.draw)
            }
        }
        if count == 0 {
            Console.complain(query == ListQuery() ? Self.empty : "No article of the library is like that.")
        }
    }

    /// What the user's library has names for, to complete what is typed in a shell.
    private static func names(_ tallies: (Library) throws -> [Tally]) -> [String] {
        let library = Library(at: .standard(environment: Console.environment))
        return (try? tallies(library).map { Harmless.line($0.name) }) ?? []
    }

    /// What is said of a library without articles.
    static let empty = "The library has no articles yet; parallax add brings them in."

    private func query(in library: Library) throws -> ListQuery {
        var query = ListQuery()
        query.outlet = try outlet.map { Self.spelling($0, among: try library.outlets()) }
        query.tag = try tag.map { Self.spelling($0, among: try library.tags()) }
        query.isUnread = unread
        query.isStarred = starred
        query.order = order.listOrder
        return query
    }

    /// A name as the library spells it: just so, else as most articles have it.
    private static func spelling(_ name: String, among tallies: [Tally]) -> String {
        guard !tallies.contains(where: { $0.name == name }) else { return name }
        let alike = tallies.filter { folded($0.name) == folded(name) }
        let same = alike.filter { marks($0.name) == marks(name) }
        return (same.isEmpty ? alike : same).max { $0.articles < $1.articles }?.name ?? name
    }

    /// What has to be the same: the letters whatever their case and accents, and signs that make another name, as of
    /// C++.
    private static func folded(_ name: String) -> [String] {
        [IndexSpelling.words(of: name), name.filter { $0.isSymbol || "#&@%*".contains($0) }]
    }

    /// What is typed in many ways: apostrophes, dashes, full stops.
    private static func marks(_ name: String) -> String { name.filter(\.isPunctuation) }
}

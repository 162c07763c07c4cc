import ArgumentParser
import ParallaxCore
import ParallaxLibrary

/// `parallax search QUERY`: articles of the library that hold what is looked for.
struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Search the library.",
        discussion: """
            word  "some words"  minist*     words, phrases, beginnings
            a b  a OR b  -a  NOT a  (…)     both, one of them, not this one
            NEAR(a b, 5)                    at most five words between
            title: speaker: outlet: tag:    title:bridge  outlet:"Ostrel Courier"
            date:                           2022  2022-02..2022-03  >2022-02-03
            is:                             unread, read or starred
            has:                            quote or note
            story:                          story:7

            Case and accents do not matter. Options stand before a query that has a -. The shell takes quotation marks away, so put the whole query into single ones.

            Examples:
              parallax search ferry
              parallax search '"swift response" speaker:maravant date:2022'
              parallax search 'NEAR(vote border, 5) -outlet:courier' --order newest
            """
    )

    /// The orders that results can have.
    enum Order: String, CaseIterable, ExpressibleByArgument { case relevance, newest }

    @Argument(help: "The query; several words are one query.")
    var query: [String]

    @Option(help: "The best first, or the newest.")
    var order = Order.relevance

    @Option(help: "How many articles at most.")
    var limit = 20

    @Flag(help: "Print JSON Lines, one an article; offsets count Unicode code points.")
    var json = false

    @OptionGroup var library: LibraryOption

    @OptionGroup var sheet: SheetOptions

    /// The options behind which a word belongs to them.
    static let optionsWithValues: Set = ["--order", "--limit", "--library", "--theme", "--width"]

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit takes a number from 1 on.") }
    }

    func run() throws {
        let text = query.joined(separator: " ")
        let expression = try Self.expression(text)
        var query = ListQuery()
        query.search = text
        query.order = order == .newest ? .newest : .relevance
        let library = try self.library.readable()
        var printer = SearchPrinter(
            output: json ? .json : .text(try sheet.printer(), columns: min(sheet.columns, SearchSheet.widest)),
            terms: SearchTerms(expression))
        let pages = LibraryPages(library: library, query: query, limit: limit)
        let count = try pages.each { page in
            let snippets = try library.snippets(of: page.map(\.id), search: text, length: printer.snippetLength)
            for entry in page { try printer.print(entry, snippets[entry.id]) }
        }
        if count == 0 { Console.complain("Nothing in the library answers the search.") }
    }

    /// Understands the query, or says what is wrong with a line under the part that is.
    private static func expression(_ query: String) throws -> SearchExpression {
        do throws(SearchSyntaxProblem) { return try SearchExpression(query) } catch {
            Console.complain("\(error)")
            Console.show(QueryMark(query, error.range).lines)
            throw ExitCode.validationFailureOfQuery
        }
    }
}

extension ExitCode {
    /// The program was used wrongly.
    fileprivate static var validationFailureOfQuery: ExitCode { ExitCode(2) }
}

import ArgumentParser
import ParallaxTerminal

/// `parallax doctor`: what this terminal, this configuration and this library are good for.
struct Doctor: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Look for what keeps the program from working well here, and say what to do.",
        discussion: """
            The terminal is asked what it can do and how wide it writes, the configuration is read, and the library is \
            looked through. Nothing is changed. Exit status: 0 when all is well, 1 when a line begins with “!”.

            Examples:
              parallax doctor
              parallax doctor --json --library news.sqlite
            """)

    @Flag(help: "Print the findings as one JSON object.")
    var json = false

    @OptionGroup var library: LibraryOption

    func run() throws {
        let findings =
            TerminalFindings(TerminalReport.current()).all + ConfigurationFindings.all
            + LibraryFindings(place: library.place).all + ProgramFindings.all
        if json {
            try JSONOutput.print(FindingsJSON(findings))
        } else {
            try Console.print(FindingSheet(findings, columns: Console.sentenceColumns).lines.joined(separator: "\n"))
        }
        if findings.contains(where: { $0.advice != nil }) { throw ExitCode.failure }
    }
}

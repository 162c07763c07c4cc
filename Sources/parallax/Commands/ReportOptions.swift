import ArgumentParser

/// What a report is printed as, and where to.
struct ReportOptions: ParsableArguments {
    /// What can be printed.
    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, markdown, html }

    @Option(help: "What to print.")
    var format = Format.text

    @Flag(help: "Short for --format json.")
    var json = false

    @Option(name: .shortAndLong, help: "Write to this file instead, which must not exist yet.", completion: .file())
    var output: String?

    @Flag(help: "Let --output replace a file.")
    var overwrite = false

    /// The format asked for.
    var kind: Format { json ? .json : format }

    /// Whether the report is drawn for the terminal.
    var isSheet: Bool { kind == .text && output == nil }

    /// Writes a report, which ends with a line end, to where it was asked for.
    func write(_ text: String) throws {
        if let output {
            try OutputFile(path: output, replaces: overwrite).write(text)
        } else {
            try Console.print(String(text.dropLast()))
        }
    }
}

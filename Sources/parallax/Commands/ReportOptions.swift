import ArgumentParser

/// What a report is printed as, and where to.
struct ReportOptions: ParsableArguments {
    @Option(help: "What to print. (default: text)")
    var format: ReportFormat?

    @Flag(help: "Short for --format json.")
    var json = false

    @OptionGroup var file: OutputOptions

    /// The format asked for.
    var kind: ReportFormat { json ? .json : format ?? .text }

    func validate() throws {
        if json, let format, format != .json {
            throw ValidationError("--json and --format \(format.rawValue) exclude each other.")
        }
    }

    /// Whether the report is drawn for the terminal.
    var isSheet: Bool { kind == .text && file.isNone }

    /// Writes a report, which ends with a line end, to where it was asked for.
    func write(_ text: String) throws { try file.write(text) }
}

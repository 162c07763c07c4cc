import ArgumentParser

/// The file that a command writes into instead of standard output.
struct OutputOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: "Write to this file instead, which must not exist yet.", completion: .file())
    var output: String?

    @Flag(help: "Let --output replace a file.")
    var overwrite = false

    /// Whether it goes to standard output.
    var isNone: Bool { output == nil }

    /// Writes a report, which ends with a line end, to where it was asked for.
    func write(_ text: String) throws {
        if let output {
            try OutputFile(path: output, replaces: overwrite).write(text)
        } else {
            try Console.print(String(text.dropLast()))
        }
    }
}

import ArgumentParser

/// The file that a command writes into instead of standard output.
struct OutputOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: "Write to this file instead, which must not exist yet.", completion: .file())
    var output: String?

    @Flag(help: "Let --output replace a file.")
    var overwrite = false

    /// Whether it goes to standard output.
    var isNone: Bool { output == nil }

    /// Writes lines of a file of the configuration, whose folder a new user does not have.
    func writeConfiguration(_ lines: [String]) throws {
        if let output, output.hasPrefix("/"), let end = output.lastIndex(of: "/") {
            ConfigurationFolder.makeFolders(String(output[..<end]))
        }
        try write(lines.map { $0 + "\n" }.joined())
    }

    /// Writes a report, which ends with a line end, to where it was asked for.
    func write(_ text: String) throws {
        if let output {
            try OutputFile(path: output, replaces: overwrite).write(text)
        } else {
            try Console.print(String(text.dropLast()))
        }
    }
}

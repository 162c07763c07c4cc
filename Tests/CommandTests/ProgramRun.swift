import Foundation

/// One run of the program without a terminal, from beginning to end.
struct ProgramRun {
    let status: Int32
    let output: String
    let errors: String

    /// Runs the program with some arguments.
    ///
    /// - Parameter input: What stands on standard input; nothing by default.
    init(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws {
        try self.init(path: Binary.path, arguments, input: input, environment: environment)
    }

    /// Runs a line of shell in which `$0` is the program.
    init(shell line: String, environment: [String: String] = [:]) throws {
        try self.init(path: "/bin/sh", ["-c", line, Binary.path], input: "", environment: environment)
    }

    private init(path: String, _ arguments: [String], input: String, environment: [String: String]) throws {
        let folder = try ScratchFolder()
        status = try ChildProcess.run(
            path, arguments, environment: ["LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"].merging(environment) { $1 },
            input: folder.write("input", input), output: folder.path + "/output", errors: folder.path + "/errors")
        output = folder.text(of: "output")
        errors = folder.text(of: "errors")
    }

    /// The first line of the output, read as JSON.
    func json() throws -> [String: Any] {
        let line = output.split(separator: "\n").first ?? ""
        return try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
    }

    /// Whether neither output nor errors hold anything that a terminal obeys.
    var isHarmless: Bool {
        (output + errors).unicodeScalars.allSatisfy { scalar in
            scalar == "\n" || !(scalar.properties.generalCategory == .control || scalar.properties.isBidiControl)
        }
    }
}

import Foundation

/// The program `library-writer`, which writes again and again: see its `main.swift`.
struct Writer {
    private let process = Process()
    private let output = Pipe()

    static var path: String {
        let beside = Bundle.main.executableURL?.deletingLastPathComponent().appendingPathComponent("library-writer")
            .path
        if let beside, FileManager.default.isExecutableFile(atPath: beside) { return beside }
        return URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../.build/debug/library-writer").standardized.path
    }

    /// Starts it with a task.
    init(library: String, _ task: String...) throws {
        process.executableURL = URL(fileURLWithPath: Self.path)
        process.arguments = [library] + task
        process.standardOutput = output
        try process.run()
    }

    /// Lets it write until it was told of `count` things, kills it after a moment, and answers the last that was told.
    func kill(after count: Int, moment: Duration = .zero) throws -> Int {
        var text = Data()
        while text.count(where: { $0 == UInt8(ascii: "\n") }) < count {
            let more = output.fileHandleForReading.availableData
            if more.isEmpty { break }
            text += more
        }
        usleep(UInt32(moment / .microseconds(1)))
        Foundation.kill(process.processIdentifier, SIGKILL)
        text += output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let lines = String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        return lines.dropLast().last.flatMap { Int($0) } ?? 0
    }

    /// Waits for its end, and answers what it told.
    func lines() -> [Substring] {
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: text, as: UTF8.self).split(separator: "\n")
    }

    /// What a line of shell prints, in which `$0` is the program.
    static func output(shell line: String) throws -> (status: Int32, lines: [Substring]) {
        let (process, output) = (Process(), Pipe())
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", line, path]
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: text, as: UTF8.self).split(separator: "\n"))
    }
}

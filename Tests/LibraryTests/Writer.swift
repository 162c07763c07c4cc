import Foundation

/// The program `library-writer`, which decides again and again: see its `main.swift`.
enum Writer {
    static var path: String {
        let beside = Bundle.main.executableURL?.deletingLastPathComponent().appendingPathComponent("library-writer")
            .path
        if let beside, FileManager.default.isExecutableFile(atPath: beside) { return beside }
        return URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../.build/debug/library-writer").standardized.path
    }

    /// Lets it write until it was told of `count` decisions, kills it, and answers the last one that was told.
    static func kill(library: String, after count: Int) throws -> Int {
        let (process, output) = (Process(), Pipe())
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = [library]
        process.standardOutput = output
        try process.run()
        var text = Data()
        while text.count(where: { $0 == UInt8(ascii: "\n") }) < count {
            let more = output.fileHandleForReading.availableData
            if more.isEmpty { break }
            text += more
        }
        Foundation.kill(process.processIdentifier, SIGKILL)
        text += output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let lines = String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        return lines.dropLast().last.flatMap { Int($0) } ?? 0
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

import ParallaxReader
import ParallaxUnicode

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A program that reads a text, and the beginning of what it writes.
struct PipedProgram {
    let call: ProgramCall

    private static let pause: Duration = .milliseconds(15)
    /// Bytes of output that are kept; the rest is read and forgotten.
    private static let mostKept = 4_096
    /// Bytes read in one turn, so that a flood cannot keep the program from being ended.
    private static let mostAtOnce = 1 << 20

    /// Runs it to its end; a cancelled task ends it.
    func run() async throws -> ProgramEnd {
        guard let file = tmpfile() else { throw CommandProblem.noTemporaryFile }
        defer { fclose(file) }
        let input = fileno(file)
        try Console.write(call.input, to: input)
        lseek(input, 0, SEEK_SET)
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw CommandProblem.noTemporaryFile }
        defer { close(ends[0]) }
        for descriptor in ends + [input] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
        _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
        let child = try start(input: input, output: ends[1])
        return try await end(of: child, output: ends[0])
    }

    /// The program has its own end of the pipe; ours is closed whether it starts or not.
    private func start(input: Int32, output: Int32) throws -> ChildProgram {
        defer { close(output) }
        return try ChildProgram(call.arguments, input: input, output: output)
    }

    private func end(of child: ChildProgram, output: Int32) async throws -> ProgramEnd {
        var kept: [UInt8] = []
        while true {
            let status = child.status()
            Self.drain(output, keeping: &kept)
            if let status { return ProgramEnd(status: status, firstLine: Self.firstLine(of: kept)) }
            do { try await Task.sleep(for: Self.pause) } catch {
                child.end()
                throw error
            }
        }
    }

    private static func drain(_ output: Int32, keeping kept: inout [UInt8]) {
        var total = 0
        var buffer = [UInt8](repeating: 0, count: mostKept)
        while total < mostAtOnce {
            let count = read(output, &buffer, buffer.count)
            guard count > 0 else { return }
            total += count
            kept += buffer[..<min(count, mostKept - kept.count)]
        }
    }

    private static func firstLine(of bytes: [UInt8]) -> String {
        let line = bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.first { line in
            line.contains { $0 > UInt8(ascii: " ") }
        }
        return Harmless.line(String(decoding: line ?? [], as: UTF8.self))
    }
}

import Testing

@testable import ParallaxTerminal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite("What curses sends, taken instead of the terminal")
struct FrameCaptureTests {
    private func write(_ text: String, to descriptor: Int32) {
        _ = Array(text.utf8).withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    }

    @Test("is what was written meanwhile, and nothing else, as often as one likes")
    func takes() throws {
        let pipe = try WakePipe()
        let capture = try FrameCapture(of: pipe.writer)
        write("before,", to: capture.curses)
        let long = String(repeating: "long ", count: 40_000)
        let taken = [long, "short", ""].map { text in
            String(decoding: capture.bytes { write(text, to: capture.curses) }, as: UTF8.self)
        }
        write("after", to: capture.curses)
        #expect(taken == [long, "short", ""])
        var rest = [UInt8](repeating: 0, count: 100)
        let count = read(pipe.reader, &rest, rest.count)
        #expect(String(decoding: rest.prefix(count), as: UTF8.self) == "before,after")
        #expect(fcntl(capture.curses, F_GETFD) & FD_CLOEXEC != 0, "programs that are started do not inherit it")
        capture.end()
    }

    @Test("needs descriptors, and says so")
    func noDescriptors() {
        #expect(throws: TerminalProblem.noDescriptors) { try FrameCapture(of: -1) }
    }
}

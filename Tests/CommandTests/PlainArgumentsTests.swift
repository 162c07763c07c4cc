import ArgumentParser
import ParallaxReader
import Testing

@testable import parallax

@Suite("Command lines that open the reader")
struct PlainArgumentsTests {
    @Test(
        "the short way understands what the parser understands",
        arguments: [
            [], ["a.txt"], ["a.txt", "folder/"], ["--compare", "a", "b"], ["--library", "l.sqlite"],
            ["--library", "l.sqlite", "a.txt", "b.txt"], ["./demo"],
        ])
    func same(words: [String]) throws {
        let short = try #require(PlainArguments(words).session)
        let parsed = try #require(try Parallax.parseAsRoot(words) as? Read)
        #expect(short.paths == parsed.paths)
        #expect(short.library == parsed.library.path)
        #expect((short.opening == .comparing) == parsed.compare)
        #expect(short.theme == nil && !short.isPlain)
    }

    @Test(
        "what has to be interpreted is left to the parser",
        arguments: [
            ["--library"], ["--library", ""], ["--library", "--plain"], ["--library", "l", "--library", "m"],
            ["--library", "l", "--compare", "a", "b"], ["--library", "l", "search"], ["--compare", "a"],
            ["--compare", "a", "b", "c"], ["--library=l"], ["-"], ["a", "--plain"], ["list"], [""],
        ])
    func interpreted(words: [String]) { #expect(PlainArguments(words).session == nil) }
}

extension ReadingSession {
    fileprivate var paths: [String] {
        if case .paths(let paths, _) = input { paths } else { [] }
    }
}

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif
import Foundation
import Testing

@testable import parallax

@Suite("Bringing articles into the library from the reader")
struct AddingInReaderTests {
    @Test("files come into an empty library, and the place that was asked for is told when one is missing")
    func files() throws {
        let folder = try ScratchFolder()
        let file = try folder.write("left story.txt", SampleArticles.left)
        let run = try ProgramRun(
            ["--plain", "--library", folder.path + "/new.sqlite"],
            input: "add '\(file)' \(folder.path)/none.txt\nrepaint\nadd '\(file)'\n")
        #expect(run.status == 0 && run.isHarmless)
        for words in [
            "has no articles yet", "1 added, 1 refused.", "1. left story.txt: Bridge opens",
            "0 added, 1 known already.",
        ] {
            #expect(run.output.contains(words), "\(words)")
        }
    }

    @Test("who leaves finds everything in one file", arguments: [["--plain"], ["add"]])
    func oneFile(command: [String]) throws {
        let folder = try ScratchFolder()
        let file = try folder.write("left.txt", SampleArticles.left)
        let library = folder.path + "/new.sqlite"
        let isReader = command == ["--plain"]
        let run = try ProgramRun(
            command + (isReader ? [] : [file]) + ["--library", library],
            input: isReader ? "add \(file)\nrepaint\nopen\nstar\nquit\n" : "")
        #expect(run.status == 0 && run.output.contains("1 added"))
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(names.sorted() == ["left.txt", "new.sqlite"])
    }

    @Test("the demo is left for the library again, and its end is the end of the program")
    func demo() throws {
        let folder = try ScratchFolder()
        let lines = "demo\nopen\nquit\nrepaint\nquit\n"
        let run = try ProgramRun(["--plain", "--library", folder.path + "/new.sqlite"], input: lines)
        #expect(run.status == 0 && run.output.contains("Articles: 8 in 2 stories"))
    }

    @Test("names in a folder are offered as they can be typed, folders with a slash")
    func names() throws {
        let folder = try ScratchFolder()
        for name in ["pier.txt", "pier two.txt", ".hidden", "sub/x", "pi\u{1B}er"] { try folder.write(name, "x") }
        let offered = TypedPath(folder.path + "/").names
        #expect(offered == ["pier two.txt", "pier.txt", "sub/"].map { "\(folder.path)/\($0)" })
        #expect(TypedPath(folder.path + "/.h").names == ["\(folder.path)/.hidden"])
        #expect(TypedPath(folder.path + "/none/").names.isEmpty)
    }

    @Test("a link to a folder is offered as a folder, one to a file or to nothing as it is")
    func links() throws {
        let folder = try ScratchFolder()
        for name in ["sub/x", "pier.txt"] { try folder.write(name, "x") }
        for (name, target) in [("to sub", "sub"), ("to pier", "pier.txt"), ("to nothing", "none")] {
            #expect(symlink(target, "\(folder.path)/\(name)") == 0)
        }
        let offered = TypedPath(folder.path + "/to").names
        #expect(offered == ["to nothing", "to pier", "to sub/"].map { "\(folder.path)/\($0)" })
    }

    @Test("a folder of many names is offered in part")
    func manyNames() throws {
        let folder = try ScratchFolder()
        for number in 0...TypedPath.mostOffered { try folder.write("\(number)", "") }
        let offered = TypedPath(folder.path + "/").names
        #expect(offered.count == TypedPath.mostOffered)
    }

    @Test("pages that tell one address are articles of their own while they are only read")
    func addresses() throws {
        let folder = try ScratchFolder()
        for (name, word) in [("a", "ferry"), ("b", "bridge")] {
            try folder.write(
                "pages/\(name).html",
                """
                <html><head><title>The \(word) waits</title><link rel="canonical" href="https://quay.example/1"></head><body>
                <article><h1>The \(word) waits</h1><p>The \(word) waited for an hour on Tuesday, the harbour office said, \
                because a rope had been tied to the wrong post.</p><p>Nobody was hurt, and nobody knew who had tied it, \
                the office said in the evening.</p></article></body></html>
                """)
        }
        let run = try ProgramRun(
            ["--plain", folder.path + "/pages", "--library", folder.path + "/none"], input: "open\nq\n2\nopen\n")
        #expect(run.output.contains("because a rope") && !run.output.contains("not in the collection"))
        #expect(run.output.contains("Headline: The ferry waits") && run.output.contains("Headline: The bridge waits"))
    }

    @Test("where nothing is drawn a line tells how far long work is, every two seconds at most")
    func progress() {
        let progress = PlainProgress()
        let now = ContinuousClock.now
        #expect(!progress.isDue(at: now + .seconds(1)))
        #expect(progress.isDue(at: now + .seconds(3)) && !progress.isDue(at: now + .seconds(4)))
        #expect(progress.isDue(at: now + .seconds(5.5)))
    }
}

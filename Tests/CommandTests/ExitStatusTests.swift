import Testing

/// What scripts rely on.
@Suite("Exit status")
struct ExitStatusTests {
    @Test(
        "help and versions are printed and are no failure",
        arguments: [["--help"], ["--version"], ["help", "compare"], ["quotes", "--help"]])
    func told(arguments: [String]) throws {
        let run = try ProgramRun(arguments)
        #expect(run.status == 0)
        #expect(!run.output.isEmpty && run.errors.isEmpty)
    }

    @Test("the version is a number alone")
    func version() throws {
        #expect(try ProgramRun(["--version"]).output == "0.1.0\n")
    }

    @Test(
        "wrong use is told in one line and exits with 2",
        arguments: [
            ["--nonsense"], ["compare", "a", "b", "c"], ["quotes"], ["themes", "more"],
            ["demo", "--theme", "none"], ["compare", "a", "b", "--format", "pdf"], ["keys", "--width", "60"],
            ["compare", "a", "b", "--width", "2"], ["--compare", "one"], ["-"], ["a", "--library", ""], ["add"],
            ["list", "--limit", "0"], ["list", "--order", "relevance"], ["search"],
            ["search", "a", "--order", "title"],
        ])
    func misused(arguments: [String]) throws {
        let run = try ProgramRun(arguments)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.hasPrefix("parallax: ") && run.errors.split(separator: "\n").count == 1)
    }

    @Test("a command is known behind options, too, but not where a word belongs to one of them")
    func commandBehindOptions() throws {
        let listed = try ProgramRun(["--library", "/nowhere/none", "list"])
        #expect(listed.status == 1 && listed.errors.contains("There is no library at /nowhere/none yet"))
        #expect(try ProgramRun(["--theme", "none", "demo"]).errors.contains("There is no theme"))
        #expect(
            try ProgramRun(["--search", "list", "x"]).errors
                == "parallax: x does not exist.\nparallax: No article could be read.\n")
    }

    @Test(
        "a library that was named and is not there is told, until something is added",
        arguments: [
            ["list"], ["search", "ferry"], ["stories"], ["feeds"], ["feeds", "remove", "https://news.example/feed"],
            ["fetch"], ["export"], ["compare", "x"], ["--article", "x"],
        ])
    func noLibrary(arguments: [String]) throws {
        let folder = try ScratchFolder()
        let path = folder.path + "/mine.sqlite"
        let run = try ProgramRun(arguments + ["--library", path])
        #expect(run.status == 1 && run.output.isEmpty)
        #expect(run.errors == "parallax: There is no library at \(path) yet; parallax add makes one.\n")
        _ = try ProgramRun(["add", folder.write("good.txt", SampleArticles.left), "--library", path])
        #expect(try ProgramRun(["list", "--library", path]).status == 0)
    }

    @Test("a file that is no library is told to be none, and not to be moved away")
    func foreignFile() throws {
        let folder = try ScratchFolder()
        let file = try folder.write("good.txt", SampleArticles.left)
        let run = try ProgramRun(["list", "--library", file])
        #expect(run.status == 1 && run.errors.contains("the file is no library of Parallax"))
    }

    @Test("an option nobody knows is named")
    func unknownOption() throws {
        #expect(try ProgramRun(["--nonsense"]).errors.contains("--nonsense"))
    }

    @Test("an input that cannot be read is named, the others are printed, and the status tells")
    func refusedInput() throws {
        let folder = try ScratchFolder()
        let good = try folder.write("good.txt", SampleArticles.left)
        let run = try ProgramRun(["extract", folder.path + "/none.txt", good])
        #expect(run.status == 1)
        #expect(run.errors.contains("none.txt does not exist."))
        #expect(run.output.split(separator: "\n").count == 1)
    }

    @Test("a comparison without a second article fails")
    func oneArticle() throws {
        let folder = try ScratchFolder()
        let good = try folder.write("good.txt", SampleArticles.left)
        let run = try ProgramRun(["compare", good, folder.path + "/none.txt"])
        #expect(run.status == 1 && run.output.isEmpty)
        #expect(run.errors.contains("Comparing takes two articles; 1 could be read."))
    }

    @Test("without a terminal the reader fails in one sentence")
    func noTerminal() throws {
        let run = try ProgramRun(["demo"], environment: ["TERM": "xterm"])
        #expect(run.status == 1)
        #expect(run.errors == "parallax: The reader needs a terminal for its input and its output.\n")
    }

    @Test("a reader of the output that leaves early hears nothing of it", arguments: ["", "trap '' PIPE; "])
    func closedPipe(trap: String) throws {
        let folder = try ScratchFolder()
        try folder.write("a.txt", SampleArticles.left + String(repeating: SampleArticles.right, count: 400))
        let run = try ProgramRun(
            shell: "cd '\(folder.path)'; \(trap){ \"$0\" extract a.txt; echo $? >status; } | head -c 1")
        #expect(run.output == "{")
        #expect(run.errors.isEmpty)
        #expect(["141\n", "1\n"].contains(folder.text(of: "status")))
    }

    @Test(
        "output that cannot be written is a failure",
        .enabled(if: FullDevice.exists, "only Linux has a device that is always full"))
    func fullDevice() throws {
        let run = try ProgramRun(shell: "\"$0\" keys >/dev/full")
        #expect(run.status == 1)
        #expect(run.errors.hasPrefix("parallax: Standard output cannot be written: "))
    }
}

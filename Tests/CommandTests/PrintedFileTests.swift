import Foundation
import Testing

/// `compare -o FILE`.
@Suite("Printing to a file")
struct PrintedFileTests {
    private let folder: ScratchFolder
    private let articles: [String]

    init() throws {
        folder = try ScratchFolder()
        articles = [
            try folder.write("a.txt", SampleArticles.left), try folder.write("b.txt", SampleArticles.right),
        ]
    }

    private func compare(_ options: String...) throws -> ProgramRun {
        try ProgramRun(["compare"] + articles + options)
    }

    @Test("the file holds what would have been printed", arguments: ["text", "json", "markdown", "html"])
    func content(format: String) throws {
        let printed = try compare("--format", format).output
        let run = try compare("--format", format, "-o", folder.path + "/out")
        #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty)
        #expect(folder.text(of: "out") == printed && !printed.isEmpty)
    }

    @Test(
        "quotes and articles have every format, and a file holds what would have been printed",
        arguments: ["quotes", "extract"], ["text", "json", "markdown", "html"])
    func quotesAndArticles(command: String, format: String) throws {
        let options = [command] + articles + ["--format", format]
        let printed = try ProgramRun(options)
        #expect(printed.status == 0 && printed.errors.isEmpty && printed.isHarmless)
        #expect(try ProgramRun(options + ["-o", folder.path + "/out"]).status == 0)
        #expect(folder.text(of: "out") == printed.output)
        let marks = ["text": "\n", "json": "{\"", "markdown": "# ", "html": "<!DOCTYPE html>"]
        #expect(printed.output.contains(marks[format] ?? "?"))
    }

    @Test("an article in Markdown has its headline, what is known of it, and its paragraphs")
    func markdown() throws {
        let blocks = try ProgramRun(["extract", articles[0], "--format", "markdown"]).output.components(
            separatedBy: "\n\n")
        #expect(blocks[0].hasPrefix("# ") && blocks.count > 3)
    }

    @Test(
        "an article that does not say who published it goes by its file, in every format that people read",
        arguments: ["quotes", "extract"], ["text", "markdown", "html"])
    func files(command: String, format: String) throws {
        let printed = try ProgramRun([command] + articles + ["--format", format]).output
        #expect(printed.contains("a.txt") && printed.contains("b.txt"))
        #expect(!printed.contains(folder.path) && !printed.contains("unknown outlet"))
    }

    @Test(
        "an item of a list has one bullet, whatever it was read from",
        arguments: [("text", "\n• A bell\n"), ("markdown", "\n- A bell\n"), ("html", "<li>A bell</li>")])
    func bullets(format: String, item: String) throws {
        let story = "Bells\n\nThe bells of the island were counted on Monday, one by one, and none was missing.\n\n"
        for list in ["• A bell\n\n• A chain\n", "- A bell\n\n- A chain\n"] {
            let path = try folder.write("bells.txt", story + list)
            #expect(try ProgramRun(["extract", path, "--format", format]).output.contains(item))
        }
    }

    @Test("of a file that cannot be written nothing is left; one that was there before stays", arguments: ["", "old"])
    func full(old: String) throws {
        if !old.isEmpty { try folder.write("out", old) }
        let extract = "\"$0\" extract '\(articles[0])' -o '\(folder.path)/out' --overwrite"
        let run = try ProgramRun(shell: "(trap '' XFSZ; ulimit -f 0; \(extract); echo $?) 2>&1 | cat")
        #expect(run.output.contains("out cannot be written: ") && run.output.hasSuffix("\n1\n"))
        #expect(FileManager.default.fileExists(atPath: folder.path + "/out") == !old.isEmpty)
        #expect(old.isEmpty || folder.text(of: "out") == old)
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/out.part"))
    }

    @Test("a file that is there is kept, unless it may be replaced")
    func existing() throws {
        try folder.write("out", "mine")
        let refused = try compare("-o", folder.path + "/out")
        #expect(refused.status == 1)
        #expect(refused.errors == "parallax: \(folder.path)/out exists already; --overwrite replaces it.\n")
        #expect(folder.text(of: "out") == "mine")
        #expect(try compare("-o", folder.path + "/out", "--overwrite").status == 0)
        #expect(folder.text(of: "out").hasPrefix(" A "))
    }

    @Test("a folder that is not there is told")
    func unwritable() throws {
        let run = try compare("-o", folder.path + "/none/out")
        #expect(run.status == 1)
        #expect(run.errors == "parallax: \(folder.path)/none/out cannot be written: No such file or directory.\n")
    }

    @Test("a link is not followed, even where a file may be replaced")
    func link() throws {
        try folder.write("target", "mine")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/link", withDestinationPath: folder.path + "/target")
        #expect(try compare("-o", folder.path + "/link", "--overwrite").status == 1)
        #expect(folder.text(of: "target") == "mine")
    }
}

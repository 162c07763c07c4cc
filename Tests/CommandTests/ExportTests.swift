import Foundation
import Testing

@Suite("Taking along what the reader made")
struct ExportTests {
    private let folder: ScratchFolder

    init() throws { folder = try ScratchFolder() }

    private func run(_ arguments: String..., library: String = "library", input: String = "") throws -> ProgramRun {
        try ProgramRun(arguments + ["--library", folder.path + "/" + library], input: input)
    }

    /// An export in which the left sample has a star, a tag and a note.
    private func made() throws -> String {
        let path = try folder.write("left.txt", SampleArticles.left)
        _ = try run("add", path)
        let fingerprint = String(repeating: "ab", count: 32)
        let text = """
            {"marks":{"isRead":true,"isStarred":true,"tags":["vote"]},"notes":[{"range":{"end":6,"start":0},\
            "text":"look again"}],"quotes":[],"text":"\(fingerprint)"}
            """
        return "{\"links\":[],\"places\":[],\"stories\":[],\"texts\":[\(text)],\"version\":1}\n"
    }

    @Test("what was imported is exported again, and a second time changes nothing")
    func roundTrip() throws {
        let made = try made()
        for end in [" taken over\n", ", all known already\n"] {
            let imported = try run("import", "-", input: made)
            #expect(imported.status == 0 && imported.output == "1 text with marks, notes or corrections" + end)
            #expect(try run("export").output == made)
        }
        #expect(try run("export", "-o", folder.path + "/mine.json").output.isEmpty)
        #expect(folder.text(of: "mine.json") == made)
        #expect(try run("export", "-o", folder.path + "/mine.json").status == 1)
    }

    @Test("words of an export are made harmless, and what no text can have is left out and counted")
    func harmless() throws {
        let hostile = try made()
            .replacingOccurrences(of: "[\"vote\"]", with: #"["\u001b[31mvote","", "a,\u202eb"]"#)
            .replacingOccurrences(of: "look again", with: #"look\nagain\u0007"#)
            .replacingOccurrences(
                of: "\"quotes\":[]", with: #""quotes":[{"range":{"start":9,"end":3},"kind":"speech"}]"#)
        let imported = try run("import", "-", input: hostile)
        #expect(imported.output.hasSuffix(" taken over, 1 left out that no text can have\n"))
        let exported = try run("export").output
        #expect(exported.contains(#""tags":["a","b","�[31mvote"]"#) && exported.contains(#""text":"look again�""#))
        #expect(exported.contains(#""quotes":[]"#) && !exported.contains("u001b") && !exported.contains("\u{202E}"))
    }

    @Test(
        "what is no export is refused, and nothing of it is kept",
        arguments: [
            "", "[]", "{}", "{\"version\":2,\"texts\":[],\"links\":[],\"places\":[]}",
            "{\"version\":1,\"texts\":[{}],\"links\":[],\"places\":[]}",
        ])
    func refused(text: String) throws {
        let run = try run("import", "-", input: text)
        #expect(run.status == 1 && run.output.isEmpty && run.errors.contains("Standard input") == true)
        let kept = try self.run("export")
        #expect(kept.output.isEmpty && kept.errors.contains("There is no library at "))
    }
}

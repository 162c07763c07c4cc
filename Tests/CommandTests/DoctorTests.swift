import Foundation
import Testing

@testable import parallax

@Suite("parallax doctor")
struct DoctorTests {
    /// A browser that is surely there, and no configuration.
    private let environment = ["TERM": "xterm-256color", "BROWSER": "true"]

    private func findings(_ run: ProgramRun) throws -> [[String: Any]] {
        try run.json()["findings"] as? [[String: Any]] ?? []
    }

    private func advised(_ run: ProgramRun) throws -> [String] {
        try findings(run).filter { $0["advice"] is String }.compactMap { $0["name"] as? String }
    }

    @Test("where all is well it says so, and what was not asked for lack of a terminal")
    func healthy() throws {
        let folder = try ScratchFolder()
        let run = try ProgramRun(["doctor", "--library", folder.path + "/none.sqlite"], environment: environment)
        #expect(run.status == 0 && run.errors.isEmpty && run.isHarmless)
        for words in ["xterm-256color", "not measured", "none yet", "All is well."] {
            #expect(run.output.contains(words), "\(words)")
        }
    }

    @Test("a library is measured, and one that is damaged fails with what to do")
    func library() throws {
        let folder = try ScratchFolder()
        let path = folder.path + "/news.sqlite"
        #expect(
            try ProgramRun(["add", folder.write("a.txt", SampleArticles.left), "--library", path]).status == 0)
        let whole = try ProgramRun(["doctor", "--json", "--library", path], environment: environment)
        let isHealthy = try whole.json()["healthy"] as? Bool
        #expect(whole.status == 0 && isHealthy == true)
        let values = try findings(whole).reduce(into: [String: String]()) { values, finding in
            values[finding["name"] as? String ?? ""] = finding["value"] as? String
        }
        #expect(values["articles"] == "1" && values["check"] == "whole")
        // A log that a program left behind holds whole pages, from which SQLite mends the file.
        for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
        _ = try folder.write("news.sqlite", "this is no database, whatever it is called; it is long enough to be one")
        let damaged = try ProgramRun(["doctor", "--json", "--library", path], environment: environment)
        #expect(damaged.status == 1)
        #expect(try advised(damaged) == ["file"])
    }

    @Test("mistakes in the configuration, no browser and a terminal nobody knows are told")
    func problems() throws {
        let folder = try ScratchFolder()
        _ = try folder.write("parallax/keys.toml", "[everywhere]\nnonsense = 'x'\n")
        let poor = ["TERM": "nonsense", "BROWSER": "", "XDG_CONFIG_HOME": folder.path, "PATH": folder.path]
        let run = try ProgramRun(["doctor", "--json", "--library", folder.path + "/none"], environment: poor)
        #expect(run.status == 1)
        #expect(try advised(run) == ["kind", "mistake", "browser"])
        #expect(try ProgramRun(["doctor"], environment: poor).output.contains("!  mistake"))
    }

    @Test("the library that fetches is named with its version, and told where it is missing")
    func web() throws {
        let run = try ProgramRun(["doctor", "--json", "--library", "none"], environment: environment)
        let web = try findings(run).first { $0["name"] as? String == "web" }
        #expect((web?["value"] as? String)?.hasPrefix("libcurl/") == true)
        #expect(ProgramFindings.web(nil).advice?.contains("libcurl4") == true)
        #expect(ProgramFindings.web("libcurl/8 x\u{1B}[31m").value.unicodeScalars.allSatisfy { $0.value >= 0x20 })
    }

    @Test("a locale without UTF-8 is told")
    func locale() throws {
        var poor = environment
        poor["LC_ALL"] = "C"
        let run = try ProgramRun(["doctor", "--json", "--library", "none"], environment: poor)
        #expect(try advised(run) == ["characters"])
    }

    @Test("a terminal is asked, and its answers are not left on the screen")
    func asked() async throws {
        let session = try await TmuxSession(columns: 100, rows: 40, environment: ["BROWSER": "true"])
        try session.run("\"$P\" doctor --library none; echo \"status $?\"")
        let screen = try await session.shows("status 0")
        #expect(screen.contains("100×40") && screen.contains("kinds of text") || screen.contains("columns, not"))
        #expect(!screen.contains("[?") && !screen.contains(";1R"))
    }
}

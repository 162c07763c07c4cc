import Testing

@Suite("Completions and the manual page")
struct ManualTests {
    @Test("every shell gets a script that knows the commands", arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) throws {
        let run = try ProgramRun(["completions", shell])
        #expect(run.status == 0 && run.errors.isEmpty)
        for name in ["parallax", "compare", "coverage", "completions"] { #expect(run.output.contains(name)) }
    }

    @Test("the script for bash is one that bash can read")
    func bash() throws {
        #expect(try ProgramRun(shell: "\"$0\" completions bash | bash -n").errors.isEmpty)
    }

    @Test("a shell nobody knows is refused")
    func unknownShell() throws {
        #expect(try ProgramRun(["completions", "tcsh"]).status == 2)
    }

    @Test("the manual page has every command and the keys")
    func manual() throws {
        let run = try ProgramRun(["man"])
        #expect(run.status == 0)
        #expect(run.output.hasPrefix(".TH PARALLAX 1"))
        for name in [".SS compare", ".SS man", ".SH KEYS", ".SS Moving"] { #expect(run.output.contains(name)) }
        #expect(run.output.contains("copy the passage you are at"))
    }

    @Test("nothing in the text of the manual page is taken for a request")
    func requests() throws {
        let known: Set = [".TH", ".SH", ".SS", ".TP", ".nf", ".fi", ".br"]
        for line in try ProgramRun(["man"]).output.split(separator: "\n") where ".'".contains(line.first ?? " ") {
            #expect(known.contains(String(line.prefix { $0 != " " })), "\(line)")
        }
    }
}

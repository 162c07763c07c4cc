import ArgumentParser
import ParallaxScreen
import Testing

@testable import parallax

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

    /// What bash completes the last word to.
    private func completed(_ words: String...) throws -> [String] {
        let line = (["parallax"] + words).map { "'\($0)'" }.joined(separator: " ")
        let script = """
            eval "$("$0" completions bash)"; COMP_WORDS=(\(line)); COMP_CWORD=\(words.count)
            COMP_LINE="${COMP_WORDS[*]}"; COMP_POINT=${#COMP_LINE}
            _parallax parallax "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"; printf '%s\\n' "${COMPREPLY[@]}"
            """
        let folder = try ScratchFolder()
        let file = try folder.write("script", script)
        return try ProgramRun(shell: "cd / && bash -c '. \(file)' \"$0\"").output.split(separator: "\n")
            .map(String.init)
    }

    @Test("bash completes commands, options and their values, and files where no command stands")
    func bashCompletions() throws {
        #expect(try completed("cov") == ["coverage"])
        #expect(try completed("--th") == ["--theme"])
        #expect(try completed("--theme", "pap") == ["paper"])
        #expect(try completed("keys", "--preset", "v") == ["vim"])
        #expect(try completed("et").contains("etc"))
        #expect(try completed("--compare", "et").contains("etc"))
        #expect(try completed("compare", "--format", "h") == ["html"])
        #expect(try completed("help", "cov") == ["coverage"])
    }

    @Test("help about a command is its own, and about one that there is not a mistake")
    func help() throws {
        let run = try ProgramRun(["help", "coverage"])
        #expect(run.status == 0 && run.output.contains("USAGE: parallax coverage"))
        let mistaken = try ProgramRun(["help", "cover"])
        #expect(mistaken.status == 2 && mistaken.output.isEmpty && mistaken.errors.contains("“cover”"))
    }

    @Test("a word that is neither a path nor a command is told, and the command that it was perhaps meant to be")
    func misspelt() throws {
        let run = try ProgramRun(["lst"])
        #expect(run.status == 1 && run.errors.contains("lst does not exist.") && run.errors.contains("parallax list?"))
        #expect(try !ProgramRun(["nothing-of-the-kind"]).errors.contains("Did you mean"))
    }

    @Test("two formats at once are a mistake")
    func formats() throws {
        #expect(try ProgramRun(["compare", "a", "b", "--json", "--format", "html"]).status == 2)
    }

    @Test("help fits into 80 columns, examples and tables stand as they were written, and options are not divided")
    func helpLines() throws {
        for command in [Parallax.self] + Parallax.configuration.subcommands {
            let name = command.configuration.commandName ?? ""
            let run = try ProgramRun(name == "parallax" ? ["--help"] : ["help", name])
            let lines = run.output.split(separator: "\n").map(String.init)
            #expect(lines.allSatisfy { CellWidth.columns(of: $0) <= 80 }, "\(name)")
            for line in lines where line.hasPrefix("       ") || line.hasPrefix("USAGE") {
                #expect(line.count { $0 == "[" } == line.count { $0 == "]" }, "\(name): \(line)")
            }
            for line in command.configuration.discussion.split(separator: "\n") where line.contains("  ") {
                #expect(lines.contains(String(line)), "\(name): \(line)")
            }
        }
    }

    @Test("a shell nobody knows is refused")
    func unknownShell() throws {
        #expect(try ProgramRun(["completions", "tcsh"]).status == 2)
    }

    @Test("a shell that asks for outlets and tags gets those of the library", arguments: ["--outlet", "--tag"])
    func completedNames(option: String) throws {
        let folder = try ScratchFolder()
        let library = folder.path + "/new.sqlite"
        #expect(try ProgramRun(["add", folder.write("a.txt", SampleArticles.left), "--library", library]).status == 0)
        let words = ["---completion", "list", "--", option, "2", "0", "parallax", "list", option, ""]
        let run = try ProgramRun(words, environment: ["PARALLAX_LIBRARY": library])
        #expect(run.status == 0 && run.errors.isEmpty)
    }

    @Test("the manual page has every command and the keys")
    func manual() throws {
        let run = try ProgramRun(["man"])
        #expect(run.status == 0)
        #expect(run.output.hasPrefix(".TH PARALLAX 1"))
        for name in [
            ".SS compare", ".SS man", ".SH KEYS", ".SS Moving", ".SH FILES", ".SH ENVIRONMENT", "NO_COLOR", "ESCDELAY",
        ] {
            #expect(run.output.contains(name))
        }
        #expect(run.output.contains("copy the passage you are at") && !run.output.contains("OVERVIEW"))
    }

    @Test("the options of the feeds, and what removing takes, are in the help, the manual page and what bash completes")
    func feeds() throws {
        let manual = try ProgramRun(["man"]).output.replacing("\\-", with: "-")
        #expect(manual.contains(".SS feeds remove\n"))
        for text in [manual, try ProgramRun(["help", "feeds"]).output] {
            for option in ["--json ", "--opml ", "--library "] { #expect(text.contains("\n  \(option)"), "\(option)") }
        }
        for text in [manual, try ProgramRun(["help", "feeds", "remove"]).output] {
            #expect(text.contains("\n  <addresses>") && text.contains("feeds remove <addresses> ... [--library"))
        }
        #expect(try Set(["--json", "--opml", "--library"]).isSubset(of: completed("feeds", "--")))
        #expect(try completed("feeds", "remove", "--li") == ["--library"])
    }

    @Test("nothing in the text of the manual page is taken for a request")
    func requests() throws {
        let known: Set = [".TH", ".SH", ".SS", ".TP", ".nf", ".fi", ".br"]
        for line in try ProgramRun(["man"]).output.split(separator: "\n") where ".'".contains(line.first ?? " ") {
            #expect(known.contains(String(line.prefix { $0 != " " })), "\(line)")
        }
    }
}

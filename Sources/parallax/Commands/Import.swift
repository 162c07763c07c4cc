import ArgumentParser
import FoundationEssentials
import ParallaxIntake
import ParallaxLibrary

/// `parallax import FILE`: what the reader made elsewhere, into the library.
struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take over what parallax export has printed.",
        discussion: """
            Nothing that was decided here is taken back, and a second time changes nothing. Marks wait for their texts: \
            they are there when the same text is added or read.

            Examples:
              parallax import mine.json
              parallax export --library old.sqlite | parallax import -
            """
    )

    @Argument(help: "Files that parallax export has written; - is standard input.", completion: .file())
    var inputs: [String]

    @OptionGroup var library: LibraryOption

    func run() throws {
        let library = Library(at: library.place)
        defer { library.close() }
        var tally = ImportTally()
        let before = try library.export()
        try VerbatimText.readEach(inputs) { input in
            let export = try Self.export(input)
            let kept = try library.add(export)
            tally.count(kept, leftOut: export.count - kept.count)
        }
        try Console.print(tally.sentence(isNew: try library.export() != before))
    }

    private static func export(_ input: VerbatimText) throws(CommandProblem) -> LibraryExport {
        guard let export = try? JSONDecoder().decode(LibraryExport.self, from: Data(input.text.utf8)) else {
            throw .notAnExport(name: input.source)
        }
        guard export.version == 1 else { throw .newerExport(name: input.source) }
        return export
    }
}

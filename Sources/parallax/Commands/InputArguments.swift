import ArgumentParser
import ParallaxCore
import ParallaxIntake

/// The files and folders of a command that prints.
struct InputArguments: ParsableArguments {
    @Argument(help: "Files and folders with articles; - is standard input.", completion: .file())
    var inputs: [String]

    @OptionGroup var invisible: InvisibleOption

    /// Hands every article that can be read to `use`; says of each other input why not, on standard error.
    ///
    /// - Throws: A failure exit code when any input was refused; the rest was done.
    func readEach(_ use: (Article) throws -> Void) throws {
        var tally = InputTally()
        invisible.apply {
            for input in inputs where !tally.isOver { ArticleInput.readEach(input) { tally.take($0, use) } }
        }
        try tally.close()
    }

    /// Hands every text, as it stands, to `use`; otherwise as ``readEach(_:)``.
    func readEachVerbatim(_ use: (VerbatimText) throws -> Void) throws { try VerbatimText.readEach(inputs, use) }
}

extension VerbatimText {
    /// Hands every text, as it stands, to `use`; otherwise as ``InputArguments/readEach(_:)``.
    static func readEach(_ inputs: [String], _ use: (VerbatimText) throws -> Void) throws {
        var tally = InputTally()
        read(inputs) { tally.take($0, use) }
        try tally.close()
    }
}

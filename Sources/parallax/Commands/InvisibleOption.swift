import ArgumentParser
import ParallaxUnicode

/// Whether characters that nobody sees are shown: a text may be marked with them, or say something else than it shows.
struct InvisibleOption: ParsableArguments {
    @Flag(
        help: "Show invisible characters and marks of writing direction by their numbers, as in news⟨U+200B⟩paper.")
    var invisible = false

    /// What is said where the library is read, which keeps texts without such characters.
    static let needsFiles = "--invisible goes with files; the library keeps texts without what nobody sees."

    /// Reads texts as asked for.
    func apply<Result>(to reading: () -> Result) -> Result {
        Harmless.$marksInvisible.withValue(invisible, operation: reading)
    }
}

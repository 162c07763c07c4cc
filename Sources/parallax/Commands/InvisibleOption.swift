import ArgumentParser
import ParallaxUnicode

/// Whether characters that nobody sees are shown: a text may be marked with them, or say something else than it shows.
struct InvisibleOption: ParsableArguments {
    @Flag(
        help: "Show invisible characters and marks of writing direction by their numbers, as in news⟨U+200B⟩paper.")
    var invisible = false

    /// Reads texts as asked for.
    func apply<Result>(to reading: () -> Result) -> Result {
        Harmless.$marksInvisible.withValue(invisible, operation: reading)
    }
}

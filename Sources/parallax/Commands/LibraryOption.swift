import ArgumentParser
import ParallaxLibrary

/// The library of a command.
struct LibraryOption: ParsableArguments {
    @Option(
        name: .customLong("library"),
        help: """
            The library: the file that keeps articles and what you decide about them. Otherwise PARALLAX_LIBRARY names it, or it is \
            parallax/library.sqlite in XDG_DATA_HOME or ~/.local/share.
            """,
        completion: .file())
    var path: String?

    /// Where the library is.
    var place: LibraryPlace { path.map { .file(path: $0) } ?? .standard(environment: Console.environment) }

    func validate() throws {
        if path == "" { throw ValidationError("--library takes the path of a file.") }
    }
}

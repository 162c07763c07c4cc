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

    /// The library to read from. One that was named has to be there; in its usual place it is empty until something is kept.
    func readable() throws -> Library {
        if let path, place.isMissing { throw CommandProblem.noLibrary(path: path) }
        return Library(at: place)
    }

    func validate() throws {
        if path == "" { throw ValidationError("--library takes the path of a file.") }
    }
}

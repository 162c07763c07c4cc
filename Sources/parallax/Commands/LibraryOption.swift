import ArgumentParser

/// The file that a command keeps what the reader decides in.
struct LibraryOption: ParsableArguments {
    @Option(
        name: .customLong("library"),
        help: """
            The file that keeps what you correct. Otherwise PARALLAX_LIBRARY names it, or it is \
            parallax/library.sqlite in XDG_DATA_HOME or ~/.local/share.
            """,
        completion: .file())
    var path: String?

    func validate() throws {
        if path == "" { throw ValidationError("--library takes the path of a file.") }
    }
}

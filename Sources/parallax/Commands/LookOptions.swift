import ArgumentParser

/// How the reader looks.
struct LookOptions: ParsableArguments {
    @Option(help: "The theme; see: parallax themes.")
    var theme: String?
}

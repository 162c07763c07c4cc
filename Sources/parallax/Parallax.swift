import ArgumentParser

/// The command line.
@main
struct Parallax: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parallax",
        abstract: "Read the same story in several outlets, side by side.",
        subcommands: [Read.self, Demo.self, Compare.self, Extract.self, Batch.self],
        defaultSubcommand: Read.self
    )
}

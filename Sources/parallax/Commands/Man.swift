import ArgumentParser

/// `parallax man`: the manual page, made from the commands and the key map.
struct Man: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "man",
        abstract: "Print the manual page.",
        discussion: """
            It is made from the commands and the keys, and so tells what this program does and no other.

            Examples:
              parallax man | man -l -
              parallax man >~/.local/share/man/man1/parallax.1
            """)

    func run() throws { try Console.print(ManualPage().text) }
}

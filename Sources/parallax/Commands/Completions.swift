import ArgumentParser

/// `parallax completions SHELL`: what a shell needs to complete the command line.
struct Completions: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "completions",
        abstract: "Print the script by which a shell completes commands, options and files.",
        discussion: """
            Examples:
              cd ~/.local/share/bash-completion/completions
              parallax completions bash >parallax
              parallax completions zsh >~/.zfunc/_parallax
              parallax completions fish >~/.config/fish/completions/parallax.fish
            """)

    /// The shells that are known.
    enum Shell: String, CaseIterable, ExpressibleByArgument {
        case bash, zsh, fish

        var completionShell: CompletionShell {
            switch self {
            case .bash: .bash
            case .zsh: .zsh
            case .fish: .fish
            }
        }
    }

    @Argument(help: "The shell: \(Shell.allCases.map(\.rawValue).joined(separator: ", ")).")
    var shell: Shell

    func run() throws { try Console.print(CompletionScript(for: shell).text) }
}

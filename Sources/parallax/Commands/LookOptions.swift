import ArgumentParser
import ParallaxReader
import ParallaxScreen

/// How the reader looks.
struct LookOptions: ParsableArguments {
    @Option(
        help: "The theme; see: parallax themes. auto goes by the terminal's background.",
        completion: .list([ThemeChoice.automaticName] + Theme.builtInNames))
    var theme: String?

    func validate() throws {
        guard let theme, theme != ThemeChoice.automaticName, !Theme.builtInNames.contains(theme) else { return }
        let names = ThemeFolder(.user).names
        guard !names.contains(theme) else { return }
        let known = ([ThemeChoice.automaticName] + names).joined(separator: ", ")
        throw ValidationError("There is no theme “\(theme)”; choose one of \(known).")
    }
}

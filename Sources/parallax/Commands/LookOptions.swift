import ArgumentParser
import ParallaxScreen

/// How the reader looks.
struct LookOptions: ParsableArguments {
    @Option(help: "The theme; see: parallax themes.", completion: .list(Theme.builtInNames))
    var theme: String?

    func validate() throws {
        guard let theme, !Theme.builtInNames.contains(theme) else { return }
        let names = ThemeFolder(.user).names
        guard !names.contains(theme) else { return }
        let known = names.joined(separator: ", ")
        throw ValidationError("There is no theme “\(theme)”; choose one of \(known).")
    }
}

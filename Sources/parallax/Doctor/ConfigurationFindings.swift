import ParallaxReader

/// What is wrong in the user's files.
enum ConfigurationFindings {
    /// Every finding: each file, and each mistake.
    static var all: [Finding] {
        guard let path = ConfigurationFolder.user.path else {
            return [
                finding("folder", ConfigurationFolder.named.map { "\($0) is not there" } ?? "none, for HOME is not set")
            ]
        }
        let configuration = Configuration.read()
        let themes = ThemeFolder(configuration.folder).known
        let sentences =
            configuration.problems.map(\.description) + [configuration.themeProblem(unless: nil)].compactMap(\.self)
            + themes.problems
        return [
            finding("folder", path), finding("theme", configuration.settings.theme ?? "as the terminal's background"),
            finding("themes", "\(themes.themes.count)"),
        ] + sentences.map { finding("mistake", $0, advice: "Mend the line in \(path); the rest counts.") }
    }

    private static func finding(_ name: String, _ value: String, advice: String? = nil) -> Finding {
        Finding(area: .configuration, name: name, value: value, advice: advice)
    }
}

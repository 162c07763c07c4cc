import ParallaxReader
import ParallaxScreen

/// What the user configured: settings, keys, and where to find themes.
struct Configuration {
    let folder: ConfigurationFolder
    let settings: Settings
    let keymap: Keymap
    /// What is wrong in the files.
    let problems: [ConfigurationProblem]

    /// Reads the files there are; without a folder nothing is read.
    static func read() -> Configuration {
        let folder = ConfigurationFolder.user
        let (settings, mistakes) = folder.settings()
        let (keymap, others) = folder.keymap(over: settings.keys)
        return Configuration(folder: folder, settings: settings, keymap: keymap, problems: mistakes + others)
    }

    /// The theme of the command line, else that of the configuration, and the one that suits the background.
    ///
    /// - Throws: ``ScreenProblem`` when `name` is that of no theme; a theme of the configuration that cannot be used
    ///   gives way.
    func themes(named name: String?, isDark: Bool) throws(ScreenProblem) -> ThemeChoice {
        let themes = ThemeFolder(folder)
        let automatic = try automaticTheme(themes, isDark: isDark)
        guard name != ThemeChoice.automaticName else { return ThemeChoice(automatic: automatic) }
        if let name { return ThemeChoice(automatic: automatic, named: painted(try themes.theme(named: name))) }
        let configured = settings.theme.flatMap { try? themes.theme(named: $0) }
        return ThemeChoice(automatic: automatic, named: configured.map(painted))
    }

    private func automaticTheme(_ themes: ThemeFolder, isDark: Bool) throws(ScreenProblem) -> Theme {
        let name = Theme.standardName(isDark: isDark)
        if let theme = try? themes.theme(named: name) { return painted(theme) }
        return painted(try .builtIn(name))
    }

    private func painted(_ theme: Theme) -> Theme { settings.paintsBackground ? theme : theme.withoutGround }

    /// What is wrong with the theme of the configuration; nothing when another one is named.
    func themeProblem(unless name: String?) -> String? {
        guard name == nil, let wanted = settings.theme else { return nil }
        do throws(ScreenProblem) {
            _ = try ThemeFolder(folder).theme(named: wanted)
            return nil
        } catch {
            guard case .unknownTheme = error else { return "\(error)" }
            let (file, line) = (ConfigurationFolder.settings, settings.lines[.theme])
            return ConfigurationProblem(file: file, line: line, reason: "\(error)").description
        }
    }
}

import ParallaxReader

extension LiveServices {
    func themes() async -> KnownThemes { ThemeFolder(.user).known }

    func keepTheme(named name: String) async throws {
        try ConfigurationFolder.keep(.theme, "\"\(name)\"")
    }
}

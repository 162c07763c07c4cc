import ParallaxReader

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension ConfigurationFolder {
    /// The file of the settings.
    static let settings = "config.toml"

    /// The settings, and what is wrong in their file.
    func settings() -> (settings: Settings, problems: [ConfigurationProblem]) {
        do {
            guard let text = try text(of: Self.settings) else { return (Settings(), []) }
            return SettingsFile.settings(text, file: Self.settings)
        } catch {
            return (Settings(), [error])
        }
    }

    /// Sets one option for the next start. The file is created when there is none, and else changed in this one line.
    ///
    /// - Throws: ``ConfigurationProblem`` when the file cannot be read, ``CommandProblem`` when it cannot be written.
    static func keep(_ option: SettingsOption, _ value: String) throws {
        guard let path = named else { throw CommandProblem.noConfigurationFolder }
        let folder = ConfigurationFolder(path: path)
        let text = try folder.text(of: settings) ?? ""
        makeFolders(path)
        let (file, new) = (path + "/" + settings, path + "/" + settings + ".new")
        try OutputFile(path: new, replaces: true).write(SettingsFile.setting(option, to: value, in: text))
        guard rename(new, resolved(file)) == 0 else {
            unlink(new)
            throw CommandProblem.unwritableFile(name: file, reason: String(cString: strerror(errno)))
        }
    }

    /// Where a file is kept really: users link their configuration from elsewhere, and the link shall stay.
    private static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    /// Makes the folder and those around it; whether that worked is seen when the file is written.
    static func makeFolders(_ path: String) {
        var made = ""
        for part in path.split(separator: "/") {
            made += "/" + part
            mkdir(made, 0o700)
        }
    }
}

import ParallaxReader
import ParallaxScreen

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The themes a user can choose from: those inside the program, and those in the folder `themes` of the configuration,
/// which go before others of the same name.
struct ThemeFolder {
    private static let name = "themes"
    private static let suffix = ".toml"
    /// Files beyond this number are left out.
    private static let mostFiles = 500

    private let folder: ConfigurationFolder
    /// Whether there is such a folder; asked once.
    private let isThere: Bool

    init(_ folder: ConfigurationFolder) {
        self.folder = folder
        isThere = folder.path(of: Self.name).map { access($0, R_OK | X_OK) == 0 } ?? false
    }

    /// A theme by its name.
    ///
    /// - Throws: ``ScreenProblem`` when there is none, or its file says something that cannot be understood.
    func theme(named name: String) throws(ScreenProblem) -> Theme {
        if let text = try text(of: name) { return try ThemeFile.theme(text, name: name) }
        guard Theme.builtInNames.contains(name) else {
            throw .unknownTheme(name: name, known: known.themes.map(\.name))
        }
        return try .builtIn(name)
    }

    private func text(of name: String) throws(ScreenProblem) -> String? {
        guard isThere, Self.isName(name) else { return nil }
        do { return try folder.text(of: "\(Self.name)/\(name)\(Self.suffix)") } catch {
            throw .theme(name: name, line: error.line, key: nil, reason: error.reason)
        }
    }

    /// A name that leads nowhere else.
    private static func isName(_ name: String) -> Bool {
        !name.isEmpty && !name.hasPrefix(".") && !name.contains("/") && !name.utf8.contains(0)
    }

    /// The names of all themes, those inside the program first.
    var names: [String] { Theme.builtInNames + ownNames.filter { !Theme.builtInNames.contains($0) } }

    private var ownNames: [String] {
        guard isThere, let path = folder.path(of: Self.name), let stream = opendir(path) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while names.count < Self.mostFiles, let entry = readdir(stream) {
            let file = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard file.hasSuffix(Self.suffix) else { continue }
            let name = String(file.dropLast(Self.suffix.count))
            if Self.isName(name) { names.append(name) }
        }
        return names.sorted()
    }

    /// All themes that can be used, and a sentence for each mistake in the others.
    var known: KnownThemes {
        var themes: [Theme] = []
        var problems: [String] = []
        for name in names {
            let (theme, mistakes) = read(name)
            problems += mistakes.map(\.description)
            if let theme = theme ?? (try? Theme.builtIn(name)) { themes.append(theme) }
        }
        return KnownThemes(themes: themes, problems: problems)
    }

    /// A theme by the name of its file, and all that is wrong there.
    private func read(_ name: String) -> (theme: Theme?, mistakes: [ScreenProblem]) {
        do throws(ScreenProblem) {
            return try text(of: name).map { ThemeFile.read($0, name: name) } ?? (nil, [])
        } catch {
            return (nil, [error])
        }
    }
}

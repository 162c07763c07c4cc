internal import TOMLKit

/// Reads `config.toml`: one line an option.
public enum SettingsFile {
    /// Reads settings; what cannot be understood is told and left as it is by default.
    ///
    /// - Parameter file: The file as messages name it.
    public static func settings(
        _ text: String, file: String
    ) -> (settings: Settings, problems: [ConfigurationProblem]) {
        do {
            let text = try ConfigurationText(text, file: file)
            return settings(text)
        } catch {
            return (Settings(), [error])
        }
    }

    private static func settings(_ text: ConfigurationText) -> (settings: Settings, problems: [ConfigurationProblem]) {
        var settings = Settings()
        var problems: [ConfigurationProblem] = []
        for key in text.keys(of: text.root) {
            guard let option = SettingsOption(rawValue: key), let value = text.root[key] else {
                let known = SettingsOption.allCases.map(\.rawValue).joined(separator: ", ")
                problems.append(text.problem(key, "there is no option \(key); there are \(known)"))
                continue
            }
            if settings.take(value, for: option) {
                settings.lines[option] = text.line(of: key) ?? 0
            } else {
                problems.append(text.problem(key, "\(key) takes something else (\(option.summary))"))
            }
        }
        return (settings, problems)
    }

    /// The text of a file with one option set to another value; every other line stays as it is.
    public static func setting(_ option: SettingsOption, to value: String, in text: String) -> String {
        let line = "\(option.rawValue) = \(value)"
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let known = (try? ConfigurationText(text, file: ""))?.line(of: option.rawValue)
        if let known, lines.indices.contains(known - 1) {
            lines[known - 1] = line
        } else {
            lines.insert(line, at: 0)
        }
        return lines.joined(separator: "\n")
    }
}

extension Settings {
    /// Takes the value of an option; `false` when it is none of those that the option takes.
    fileprivate mutating func take(_ value: any TOMLValueConvertible, for option: SettingsOption) -> Bool {
        switch option {
        case .theme: return take(value.string) { $0.theme = $1 == ThemeChoice.automaticName ? nil : $1 }
        case .background:
            guard let text = value.string, ["theme", "terminal"].contains(text) else { return false }
            paintsBackground = text == "theme"
            return true
        case .keys: return take(value.string.flatMap(KeyPreset.init)) { $0.keys = $1 }
        case .measure: return take(value.int.flatMap { Self.measures.contains($0) ? $0 : nil }) { $0.measure = $1 }
        case .layout:
            let layout = CompareArrangement.allCases.first { $0.settingName == value.string }
            return take(layout) { $0.layout = $1 }
        case .hyphenation: return take(value.bool) { $0.hyphenates = $1 }
        case .copy:
            guard let text = value.string, !CommandWords(text).isOpen else { return false }
            copyCommand = CommandWords(text).words.isEmpty ? nil : text
            return true
        case .looseMatches: return take(value.bool) { $0.showsWeakLinks = $1 }
        }
    }

    private mutating func take<Value>(_ value: Value?, _ put: (inout Settings, Value) -> Void) -> Bool {
        guard let value else { return false }
        put(&self, value)
        return true
    }
}

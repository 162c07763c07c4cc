import ParallaxIntake
import ParallaxReader

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The folder of the user's configuration: `parallax` in `XDG_CONFIG_HOME`, else in `~/.config`, as the XDG Base
/// Directory Specification has it.
struct ConfigurationFolder {
    /// Where it is; `nil` when nothing says where this user's files belong, or when it is not there.
    let path: String?

    /// The folder that the environment names, whether it is there or not.
    static var named: String? {
        let folder = absolute("XDG_CONFIG_HOME") ?? absolute("HOME").map { $0 + "/.config" }
        return folder.map { $0 + "/parallax" }
    }

    private static func absolute(_ name: String) -> String? {
        Console.environment(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
    }

    /// The folder of this user, looked for once: without it nothing else is asked of the file system.
    static var user: ConfigurationFolder {
        ConfigurationFolder(path: named.flatMap { access($0, R_OK | X_OK) == 0 ? $0 : nil })
    }

    /// The path of a file in the folder.
    func path(of name: String) -> String? { path.map { "\($0)/\(name)" } }

    /// What a file of the folder holds; `nil` when there is no such file.
    func text(of name: String) throws(ConfigurationProblem) -> String? {
        guard let path = path(of: name) else { return nil }
        do {
            guard let bytes = try FileBytes.readIfThere(path, limit: Self.largestFile) else { return nil }
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw ConfigurationProblem(file: name, reason: "it is not UTF-8")
            }
            return text
        } catch let problem as ConfigurationProblem {
            throw problem
        } catch {
            throw ConfigurationProblem(file: name, reason: "\(error)")
        }
    }

    /// Largest file that is read, in bytes.
    static let largestFile = 1 << 20
    /// The file of the keys.
    static let keys = "keys.toml"

    /// The keys in force, and what is wrong in their file.
    func keymap(over preset: KeyPreset = .default) -> (keymap: Keymap, problems: [ConfigurationProblem]) {
        do {
            guard let text = try text(of: Self.keys) else { return (preset.keymap, []) }
            return KeymapFile.keymap(text, file: Self.keys, over: preset)
        } catch {
            return (preset.keymap, [error])
        }
    }
}

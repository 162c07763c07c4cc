internal import TOMLKit

/// Reads `keys.toml`: a preset, and tables of commands with their keys, for everywhere and for single panes.
///
/// ```toml
/// preset = "vim"
///
/// [everywhere]
/// compare = "c <F5>"
/// zoom = []
///
/// [list]
/// open = ["<Enter>", "o"]
/// ```
public enum KeymapFile {
    /// Reads a key map.
    ///
    /// What cannot be understood is told and left out; of two commands that want the same keys the first gets them.
    ///
    /// - Parameters:
    ///   - text: What the file holds.
    ///   - file: The file as messages name it.
    ///   - preset: What the file changes, unless it names another one.
    /// - Complexity: O(*n*²) in the number of bindings of the file, of which at most ``mostBindings`` are read.
    public static func keymap(
        _ text: String, file: String, over preset: KeyPreset = .default
    ) -> (keymap: Keymap, problems: [ConfigurationProblem]) {
        do {
            var reader = KeymapReader(try ConfigurationText(text, file: file), preset: preset)
            return reader.read()
        } catch {
            return (preset.keymap, [error])
        }
    }

    /// Bindings beyond this number are left out.
    public static let mostBindings = 2_000
    /// Keys of one binding: more are never pressed.
    static let longestSequence = 8
}

/// Goes through the tables of one file.
private struct KeymapReader {
    private let text: ConfigurationText
    private var preset: KeyPreset
    private var own: [KeyBinding] = []
    private var decided: Set<Keymap.Decision> = []
    private var problems: [ConfigurationProblem] = []

    private static let everywhere = "everywhere"

    init(_ text: ConfigurationText, preset: KeyPreset) {
        self.text = text
        self.preset = preset
    }

    mutating func read() -> (keymap: Keymap, problems: [ConfigurationProblem]) {
        for key in text.keys(of: text.root) {
            guard let value = text.root[key] else { continue }
            if key == "preset" {
                readPreset(value.string)
            } else if let view = PaneID(rawValue: key) {
                readTable(value.table, named: key, view: view)
            } else if key == Self.everywhere {
                readTable(value.table, named: key, view: nil)
            } else {
                tell(key, "\(key) is no table of keys; there are \(Self.tables)")
            }
        }
        let keymap = withWayOut(preset.keymap.with(own, decided: decided))
        tellLosses(in: keymap)
        return (keymap, problems)
    }

    private static let tables = ([everywhere] + PaneID.allCases.map(\.rawValue)).joined(separator: ", ")

    private mutating func readPreset(_ name: String?) {
        guard let named = name.flatMap(KeyPreset.init) else {
            let known = KeyPreset.allCases.map(\.rawValue).joined(separator: ", ")
            return tell("preset", "there is no such preset; there are \(known)")
        }
        preset = named
    }

    private mutating func readTable(_ table: TOMLTable?, named name: String, view: PaneID?) {
        guard let table else { return tell(name, "\(name) is no table; begin it with [\(name)]") }
        for key in text.keys(of: table, named: name) {
            guard let command = Command(rawValue: key) else {
                tell(key, in: name, "there is no command \(key); parallax keys names them all")
                continue
            }
            guard let sequences = table[key].flatMap(Self.sequences) else {
                tell(key, in: name, "\(key) takes keys in quotation marks, or a list of them")
                continue
            }
            let bindings = sequences.compactMap { binding($0, command, view, in: name) }
            if sequences.isEmpty || !bindings.isEmpty {
                decided.insert(Keymap.Decision(command: command, view: view))
            }
            own += bindings
        }
    }

    /// The sequences of a value: parted by spaces in a text, or each a text of a list.
    private static func sequences(_ value: any TOMLValueConvertible) -> [String]? {
        if let text = value.string { return text.split(separator: " ").map(String.init) }
        guard let list = value.array else { return nil }
        let texts = list.compactMap(\.string)
        return texts.count == list.count ? texts : nil
    }

    private mutating func binding(
        _ notation: String, _ command: Command, _ view: PaneID?, in table: String
    ) -> KeyBinding? {
        do throws(KeyRefusal) {
            let binding = KeyBinding(keys: try KeyRefusal.check(notation), command: command, view: view)
            if let other = own.first(where: { $0.view == view && $0.clashes(with: binding) }) {
                throw .taken(notation, other: other)
            }
            guard own.count < KeymapFile.mostBindings else { throw .tooMany }
            return binding
        } catch {
            tell(command.rawValue, in: table, "\(error)")
            return nil
        }
    }

    /// Tells which commands have no key left because longer or shorter ones hide theirs.
    private mutating func tellLosses(in keymap: Keymap) {
        for binding in own {
            let hidden = preset.keymap.bindings.filter { old in
                old.keys != binding.keys && old.view == binding.view && old.clashes(with: binding)
                    && !decided.contains(Keymap.Decision(command: old.command, view: old.view))
                    && !keymap.bindings.contains { $0.command == old.command }
            }
            for old in hidden {
                tell(
                    binding.command.rawValue, in: binding.view?.rawValue ?? Self.everywhere,
                    "\(binding.notation) takes \(old.notation) from \(old.command.rawValue), which has no other keys")
            }
        }
    }

    /// Nobody shall be shut in: without a key that leaves, the preset's one stays.
    private mutating func withWayOut(_ keymap: Keymap) -> Keymap {
        let exits: [Command] = [.quit, .back, .palette]
        guard !keymap.bindings.contains(where: { $0.view == nil && exits.contains($0.command) }) else { return keymap }
        problems.append(
            ConfigurationProblem(file: text.file, reason: "no key leaves the program; the usual ones for quit stay"))
        let kept = preset.keymap.bindings.filter { $0.command == .quit }
        return keymap.with(kept, decided: [])
    }

    private mutating func tell(_ key: String, in table: String = "", _ reason: String) {
        problems.append(text.problem(key, in: table, reason))
    }
}

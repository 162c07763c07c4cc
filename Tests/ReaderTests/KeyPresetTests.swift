import ParallaxReader
import Testing

@Suite("Presets of keys")
struct KeyPresetTests {
    @Test("every command has a key in every preset", arguments: KeyPreset.allCases)
    func complete(preset: KeyPreset) {
        let keymap = preset.keymap
        for command in Command.allCases { #expect(!keymap.allKeys(for: command).isEmpty, "\(command)") }
    }

    @Test("no binding of a preset hides another", arguments: KeyPreset.allCases)
    func hidden(preset: KeyPreset) {
        let bindings = preset.keymap.bindings
        for (index, binding) in bindings.enumerated() {
            for other in bindings[(index + 1)...] where other.view == binding.view {
                #expect(!binding.keys.starts(with: other.keys) && !other.keys.starts(with: binding.keys), "\(binding)")
            }
        }
    }

    @Test("every key of a preset is one that can be read", arguments: KeyPreset.allCases)
    func readable(preset: KeyPreset) {
        for binding in preset.keymap.bindings {
            #expect(Key.parse(binding.keys.map(\.notation).joined()) == binding.keys)
        }
    }

    @Test(
        "presets move as their programs do",
        arguments: [
            (KeyPreset.vim, "gg", Command.top), (.vim, "u", .undo), (.vim, "ZZ", .quit), (.less, "e", .nextLine),
            (.less, "y", .previousLine), (.less, "f", .pageDown), (.less, "<lt>", .top), (.newsboat, "n", .nextUnread),
            (.newsboat, "N", .markRead), (.newsboat, "p", .previousUnread),
        ])
    func habits(preset: KeyPreset, keys: String, command: Command) throws {
        #expect(preset.keymap.meaning(of: try #require(Key.parse(keys))) == .command(command))
    }
}

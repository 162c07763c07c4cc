import ParallaxReader
import Testing

@Suite("Key map")
struct KeymapTests {
    @Test("every command has at least one key")
    func everyCommandHasAKey() {
        for command in Command.allCases { #expect(!Keymap.standard.allKeys(for: command).isEmpty, "\(command)") }
    }

    @Test("no binding hides behind the beginning of another")
    func noBindingIsHidden() {
        for binding in Keymap.standard.bindings {
            let shadowing = Keymap.standard.bindings.filter {
                $0.view == binding.view && $0.keys.count < binding.keys.count
                    && binding.keys.starts(with: $0.keys)
            }
            #expect(shadowing.isEmpty, "\(binding.command)")
        }
    }

    @Test("no two commands share a key at one place")
    func noKeyIsUsedTwice() {
        let bindings = Keymap.standard.bindings.map { KeyBinding(keys: $0.keys, command: .open, view: $0.view) }
        #expect(Set(bindings).count == bindings.count)
    }

    @Test("keys that terminals cannot tell apart are not bound")
    func ambiguousKeysAreFree() {
        for letter in ["m", "i", "[", "h"] {
            #expect(Keymap.standard.meaning(of: [.control(letter)]) == .nothing)
        }
    }

    @Test(
        "key names are read and refused",
        arguments: [
            ("j", [Key.character("j")]), ("]c", [.character("]"), .character("c")]), ("<C-l>", [.control("l")]),
            ("<lt>", [.character("<")]), ("<F1>", [.function(1)]), ("<A-Left>", [.altLeft]), ("<PgDn>", [.pageDown]),
        ])
    func keyNames(text: String, keys: [Key]) { #expect(Key.parse(text) == keys) }

    @Test("an unknown key name is refused", arguments: ["<Nope>", "<F13>", "<C-xy>"])
    func unknownNames(text: String) { #expect(Key.parse(text) == nil) }
}

import ParallaxReader
import ParallaxTesting
import Testing

@Suite("The file keys.toml")
struct KeymapFileTests {
    private static func read(_ text: String, over preset: KeyPreset = .default) -> (keymap: Keymap, problems: [String])
    {
        let (keymap, problems) = KeymapFile.keymap(text, file: "keys.toml", over: preset)
        return (keymap, problems.map(\.description))
    }

    @Test("a command has the keys the file names, and no others")
    func rebinding() throws {
        let (keymap, problems) = Self.read("[everywhere]\ncompare = 'c <F5> gc'\nzoom = ['zz']\n")
        #expect(problems.isEmpty)
        #expect(keymap.keys(for: .compare) == ["c", "F5", "gc"])
        #expect(keymap.keys(for: .zoom) == ["zz"])
        #expect(keymap.meaning(of: [.character("Z")]) == .nothing)
    }

    @Test("a key that is given to a command is taken from the one that had it")
    func displaced() {
        let (keymap, problems) = Self.read("[everywhere]\ncompare = 'j'\n")
        #expect(problems.isEmpty)
        #expect(keymap.meaning(of: [.character("j")]) == .command(.compare))
        #expect(keymap.keys(for: .nextLine) == ["↓"])
    }

    @Test("a sequence takes the single key it begins with")
    func displacedBeginning() {
        let (keymap, _) = Self.read("[everywhere]\ncompare = 'gg'\n")
        #expect(keymap.meaning(of: [.character("g")]) == .wait)
        #expect(keymap.keys(for: .top) == ["Home"])
    }

    @Test("a command that has no key left, for a longer one hides its own, is told with the line")
    func hiddenKeys() {
        let (_, problems) = KeymapFile.keymap("[everywhere]\nexport = 'yyy'\nopen = 'gg'\n", file: "keys.toml")
        #expect(
            problems.map(\.description) == [
                "keys.toml, line 2: yyy takes yy from copy-passage, which has no other keys"
            ])
        let decided = KeymapFile.keymap("[everywhere]\nexport = 'yyy'\ncopy-passage = ''\n", file: "keys.toml")
        #expect(decided.problems.isEmpty)
    }

    @Test("no keys at all are taken away by empty quotation marks or an empty list", arguments: ["''", "[]"])
    func unbound(value: String) {
        let (keymap, problems) = Self.read("[everywhere]\nstar = \(value)\n")
        #expect(problems.isEmpty && keymap.keys(for: .star).isEmpty)
    }

    @Test("keys of one pane mean something there only")
    func views() {
        let (keymap, problems) = Self.read("[list]\nstar = 'x'\n[compare]\nnext-difference = '<Space>'\n")
        #expect(problems.isEmpty)
        #expect(keymap.meaning(of: [.character("x")], in: .list) == .command(.star))
        #expect(keymap.meaning(of: [.character("x")], in: .compare) == .command(.swap))
        #expect(keymap.meaning(of: [.character(" ")], in: .compare) == .command(.nextDifference))
        #expect(keymap.meaning(of: [.character(" ")], in: .article) == .command(.pageDown))
        #expect(keymap.keys(for: .star, in: .list) == ["x", "*"])
        #expect(keymap.allKeys(for: .star) == ["x (list)", "*"])
    }

    @Test(
        "mistakes are told with the line, and the rest counts",
        arguments: [
            ("next-lnie = 'x'", "keys.toml, line 3: there is no command next-lnie"),
            ("zoom = '<Nope>'", "keys.toml, line 3: there are no such keys: <Nope>"),
            ("zoom = '<F5'", "keys.toml, line 3: <F5 lacks a >; the key < is written <lt>"),
            ("zoom = '<a<'", "keys.toml, line 3: <a< lacks a >; the key < is written <lt>"),
            ("zoom = '5z'", "keys.toml, line 3: 5z cannot be bound"),
            ("zoom = '<C-i>'", "keys.toml, line 3: <C-i> cannot be bound: terminals send the same for Tab"),
            ("zoom = 7", "keys.toml, line 3: zoom takes keys in quotation marks"),
            ("zoom = 'H'", "keys.toml, line 3: H is bound to star already"),
            ("zoom = 'HH'", "keys.toml, line 3: HH and H of star hide each other"),
            ("zoom = 'HHHHHHHHH'", "keys.toml, line 3: HHHHHHHHH is longer than 8 keys"),
        ])
    func mistakes(line: String, sentence: String) {
        let (keymap, problems) = Self.read("[everywhere]\nstar = 'H'\n\(line)\nswap = 'X'\n")
        #expect(problems.count == 1 && problems.first?.hasPrefix(sentence) == true, "\(problems)")
        #expect(keymap.keys(for: .swap) == ["X"])
        #expect(keymap.keys(for: .zoom) == ["Z"])
    }

    @Test("what is no table, no preset and no TOML is told with its line")
    func tables() {
        #expect(Self.read("\nlits = 3\n").problems.first?.hasPrefix("keys.toml, line 2: lits is no table") == true)
        #expect(Self.read("preset = 'emacs'\n").problems.first?.contains("default, vim, less, newsboat") == true)
        let (keymap, problems) = Self.read("[everywhere]\nzoom 'x'\n")
        #expect(problems.first?.hasPrefix("keys.toml, line 2: ") == true)
        #expect(keymap == .standard)
    }

    @Test("a file that takes every way out leaves one")
    func wayOut() {
        let (keymap, problems) = Self.read("[everywhere]\nquit = ''\nback = ''\npalette = ''\n")
        #expect(problems.count == 1)
        #expect(keymap.keys(for: .quit) == ["Q"])
    }

    @Test("the file can begin with a preset, which goes before the one of the configuration")
    func presetInFile() {
        #expect(Self.read("preset = 'less'\n", over: .vim).keymap == KeyPreset.less.keymap)
        #expect(Self.read("", over: .vim).keymap == KeyPreset.vim.keymap)
    }

    @Test("what parallax keys --toml prints is read as the same keys", arguments: KeyPreset.allCases)
    func roundTrip(preset: KeyPreset) {
        let original = preset.keymap
        let (keymap, problems) = Self.read(KeymapText.toml(original).joined(separator: "\n"))
        #expect(problems.isEmpty)
        for command in Command.allCases { #expect(keymap.keys(for: command) == original.keys(for: command)) }
    }

    @Test("no bytes crash the reading", arguments: 0..<1_000)
    func hostile(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let pieces = [
            "[", "]", "everywhere", "list", "=", "'", "\"", "zoom", "<", ">", "C-", "\n", "\n", " ", "7", "é", "\\",
        ]
        let text = (0..<40).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
        let (keymap, problems) = Self.read(text)
        #expect(!keymap.keys(for: .quit).isEmpty || !keymap.keys(for: .back).isEmpty)
        for problem in problems { #expect(problem.hasPrefix("keys.toml")) }
    }
}

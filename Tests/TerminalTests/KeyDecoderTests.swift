import ParallaxReader
import ParallaxTesting
import Testing

@testable import ParallaxTerminal

@Suite("Keys, pastes and pointer reports")
struct KeyDecoderTests {
    /// What the bytes of `text` mean when nothing follows them.
    private func events(_ text: String, then finish: Bool = false) -> [InputEvent] {
        var decoder = KeyDecoder()
        var events = text.utf8.compactMap { decoder.decode(.byte($0)) }
        if let event = decoder.pause() { events.append(event) }
        if finish, let event = decoder.finish() { events.append(event) }
        return events
    }

    private func keys(_ text: String) -> [Key] {
        events(text).compactMap { event in
            if case .key(let key) = event { key } else { nil }
        }
    }

    @Test("the window tells when it is typed into, and the terminal what it writes on; both end what had begun")
    func windowAndBackground() {
        #expect(events("\u{1B}[I\u{1B}[Ox") == [.focused(true), .focused(false), .key(.character("x"))])
        for end in ["\u{7}", "\u{1B}\\"] {
            #expect(events("\u{1B}]11;rgb:ffff/ffff/ffff\(end)j") == [.background(.light), .key(.character("j"))])
        }
        for other in ["10;rgb:0/0/0", "11", "", "52;c;" + String(repeating: "11;rgb:0/0/0", count: 40)] {
            #expect(events("\u{1B}]\(other)\u{7}j") == [.key(.character("j"))])
        }
        #expect(events("\u{1B}P11;rgb:0/0/0\u{7}j") == [.key(.character("j"))])
        #expect(events("\u{1B}]11;nonsense\u{1B}\\j") == [.background(.unknown), .key(.character("j"))])
    }

    @Test("letters are themselves")
    func letters() {
        #expect(keys("aZ/ ~") == ["a", "Z", "/", " ", "~"].map(Key.character))
    }

    @Test("wide and accented characters arrive whole")
    func wideCharacters() {
        #expect(keys("é中😀") == ["é", "中", "😀"].map(Key.character))
    }

    @Test("bytes that are not UTF-8 vanish and take no key with them")
    func invalidBytes() {
        var decoder = KeyDecoder()
        let bytes: [UInt8] = [0xFF, 0xC3, 0x61, 0x80, 0xE4, 0xB8, 0x62, 0xC0, 0x80, 0xED, 0xA0, 0x80, 0x63]
        let events = bytes.compactMap { decoder.decode(.byte($0)) }
        #expect(events == ["a", "b", "c"].map { InputEvent.key(.character($0)) })
    }

    @Test(
        "the keys below the space have their names",
        arguments: [
            (9, Key.tab), (10, .enter), (13, .enter), (8, .backspace), (127, .backspace), (1, .control("a")),
            (26, .control("z")), (3, .control("c")),
        ] as [(UInt8, Key)])
    func controls(byte: UInt8, key: Key) {
        var decoder = KeyDecoder()
        #expect(decoder.decode(.byte(byte)) == .key(key))
    }

    @Test("Ctrl with m, i, h and [ is never reported as such")
    func forbiddenControls() {
        let keys = (UInt8(0)...31).compactMap { byte -> InputEvent? in
            var decoder = KeyDecoder()
            return decoder.decode(.byte(byte))
        }
        for letter in ["m", "i", "h", "["] { #expect(!keys.contains(.key(.control(letter)))) }
    }

    @Test("a lone Escape is the key, two are two")
    func escape() {
        #expect(keys("\u{1B}") == [.escape])
        #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    }

    @Test("Escape with a character is Alt")
    func alt() {
        #expect(keys("\u{1B}x\u{1B}é") == [.alt("x")] + keys("\u{1B}é"))
        #expect(keys("\u{1B}[") == [.alt("[")])
        #expect(keys("\u{1B}]") == [.alt("]")])
        #expect(keys("\u{1B}O") == [.alt("O")])
    }

    @Test("curses's keys have their names", arguments: [(0x103, Key.up), (0x161, .backTab), (0x109, .function(1))])
    func cursesKeys(code: Int, key: Key) {
        var decoder = KeyDecoder()
        #expect(decoder.decode(.code(Int32(code))) == .key(key))
    }

    @Test("every sequence we define has its meaning")
    func definedSequences() {
        for (index, defined) in KeyCode.defined.enumerated() {
            #expect(KeyCode(number: KeyCode.number(at: index)) == defined.meaning)
        }
        #expect(Set(KeyCode.defined.map(\.sequence)).count == KeyCode.defined.count)
    }

    @Test(
        "sequences that mean nothing are swallowed whole",
        arguments: [
            "\u{1B}[57;5u", "\u{1B}[1;5A", "\u{1B}[?62;22c", "\u{1B}[>0;276;0c", "\u{1B}OX", "\u{1B}[1I",
            "\u{1B}]10;rgb:0000/0000/0000\u{1B}\\", "\u{1B}]52;c;AAAA\u{07}", "\u{1B}P1$r0m\u{1B}\\",
            "\u{1B}_G;OK\u{1B}\\",
        ])
    func unknownSequences(sequence: String) {
        #expect(events(sequence + "z") == [.key(.character("z"))])
    }

    @Test("a sequence that never ends is given up")
    func endlessSequences() {
        for start in ["\u{1B}[<12;", "\u{1B}]11;rgb:", "\u{1B}[12"] {
            var decoder = KeyDecoder()
            for byte in start.utf8 { #expect(decoder.decode(.byte(byte)) == nil) }
            #expect(decoder.pause() == nil && decoder.isInside)
            #expect(decoder.finish() == nil && !decoder.isInside)
            #expect(decoder.decode(.byte(0x71)) == .key(.character("q")))
        }
    }

    @Test("input cut anywhere means the same")
    func cutInput() {
        let text = "a\u{1B}[<0;10;5Mé\u{1B}[57;5ub"
        var decoder = KeyDecoder()
        var cut: [InputEvent] = []
        for byte in text.utf8 {
            if let event = decoder.decode(.byte(byte)) { cut.append(event) }
        }
        #expect(cut == events(text) && cut.count == 4)
    }

    @Test("no run of units makes the decoder fail, and an ending always comes", arguments: UInt64(0)..<50)
    func randomUnits(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var decoder = KeyDecoder()
        for _ in 0..<500 {
            let code = KeyCode.number(at: Int.random(in: 0..<40, using: &random))
            let byte = Bool.random(using: &random) ? UInt8.random(in: 0...255, using: &random) : 0x1B
            _ = decoder.decode(Int.random(in: 0..<8, using: &random) == 0 ? .code(code) : .byte(byte))
        }
        _ = decoder.finish()
        #expect(!decoder.isInside)
        #expect(decoder.decode(.byte(0x71)) == .key(.character("q")))
    }
}

import ParallaxReader
import Testing

@testable import ParallaxTerminal

@Suite("Pasted text")
struct PasteTests {
    private static let start = InputUnit.code(code(of: .pasteStart))
    private static let end = InputUnit.code(code(of: .pasteEnd))

    private static func code(of meaning: KeyCode) -> Int32 {
        KeyCode.number(at: KeyCode.defined.firstIndex { $0.meaning == meaning } ?? -1)
    }

    private func decode(_ units: [InputUnit]) -> [InputEvent] {
        var decoder = KeyDecoder()
        return units.compactMap { decoder.decode($0) }
    }

    @Test("a paste is one event and no command")
    func paste() {
        let units = [Self.start] + "q\nQ é".utf8.map(InputUnit.byte) + [Self.end, .byte(0x6A)]
        #expect(decode(units) == [.pasted("q\nQ é"), .key(.character("j"))])
    }

    @Test("keys inside a paste are left out")
    func keysInside() {
        let up = InputUnit.code(0x103)
        #expect(decode([Self.start, .byte(0x61), up, .byte(0x62), Self.end]) == [.pasted("ab")])
    }

    @Test("a paste that never ends is delivered when nothing follows")
    func endless() {
        var decoder = KeyDecoder()
        for unit in [Self.start, .byte(0x61)] { #expect(decoder.decode(unit) == nil) }
        #expect(decoder.pause() == nil && decoder.isInside)
        #expect(decoder.finish() == .pasted("a"))
    }

    @Test("a huge paste is cut")
    func huge() {
        let bytes = [InputUnit](repeating: .byte(0x61), count: KeyDecoder.pasteLimit + 10)
        #expect(
            decode([Self.start] + bytes + [Self.end]) == [.pasted(String(repeating: "a", count: KeyDecoder.pasteLimit))]
        )
    }

    @Test("an ending without a beginning means nothing")
    func strayEnd() {
        #expect(decode([Self.end, .byte(0x6A)]) == [.key(.character("j"))])
    }
}

import Testing

@testable import ParallaxIntake

@Suite("Character sets of XML") struct XMLDecodingTests {
    private func text(_ bytes: [UInt8], charset: String? = nil) -> String {
        String(decoding: XMLDecoding.utf8(bytes, charset: charset).bytes, as: UTF8.self)
    }

    private func latin(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } }

    @Test("valid UTF-8 is UTF-8 whatever a label says")
    func valid() {
        let xml = "<?xml version='1.0' encoding='iso-8859-1'?><a>Zürich</a>"
        #expect(text(Array(xml.utf8), charset: "windows-1251") == xml)
    }

    @Test("other bytes are what the transport says, then what the document says, then windows-1252")
    func labels() {
        let xml = latin("<?xml version='1.0' encoding='windows-1251'?><a>\u{C4}\u{E0}</a>")
        #expect(text(xml).hasSuffix("<a>Да</a>"))
        #expect(text(xml, charset: "iso-8859-1").hasSuffix("<a>Äà</a>"))
        #expect(text(xml, charset: "utf-8").hasSuffix("<a>Да</a>"))
        #expect(text(xml, charset: "no/such//TRANSLIT").hasSuffix("<a>Да</a>"))
        #expect(text(latin("<a>\u{93}Z\u{FC}rich\u{94}</a>")) == "<a>“Zürich”</a>")
    }

    @Test("UTF-16 is known by its mark and by its first tag", arguments: [true, false])
    func utf16(_ hasMark: Bool) {
        let units = Array(((hasMark ? "\u{FEFF}" : "") + "<a>Ω</a>").utf16)
        #expect(text(units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }) == "<a>Ω</a>")
        #expect(text(units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == "<a>Ω</a>")
    }

    @Test("bytes that fit no character become U+FFFD and the rest is read")
    func damaged() {
        let bytes =
            Array("<?xml version='1.0' encoding='euc-jp'?><a>".utf8) + [0xA4, 0xA2, 0xFF, 0xA4, 0xA4]
            + Array("</a>".utf8)
        #expect(text(bytes).contains("<a>あ\u{FFFD}い</a>"))
    }
}

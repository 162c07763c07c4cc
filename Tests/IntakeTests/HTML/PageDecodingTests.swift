import Testing

@testable import ParallaxIntake

@Suite("Encodings of pages") struct PageDecodingTests {
    @Test(
        "what is not UTF-8 is read as the page says",
        arguments: [
            ("windows-1251", [0xCF, 0xF0], "Пр"), ("ISO-8859-2", [0xB1, 0xE8], "ąč"), ("Shift_JIS", [0x83, 0x65], "テ"),
            ("GB2312", [0xC4, 0xE3], "你"), ("euc-kr", [0xB3, 0xAA], "나"), ("iso-8859-1", [0x93, 0xE9, 0x94], "“é”"),
            ("no-such-thing", [0xE9, 0x20], "é "), ("koi8-r", [0xF0, 0xD2], "Пр"),
        ] as [(String, [UInt8], String)])
    func labels(_ label: String, _ bytes: [UInt8], _ text: String) {
        for meta in [
            "<meta charset=\"\(label)\">", "<META http-equiv='Content-Type' content='text/html; charset=\(label)'>",
        ] {
            #expect(TextDecoding.text(ofPage: Array(meta.utf8) + bytes) == meta + text)
        }
    }

    @Test("valid UTF-8 is UTF-8, whatever a page says")
    func valid() {
        #expect(
            TextDecoding.text(ofPage: Array("<meta charset=windows-1251>é“".utf8)) == "<meta charset=windows-1251>é“")
    }

    @Test("a byte that an encoding does not hold becomes one replacement character")
    func holes() {
        #expect(TextDecoding.text(ofPage: Array("<meta charset=euc-kr>".utf8) + [0xFF, 0x41]).hasSuffix("\u{FFFD}A"))
    }
}

@Suite("Telling pages") struct PageSniffingTests {
    private let page = Array("<!DOCTYPE html><html><body><p>Gulls".utf8)

    @Test("a page is told by its start, with a byte order mark too, and in UTF-16")
    func marks() {
        let wide: [UInt8] = page.flatMap { [$0, 0] }
        for start in [page, [0xEF, 0xBB, 0xBF] + page, [0xFF, 0xFE] + wide, Array("\n <!-- a -->".utf8) + page] {
            #expect(InputFormat(sniffing: start) == .html)
        }
        for start in ["Gulls <html> elect", "<?xml version='1.0'?><rss>", "[1] <p>", "", "\u{FEFF}Gulls"] {
            #expect(InputFormat(sniffing: Array(start.utf8)) != .html)
        }
    }

    @Test("what is inside gzip is read, up to a limit, and what is damaged is refused")
    func gzip() throws {
        let packed: [UInt8] = [
            31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 115, 47, 205, 201, 41, 6, 0, 131, 21, 153, 49, 5, 0, 0, 0,
        ]
        #expect(try ArchiveFormat.unpacked(packed, path: "x") == Array("Gulls".utf8))
        #expect(Inflation.all(packed, limit: 4).fault == .tooLarge)
        #expect(throws: IntakeProblem.damaged(path: "x")) {
            try ArchiveFormat.unpacked(Array(packed.prefix(9)), path: "x")
        }
        #expect(throws: IntakeProblem.damaged(path: "x")) {
            try ArchiveFormat.unpacked([0x1F, 0x8B, 0, 1, 2], path: "x")
        }
    }
}

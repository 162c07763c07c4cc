import ParallaxTesting
import Testing

@testable import ParallaxTerminal

@Suite("What curses sends, shortened")
struct FrameCompactionTests {
    private func compacted(_ frame: String) -> String {
        String(decoding: FrameCompaction.compacted(Array(frame.utf8)), as: UTF8.self)
    }

    @Test(
        "only what of a rendition differs is written, and only where something is drawn",
        arguments: [
            (
                "\u{1B}[38;5;255m\u{1B}[48;5;234ma\u{1B}[38;5;248m\u{1B}[48;5;234mb",
                "\u{1B}[38;5;255;48;5;234ma\u{1B}[38;5;248mb\u{1B}[m"
            ),
            (
                "\u{1B}[31ma\u{1B}(B\u{1B}[0;1m\u{1B}[31mb\u{1B}(B\u{1B}[0m\u{1B}[31mc",
                "\u{1B}[31ma\u{1B}(B\u{1B}[1mb\u{1B}[22mc\u{1B}[m"
            ),
            ("\u{1B}[0;1;2ma\u{1B}[0;2mb", "\u{1B}[1;2ma\u{1B}[22;2mb\u{1B}[m"),
            ("\u{1B}[31m\u{1B}[2;4H\u{1B}[32ma\u{1B}[m", "\u{1B}[2;4H\u{1B}[32ma\u{1B}[m"),
            ("\u{1B}[41m\u{1B}[K\u{1B}[39;49m\u{1B}[m", "\u{1B}[41m\u{1B}[K\u{1B}[m"),
            ("\u{1B}[m\u{0F}a\u{1B}[0;1m\u{0F}b\u{1B}[m\u{0F}", "\u{0F}a\u{1B}[1mb\u{1B}[m"),
            ("\u{1B}[38:2::1:2:3ma\u{1B}[48;2;1;2;3m b", "\u{1B}[38:2::1:2:3ma\u{1B}[48;2;1;2;3m b\u{1B}[m"),
            ("\u{1B}[?25l\u{1B}[Hplain\u{1B}M", "\u{1B}[?25l\u{1B}[Hplain\u{1B}M"), ("", ""),
        ])
    func shortest(frame: String, short: String) { #expect(compacted(frame + "\u{1B}[m") == short) }

    @Test(
        "a frame that holds what is not understood stays as it is",
        arguments: [
            "\u{1B}[31m\u{1B}[21ma", "\u{1B}[4:3ma", "\u{1B}[38;7;1ma", "\u{1B}[38;5ma", "a\u{1B}", "a\u{1B}[12",
            "\u{1B}[x;1ma",
        ])
    func strange(frame: String) { #expect(compacted(frame) == frame) }

    @Test("the terminal shows the same, and ends in the same rendition, whatever is sent")
    func law() {
        var random = SeededRandom(seed: 5)
        for _ in 0..<2_000 {
            let frame =
                (0..<Int.random(in: 1...30, using: &random)).map { _ in Self.piece(&random) }.joined() + "\u{1B}[m"
            let short = FrameCompaction.compacted(Array(frame.utf8))
            #expect(Drawing(short) == Drawing(Array(frame.utf8)), "\(frame.debugDescription)")
        }
    }

    private static func piece(_ random: inout SeededRandom) -> String {
        let number = Int.random(in: 0...9, using: &random)
        switch Int.random(in: 0...11, using: &random) {
        case 0...2: return "é\(number)"
        case 3, 4: return "\u{1B}[38;5;\(number)m\u{1B}[48;5;23\(number % 2)m"
        case 5: return "\u{1B}(B\u{1B}[0;\([1, 2, 3, 4, 5, 7][number % 6])m"
        case 6: return "\u{1B}(B\u{1B}[m"
        case 7: return "\u{1B}[\(number);4H"
        case 8: return ["\u{1B}[K", "\u{1B}[J", "\u{1B}[2S", "\u{1B}M", "\r\n"][number % 5]
        case 9: return "\u{1B}[\([1, 2, 3, 4, 5, 7][number % 6])m"
        case 10: return "\u{1B}[39;49m"
        default: return "\u{1B}[3\(number % 8);4\(number % 8)m"
        }
    }
}

/// What a terminal does: what is drawn or done in which rendition, one code of SGR after the other.
private struct Drawing: Equatable {
    private var done: [String] = []
    private var rendition: [String: String] = [:]

    init(_ bytes: [UInt8]) {
        var rest = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
        while let first = rest.popFirst() {
            guard first == "\u{1B}" else {
                perform(String(first))
                continue
            }
            switch rest.popFirst() {
            case "[":
                let parameters = rest.prefix { $0.value < 0x40 }
                rest = rest[parameters.endIndex...]
                control(String(parameters), rest.popFirst() ?? " ")
            case "(": rest = rest.dropFirst()
            case let other: perform("ESC \(other ?? " ")")
            }
        }
    }

    private mutating func perform(_ what: String) {
        done.append(what + rendition.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ","))
    }

    private mutating func control(_ parameters: String, _ final: Unicode.Scalar) {
        if final == "H" { return done.append("to \(parameters)") }
        guard final == "m" else { return perform("CSI \(parameters)\(final)") }
        var codes = parameters.split(separator: ";").map(String.init)[...]
        if codes.isEmpty { rendition = [:] }
        while let code = codes.popFirst() {
            switch code {
            case "0": rendition = [:]
            case "22": (rendition["1"], rendition["2"]) = (nil, nil)
            case "23", "24", "25", "27": rendition[String(code.suffix(1))] = nil
            case "39", "49": rendition[code] = nil
            case "38", "48":
                rendition[code == "38" ? "39" : "49"] = codes.prefix(2).joined(separator: ";")
                codes = codes.dropFirst(2)
            case let color where color.count == 2: rendition[color.first == "3" ? "39" : "49"] = color
            default: rendition[code] = "on"
            }
        }
    }
}

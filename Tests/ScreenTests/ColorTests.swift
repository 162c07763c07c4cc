import ParallaxTesting
import Testing

@testable import ParallaxScreen

@Suite("Colours")
struct ColorTests {
    @Test("the nearest of 256 is the nearest", arguments: 0..<300 as Range<UInt64>)
    func nearest256(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let rgb = Int.random(in: 0...0xFF_FFFF, using: &random)
        let best = (16...255).map { Palette.distance(Palette.rgb(of: $0), rgb) }.min()
        #expect(Palette.distance(Palette.rgb(of: Palette.nearest256(to: rgb)), rgb) == best)
    }

    @Test("the nearest of 16 is the nearest", arguments: [(0x0000F0, 4), (0xFE_0101, 9), (0x80_8080, 8), (0, 0)])
    func nearest16(rgb: Int, expected: Int) {
        #expect(Color(rgb: rgb).index(at: .ansi16) == expected)
    }

    @Test("given fallbacks win, and eight colours fold the bright ones")
    func fallbacks() {
        let color = Color(rgb: 0x12_3456, ansi256: 99, ansi16: 12)
        #expect(ColorDepth.allCases.map { color.index(at: $0) } == [nil, 4, 12, 99, 0x12_3456])
        #expect(Color(rgb: 0).index(at: .direct) == 8)
    }

    @Test(
        "only #rrggbb is read", arguments: ["", "#", "#12345", "#1234567", "123456", "#12g456", "#+12345", "#１２３４５６"])
    func hexadecimal(text: String) {
        #expect(Color(hexadecimal: text) == nil)
    }

    @Test("the upper layer wins where it says something")
    func layers() throws {
        let theme = Theme(
            name: "t", title: "T", isDark: false,
            styles: [
                .quote: Style(foreground: Color(rgb: 0x11_1111), attributes: .italic),
                .selection: Style(background: Color(rgb: 0xEE_EEEE), attributes: .bold),
            ])
        let style = theme.style(for: Ink(.quote, over: .selection), depth: .direct)
        #expect(style.foreground?.rgb == 0x11_1111 && style.background?.rgb == 0xEE_EEEE)
        #expect(style.attributes == [.italic, .bold])
    }

    @Test("with few colours a background gives way to attributes")
    func fewColors() {
        let theme = Theme(
            name: "t", title: "T", isDark: false,
            styles: [
                .selection: Style(background: Color(rgb: 0xEE_EEEE)),
                .match: Style(foreground: Color(rgb: 0), background: Color(rgb: 0xFF_FF00, ansi16: 11)),
            ])
        #expect(theme.style(for: Ink(.selection), depth: .ansi16) == Style(attributes: .reverse))
        #expect(theme.style(for: Ink(.match), depth: .ansi16).background?.ansi16 == 11)
        #expect(theme.style(for: Ink(.match), depth: .ansi8) == Style(attributes: [.underline, .reverse]))
    }

    @Test("eight colours never hide text in the terminal's own black or white")
    func neutrals() {
        let styles: [Role: Style] = [
            .dim: Style(foreground: Color(rgb: 0x66_6666, ansi16: 8)), .error: Style(foreground: Color(rgb: 0xC0_0000)),
        ]
        let theme = Theme(name: "t", title: "T", isDark: false, styles: styles)
        #expect(theme.style(for: Ink(.dim), depth: .ansi8) == Style(attributes: .dim))
        #expect(theme.style(for: Ink(.error), depth: .ansi8).foreground?.index(at: .ansi8) == 1)
    }

    @Test("a text colour goes with the background it was chosen for")
    func lostGround() {
        let match = Style(foreground: Color(rgb: 0), background: Color(rgb: 0xFF_FF00))
        let bar = Style(background: Color(rgb: 0x22_2222))
        #expect(match.under(bar) == bar)
        #expect(match.under(Style(attributes: .bold)).foreground == Color(rgb: 0))
    }
}

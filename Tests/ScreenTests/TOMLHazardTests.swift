import ParallaxScreen
import Testing

@Suite("What the parser of TOML is spared")
struct TOMLHazardTests {
    @Test(
        "brackets without a name are told with their line",
        arguments: ["[=", "[", "[\n]", "  [ \t<C-x>]", "[[\u{E9}]]", "\u{FEFF}[.", "[[ [a]]", "[\r"])
    func headers(text: String) {
        #expect(TOMLHazard(in: "a = 1\n" + text)?.line == (text.hasPrefix("\u{FEFF}") ? nil : 2))
        #expect(TOMLHazard(in: text)?.line == 1)
        let error = #expect(throws: ScreenProblem.self) { try ThemeFile.theme(text, name: "broken") }
        #expect(error.map { "\($0)" }?.hasPrefix("theme broken, line 1: ") == true)
    }

    @Test("what can be parsed is let through", arguments: ["[a]", " [ \"a b\" ]", "[[x-1]]", "a = [1,\n2]", "[]", ""])
    func harmless(text: String) { #expect(TOMLHazard(in: text) == nil) }

    @Test("a line may have 2,000 bytes, and no more")
    func length() {
        let line = "# " + String(repeating: "x", count: TOMLHazard.longestLine - 2)
        #expect(TOMLHazard(in: line + "\n" + line) == nil)
        #expect(TOMLHazard(in: "\n" + line + "x")?.line == 2)
    }
}

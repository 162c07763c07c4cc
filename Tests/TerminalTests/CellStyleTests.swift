import ParallaxScreen
import Testing

@testable import ParallaxTerminal

@Suite("Styles of cells")
struct CellStyleTests {
    private func style(_ attributes: TextAttributes) -> CellStyle {
        CellStyle(Style(attributes: attributes), depth: .none)
    }

    @Test("a blank looks the same whatever the weight of the text, and not where it is underlined or reversed")
    func blanks() {
        #expect(style(.bold).hasBlank(of: style([])))
        #expect(style([]).hasBlank(of: style([.dim, .italic])))
        for seen in [TextAttributes.underline, .reverse] {
            #expect(!style(seen).hasBlank(of: style([])))
            #expect(!style([]).hasBlank(of: style(seen)))
            #expect(!style(seen).hasBlank(of: style(seen)))
        }
    }
}

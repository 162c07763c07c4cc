import ParallaxScreen
import Testing

@testable import parallax

@Suite("Sentences behind a name")
struct HangingTextTests {
    private let words = "Let BROWSER name a program, or install one, so that an article can be opened in it."

    @Test("what does not fit goes on under the words, and no word is divided", arguments: [40, 60, 80])
    func divided(columns: Int) {
        let lines = HangingText(head: "!  browser  ", words: words).lines(columns: columns)
        #expect(lines.count > 1 && lines.allSatisfy { CellWidth.columns(of: $0) <= columns })
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(String(repeating: " ", count: 12)) })
        let told = lines.map { $0.dropFirst(12) }.joined(separator: " ")
        #expect(told.split(separator: " ") == words.split(separator: " "))
    }

    @Test("nothing is divided without a limit, nor where hardly a column is left", arguments: [nil, 20])
    func whole(columns: Int?) {
        #expect(HangingText(head: "!  browser  ", words: words).lines(columns: columns) == ["!  browser  " + words])
    }

    @Test("the last cell of a table is the one that goes on")
    func table() {
        var table = TextTable()
        table.add(" ", "kind", "xterm")
        table.add("!", "browser", words)
        let lines = table.lines(columns: 60)
        #expect(lines.count == 3 && lines[0] == "   kind     xterm" && lines[2].hasPrefix("            "))
        #expect(table.lines.count == 2)
    }
}

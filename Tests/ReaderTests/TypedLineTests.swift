import ParallaxReader
import ParallaxTesting
import Testing

@Suite("Typing a line")
struct TypedLineTests {
    private func typed(_ keys: String, columns: Int = 80) async -> String {
        var pilot = await DemoPilot.started(columns: columns)
        await pilot.press("<Enter>/" + keys)
        return pilot.rows.last ?? ""
    }

    @Test(
        "the cursor moves through the line, and what is typed goes where it stands",
        arguments: [
            ("bride<Left><Left>g", "/brig█de"), ("ridge<Home>b", "/b█ridge"), ("ridge<C-a>b<End>s", "/bridges█"),
            ("bridges<Left><C-k>", "/bridge█"), ("old bridge<C-w>", "/old █"), ("a bridge<C-a><Del><C-d>", "/█bridge"),
            ("bridge<C-b><C-f>s<C-e>", "/bridges█"), ("ab<Left><C-u>", "/█b"),
            ("ab<Left><Left><Left><Backspace>", "/█ab"),
        ])
    func cursor(keys: String, line: String) async {
        #expect(await typed(keys).contains(line))
    }

    @Test("of a line longer than the screen the part before the cursor is seen")
    func long() async {
        let row = await typed(String(repeating: "0123456789", count: 12) + "end", columns: 40)
        #expect(row.contains("/…") && row.contains("89end█"))
        #expect(await typed(String(repeating: "x", count: 60) + "<Home>y", columns: 40).contains("/y█xxx"))
        #expect(await typed(String(repeating: "x", count: 60) + "end<Left><Left>", columns: 40).contains("xxxe█nd"))
    }
}

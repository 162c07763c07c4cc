import ParallaxCore
import Testing

@testable import ParallaxIntake

@Suite("Plain text") struct PlainTextTests {
    private func paragraphs(_ text: String) -> [String] {
        let plain = PlainText(text)
        return plain.paragraphs.map { String(plain.text[$0]) }
    }

    @Test("every line of a text with long lines is a paragraph")
    func lines() {
        let long = String(repeating: "long ", count: 30) + "end."
        #expect(paragraphs("Title\n\(long)\n\n  \(long) \n") == ["Title", long, long])
    }

    @Test("lines broken to a width are joined, headings and list items are not")
    func wrapped() {
        let text = """
            A title of this

            The ferry stayed in port on
            Monday, for the third day in
            a row, because of the fog
            that came in from the east.

            Fog
            Another paragraph that was
            broken to a width as well.
            """
        #expect(
            paragraphs(text) == [
                "A title of this",
                "The ferry stayed in port on Monday, for the third day in a row, because of the fog that came in from the east.",
                "Fog", "Another paragraph that was broken to a width as well.",
            ])
    }

    @Test("white space around paragraphs belongs to none, of whatever kind it is")
    func white() {
        #expect(paragraphs("\u{A0} Title \u{3000}\n\u{2003}\n\n") == ["Title"])
        #expect(paragraphs("") == [])
    }
}

import Testing

@testable import ParallaxIntake

@Suite("Scanning markup") struct MarkupScannerTests {
    private func markup(_ page: String) throws -> String {
        String(decoding: try MarkupScanner(Array(page.utf8)).markup, as: UTF8.self)
    }

    @Test(
        "what is handed on is unmistakable",
        arguments: [
            ("<P CLASS=lead data-x='1'>a", "<p class=\"lead\">a"), ("a<!-- b --> c<!-->d", "a cd"),
            ("1 < 2 <3", "1 &lt; 2 &lt;3"), ("<script>var a = '<p>'</script>b", "b"),
            ("<p class='say \"x\"'>", "<p class=\"say &quot;x&quot;\">"), ("<a href=x/y>", "<a href=\"x/y\">"),
            ("<p class=\"a > b\">c", "<p class=\"a > b\">c"), ("a\u{0}b", "ab"), ("</p x>", "</p>"),
            ("<?php x ?>a", "a"), ("a & b &c; &#38; &&", "a &amp; b &c; &#38; &amp;&amp;"),
            ("&#&#x &#xg; &#x1F; &#9;", "&amp;#&amp;#x &amp;#xg; &#x1F; &#9;"),
            ("<a href=\"?a&b=1& 2\">", "<a href=\"?a&b=1&amp; 2\">"),
            ("<p\nid = 'a' / >", "<p id=\"a\">"), ("wo<wbr>rd", "word"),
            ("<p class=\"unclosed", "<p class=\"unclosed\">"),
            ("<!-- never closed <p>", ""), ("<script>never closed <p>", ""), ("<", "&lt;"), ("</", ""),
        ])
    func unmistakable(_ page: String, _ expected: String) throws {
        #expect(try markup(page) == expected)
    }

    @Test("scripts of linked data are kept apart")
    func linkedData() throws {
        let scanner = try MarkupScanner(Array("<script type='application/ld+json'>{\"a\": 1}</SCRIPT >b".utf8))
        #expect(scanner.linkedData.map { String(decoding: $0, as: UTF8.self) } == ["{\"a\": 1}"])
        #expect(String(decoding: scanner.markup, as: UTF8.self) == "b")
    }
}

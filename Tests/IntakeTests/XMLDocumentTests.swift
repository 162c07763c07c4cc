import Testing

@testable import ParallaxIntake

@Suite("XML, leniently") struct XMLDocumentTests {
    private func document(_ text: String, neverNested: Set<String> = []) -> XMLDocument {
        XMLDocument(Array(text.utf8), neverNested: neverNested)
    }

    private func names(_ text: String, neverNested: Set<String> = []) -> [String] {
        document(text, neverNested: neverNested).all.map(\.name.local)
    }

    private func text(_ text: String) -> String? { document(text).top.first { _ in true }?.text }

    @Test("elements, attributes and texts of a sound document are all there")
    func sound() {
        let document = document("<?xml version='1.0'?><!-- a --><a b='1' c=\"x &gt; y\"><d/><e>one <f>two</f></e></a>")
        #expect(document.all.map(\.name.local) == ["a", "d", "e", "f"])
        let root = document.top.first { _ in true }
        #expect(root?.attribute("b") == "1")
        #expect(root?.attribute("c") == "x > y")
        #expect(root?.child("e")?.text == "one two")
        #expect(root?.child("e")?.markup == "one <f>two</f>")
        #expect(!document.isMalformed)
    }

    @Test(
        "a thing that is broken costs nothing but itself",
        arguments: [
            ("<a><b>Fish & chips</b><c>x</c></a>", "Fish & chips"), ("<a><b>1 < 2</b><c>x</c></a>", "1 < 2"),
            ("<a><b>open<c>x</c></a>", "openx"), ("<a><b>x</z></b><c>x</c></a>", "x"),
            ("<a><b>x</b<c>x</c></a>", "x"), ("<a><b k='v>x</b><c>x</c></a>", "x"), ("<a><b k=v>x</b>", "x"),
            ("junk before <a><b>x</b><c>x</c></a>", "x"), ("<a><b><![CDATA[x]]></b><c><![CDATA[never", "x"),
            ("<!DOCTYPE a [<!ENTITY e 'z'>]><a><b>&e;</b><c>x</c></a>", "&e;"), ("<a><b>x<!-- </b><c>x</c></a>", "xx"),
        ])
    func broken(_ xml: String, _ expected: String) {
        let element = document(xml).all.first { $0.name.local == "b" }
        #expect(element?.text == expected)
    }

    @Test("references of HTML are known without being declared, and what is none stays")
    func references() {
        #expect(
            text("<a>&ldquo;caf&eacute;&rdquo; &#8211; &#x2013; &#147;x&#148; &AMP; &nosuch; &#xZ; &;</a>")
                == "“café” – – “x” & &nosuch; &#xZ; &;")
        #expect(text("<a>&#0;&#xD800;&#x110000;</a>") == "\u{FFFD}\u{FFFD}\u{FFFD}")
        #expect(text("<a>x&#27;[2J&#8238;y</a>") == "x\u{FFFD}[2Jy")
    }

    @Test("a document type that declares entities of entities expands none of them")
    func laughs() {
        let bomb =
            "<!DOCTYPE a [<!ENTITY x 'ha'><!ENTITY y '&x;&x;&x;'><!ENTITY f SYSTEM 'file:///etc/passwd'>]><a>&y;&f;</a>"
        #expect(text(bomb) == "&y;&f;")
    }

    @Test("names are told by what their prefix stands for where they are")
    func namespaces() {
        let document = document(
            "<a xmlns:q='http://purl.org/dc/elements/1.1/'><q:title/><b xmlns='http://www.w3.org/2005/Atom'><c/></b><d/><dc:e/><z:f/></a>"
        )
        #expect(
            document.all.map(\.name.namespace) == [.own, .dublinCore, .atom, .atom, .own, .dublinCore, .other])
    }

    @Test("an entry that begins inside another ends that one")
    func siblings() {
        let xml = "<rss><item><t>1</t><item><t>2</t></item></rss>"
        #expect(
            document(xml, neverNested: ["item"]).top.first { _ in true }?.children.map(\.name.local) == [
                "item", "item",
            ])
        #expect(document(xml).top.first { _ in true }?.children.map(\.name.local) == ["item"])
    }

    @Test("elements below the deepest belong to it, and their text is kept")
    func depth() {
        let depth = XMLDocument.deepest + 50
        let xml = String(repeating: "<a>", count: depth) + "deep" + String(repeating: "</a>", count: depth)
        let document = document(xml)
        #expect(document.nodes.count == XMLDocument.deepest)
        #expect(document.top.first { _ in true }?.text == "deep")
    }

    @Test("no more attributes of a tag are read than the limit")
    func attributes() {
        let attributes = (0..<XMLAttributes.most + 1).map { " a\($0)='\($0)'" }.joined()
        let element = document("<a\(attributes)/>").top.first { _ in true }
        #expect(element?.attribute("a\(XMLAttributes.most - 1)") == "\(XMLAttributes.most - 1)")
        #expect(element?.attribute("a\(XMLAttributes.most)") == nil)
    }

    @Test("no more elements of a document are read than the limit")
    func elements() {
        let bytes = Array(repeatElement(Array("<a/>".utf8), count: 11).joined())
        #expect(XMLDocument(bytes, mostElements: 10).nodes.count == 10)
        #expect(XMLDocument(bytes).nodes.count == 11)
    }

    @Test("the work stays in proportion to the length of what never ends")
    func linear() {
        let count = 20_000
        for piece in [
            "<!", "<![", "<!--", "<![CDATA[", "<?", "<a b=\"", "<a b='", "</", "<", "&", "<a ", "<![ >", "<a></b>",
        ] {
            let bytes = Array(repeatElement(Array(piece.utf8), count: count).joined())
            #expect(XMLDocument(bytes).nodes.count <= count)
        }
    }
}

import Testing

/// `compare --format html`, as a browser reads it.
@Suite("Printed pages")
struct PrintedPageTests {
    private func html(_ left: String = SampleArticles.left, _ right: String = SampleArticles.right) throws -> String {
        let folder = try ScratchFolder()
        let run = try ProgramRun([
            "compare", try folder.write("a.txt", left), try folder.write("b.txt", right), "--format", "html",
        ])
        #expect(run.status == 0 && run.errors.isEmpty)
        return run.output
    }

    @Test("the page says its language, its title, and how it may be shown")
    func head() throws {
        let html = try html()
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
        let page = ParsedPage(html)
        #expect(page.isWellFormed)
        #expect(page.all("title").map(\.text) == ["a.txt and b.txt, compared"])
        #expect(page.values(of: "http-equiv") == ["Content-Security-Policy"])
        #expect(page.all("meta").contains { $0.attributes["content"]?.hasPrefix("default-src 'none'; ") == true })
        #expect(page.all("main").count == 1 && page.all("h1").count == 1)
    }

    @Test("the page needs nothing else: no script, no other file")
    func selfContained() throws {
        let html = try html()
        let page = ParsedPage(html)
        for name in ["script", "link", "img", "iframe", "object"] { #expect(page.all(name).isEmpty) }
        #expect(page.values(of: "src").isEmpty)
        #expect(!html.contains("url(") && !html.contains("@import"))
        #expect(html.contains("prefers-color-scheme:dark") && html.contains("@media print"))
    }

    @Test("every link leads to a place on the page, and no place has two names")
    func links() throws {
        let page = ParsedPage(try html())
        let ids = page.values(of: "id")
        #expect(ids.count == Set(ids).count && ids.count > 8)
        let links = page.values(of: "href")
        #expect(links.count > 4)
        #expect(links.allSatisfy { $0.hasPrefix("#") && ids.contains(String($0.dropFirst())) })
    }

    @Test("what was changed, what differs and who speaks is marked, and tables have headers")
    func marks() throws {
        let page = ParsedPage(try html())
        #expect(page.all("del").contains { $0.text.contains("long") })
        let values = page.all("mark").map(\.text)
        #expect(values.contains("100,000") && values.contains("150,000"))
        #expect(page.all("span").contains { $0.attributes["class"] == "speaker" && $0.text == "Maria Lopez" })
        #expect(page.all("td").contains { $0.text.contains("no match found in B") })
        #expect(page.all("table").count == 3)
        #expect(page.all("th").count == 9 && page.all("th").allSatisfy { $0.attributes["scope"] == "col" })
    }

    @Test("markup in an article stays text")
    func hostile() throws {
        let hostile = "<script>alert(1)</script> & \"><img src=x onerror=alert(1)> ]]> --> <!-- 'x' \u{1B}[31m"
        let page = ParsedPage(try html(SampleArticles.left + hostile + "\n", SampleArticles.right + hostile + "\n"))
        #expect(page.isWellFormed)
        #expect(page.all("script").isEmpty && page.all("img").isEmpty)
        #expect(page.all("td").contains { $0.text.contains("<script>alert(1)</script> & \"><img src=x") })
    }

    @Test("a sentence that stands elsewhere leads to its partner")
    func moved() throws {
        let lines = [
            "The old mill by the river burned down on Sunday night while the village slept.",
            "Nobody was hurt when the heavy slate roof fell in shortly before dawn.",
            "Two hundred sacks of rye flour were lost to the flames, said the miller.",
            "Firemen from three valleys pumped water out of the frozen river until noon.",
            "Children collected the charred beams and built a castle of them by the road.",
        ]
        let turned = lines[1..<4] + [lines[0], lines[4]]
        let texts = [lines, Array(turned)].map { "A mill burns\n\n" + $0.joined(separator: "\n\n") }
        let page = ParsedPage(try html(texts[0], texts[1]))
        let links = page.all("a").filter { $0.attributes["class"] == "see" && $0.text.hasPrefix("↕") }
        #expect(Set(links.compactMap { $0.attributes["href"] }.map { $0.prefix(3) }) == ["#a-", "#b-"])
    }
}

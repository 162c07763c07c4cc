import Testing

@testable import ParallaxIntake

@Suite("Limits of pages") struct HTMLLimitTests {
    private func problem(_ markup: String) -> PageProblem? {
        do {
            _ = try PageTree(parsing: MarkupScanner(Array(markup.utf8)).markup)
            return nil
        } catch {
            return error
        }
    }

    private func nested(_ depth: Int) -> String { String(repeating: "<div>", count: depth) }

    @Test("elements may lie inside one another up to the limit, and not one more")
    func depth() {
        // The parser puts html and body around them.
        #expect(problem(nested(PageLimits.depth - 2)) == nil)
        #expect(problem(nested(PageLimits.depth - 1)) == .tooDeep)
    }

    @Test("an element may have attributes up to the limit, and not one more")
    func attributes() {
        let names = (0..<PageLimits.attributes).map { "a\($0)=''" }.joined(separator: " ")
        #expect(problem("<p \(names)>") == nil)
        #expect(problem("<p \(names) b>") == .tooManyAttributes)
    }

    @Test("a page may have tags up to the limit, and not one more")
    func tags() {
        let half = PageLimits.tags / 2
        #expect(problem(String(repeating: "<p></p>", count: half)) == nil)
        #expect(problem(String(repeating: "<p></p>", count: half) + "<p>") == .tooManyTags)
    }

    @Test("a page may have bytes up to the limit, and not one more")
    func bytes() {
        #expect(problem(String(repeating: " ", count: PageLimits.bytes)) == nil)
        #expect(problem(String(repeating: " ", count: PageLimits.bytes + 1)) == .tooLarge)
    }

    @Test("a page beyond a limit is refused in one sentence that names it")
    func sentence() {
        #expect(throws: IntakeProblem.refusedPage(path: "x", fault: PageProblem.tooDeep.description)) {
            try HTMLFormat.article(Array(nested(PageLimits.depth).utf8), source: "x")
        }
        let problem = IntakeProblem.refusedPage(path: "x.html", fault: PageProblem.tooDeep.description)
        #expect(problem.description == "x.html is a page with more than 512 elements inside one another.")
    }
}

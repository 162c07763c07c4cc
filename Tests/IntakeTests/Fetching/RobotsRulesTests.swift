import ParallaxTesting
import Testing

@testable import ParallaxIntake

@Suite("The rules of robots.txt")
struct RobotsRulesTests {
    private func allows(_ file: String, _ path: String) -> Bool { RobotsRules(Array(file.utf8)).allows(path) }

    @Test("without rules everything may be read")
    func open() {
        #expect(allows("", "/x"))
        #expect(allows("User-agent: *\nDisallow:\n", "/x"))
        #expect(allows("Disallow: /\n", "/x"))
    }

    @Test("the group that names Parallax counts, else the one for all")
    func groups() {
        let file =
            "User-Agent: *\nDisallow: /\n\nuser-agent: other\nUser-agent: PARALLAX/2.0\nAllow: /news\nDisallow: /news/closed\n"
        #expect(allows(file, "/news/one"))
        #expect(!allows(file, "/news/closed/one"))
        #expect(allows(file, "/elsewhere"))
        #expect(!allows("User-agent: other\nAllow: /\nUser-agent: *\nDisallow: /a # why\n", "/a"))
        #expect(allows("User-agent: parallax\n\nUser-agent: other\nDisallow: /a\n\nUser-agent: *\nDisallow: /\n", "/b"))
    }

    @Test("groups of one name count together")
    func merged() {
        let file =
            "User-agent: parallax\nDisallow: /a\n\nUser-agent: x\nDisallow: /c\n\nUser-agent: parallax\nDisallow: /b\n"
        #expect(!allows(file, "/a") && !allows(file, "/b") && allows(file, "/c"))
    }

    @Test(
        "the longest pattern decides, and of two the one that lets in",
        arguments: [
            ("/page", true), ("/page/x", true), ("/pages", true), ("/other", false), ("/fish.php?id=1", false),
            ("/fish.PHP", true), ("/dir/a.gif", false), ("/dir/a.gif?x", true), ("/same", true), ("/%7Ejoe", false),
            ("/~joe", false), ("/caf%C3%A9", false), ("/café", false), ("/a%2Fb", false), ("/a/b", true),
        ])
    func patterns(path: String, isAllowed: Bool) {
        let file = """
            User-agent: *
            Allow: /page
            Disallow: /pa
            Disallow: /other
            Disallow: /*.php
            Disallow: /dir/*.gif$
            Allow: /same
            Disallow: /same
            Disallow: /~joe
            Disallow: /café
            Disallow: /a%2fb
            """
        #expect(allows(file, path) == isAllowed)
    }

    @Test("no more of a file is read than RFC 9309 wants at least")
    func limit() {
        let rule = "\nDisallow: /late"
        let head = "User-agent: *\nDisallow: /early\n#"
        let within = head + String(repeating: "x", count: RobotsRules.limit - head.utf8.count - rule.utf8.count) + rule
        #expect(!allows(within, "/late") && allows(within, "/lattice"))
        // One byte more: the last rule loses its last letter.
        let beyond = within.replacing("#", with: "##")
        #expect(!allows(beyond, "/lattice") && !allows(beyond, "/early"))
    }

    @Test("no file and no path crashes or is out of proportion")
    func hostile() {
        var random = SeededRandom(seed: 9309)
        let pieces = [
            "User-agent:", "*", "Disallow:", "Allow:", "/", "$", "%", "%4", "%zz", "\n", "\r", "parallax", ":", "#",
            "\u{0}",
        ]
        for _ in 0..<500 {
            let file = (0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            _ = allows(file, "/" + (0..<6).map { _ in pieces.randomElement(using: &random) ?? "" }.joined())
        }
        let stars = "User-agent: *\nDisallow: /" + String(repeating: "*a", count: 200_000) + "b"
        #expect(allows(stars, "/" + String(repeating: "a", count: 8_000)))
    }
}

import ParallaxTesting
import Testing

@testable import ParallaxIntake

@Suite("Addresses of the web")
struct WebAddressTests {
    @Test(
        "an address is asked for in one form",
        arguments: [
            ("HTTP://Example.ORG", "http://example.org/"), (" https://a.example/x?y#z ", "https://a.example/x?y"),
            ("https://a.example:8443/ä b", "https://a.example:8443/%C3%A4%20b"),
            ("http://[::1]:80/x", "http://[::1]:80/x"), ("http://a.example?q", "http://a.example/?q"),
            ("https://a.example/%41\"<>", "https://a.example/%41%22%3C%3E"),
        ])
    func form(written: String, wanted: String) {
        #expect(WebAddress(written)?.text == wanted)
    }

    @Test(
        "what is no address of the web, or hides its host, is none",
        arguments: [
            "", "file:///etc/passwd", "ftp://a.example/", "gopher://a.example/", "javascript:1", "a.example",
            "http://", "http:///x", "http:a.example", "http://user:word@a.example/", "http://user@a.example/",
            "http://a.example:80a/", "http://a b.example/", "http://a.example\u{0}/x", "http://[::1/x",
            "-http://a.example",
            "http://a.example%2Fb/", "http://a\u{202E}b.example/",
            "http://a.example/" + String(repeating: "x", count: 8_192),
        ])
    func none(written: String) {
        // A NUL in the path would be escaped; in the host it is refused.
        #expect(WebAddress(written) == nil)
    }

    @Test("an address may be as long as the limit, and not longer")
    func longest() {
        let start = "http://a.example/"
        let rest = String(repeating: "x", count: WebAddress.longest - start.utf8.count)
        #expect(WebAddress(start + rest)?.text == start + rest)
        #expect(WebAddress(start + rest + "x") == nil)
    }

    @Test(
        "whatever is written, the address is printable ASCII or an international host, and taking it again changes nothing"
    )
    func law() {
        var random = SeededRandom(seed: 20)
        let pieces = [
            "http://", "a.example", "/", "?", "#", "%", "\n", "\u{1B}[2J", "ä", "@", ":", "80", "[", "]", "\\", "\"",
        ]
        for _ in 0..<2_000 {
            let text = "http://" + (0..<8).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            guard let address = WebAddress(text) else { continue }
            #expect(WebAddress(address.text) == address)
            #expect(address.path.utf8.allSatisfy { (0x21...0x7E).contains($0) })
            #expect(address.origin + address.path == address.text)
        }
    }

    @Test(
        "private hosts are told by their numbers and names",
        arguments: [
            ("127.0.0.1", true), ("10.1.2.3", true), ("172.16.0.1", true), ("172.32.0.1", false), ("192.168.7.7", true),
            ("169.254.169.254", true), ("100.64.0.1", true), ("100.128.0.1", false), ("0.0.0.0", true),
            ("8.8.8.8", false),
            ("224.0.0.1", true), ("255.255.255.255", true), ("::1", true), ("::", true), ("fe80::1", true),
            ("fd00::1", true), ("ff02::1", true), ("2001:4860::1", false), ("::ffff:10.0.0.1", true),
            ("::ffff:8.8.8.8", false), ("64:ff9b::a00:1", true), ("2002:a00:1::", true), ("2002:808:808::", false),
            ("localhost", true), ("printer.local", true), ("a.example", false),
        ])
    func privateHosts(host: String, isPrivate: Bool) {
        #expect(NetworkRange.isPrivate(host: host) == isPrivate)
    }
}

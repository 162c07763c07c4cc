/// An address on the web: http or https, with a host and without a name and a password.
public struct WebAddress: Hashable, Sendable {
    /// The address as it is asked for: ASCII, without a fragment.
    public let text: String
    /// `http` or `https`.
    let scheme: String
    /// The name or number of the host, in lower case and without a port.
    let host: String
    /// Where the path begins in `text`, in code units.
    private let pathStart: Int

    /// Longest address that is taken, in bytes.
    static let longest = 8_192

    /// - Parameter written: An address as a user, a feed or a server writes it.
    /// - Returns: `nil` for what is none, of another scheme, or with a name and a password in it.
    public init?(_ written: String) {
        let trimmed = written.trimmed
        guard trimmed.utf8.count <= Self.longest, WebReference.isWeb(trimmed),
            let colon = trimmed.firstIndex(of: ":"), trimmed[colon...].hasPrefix("://")
        else { return nil }
        let scheme = trimmed[..<colon].lowercased()
        let rest = trimmed[colon...].dropFirst(3).prefix { $0 != "#" }
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "\\" }
        guard let host = Self.host(authority) else { return nil }
        let path = Self.encoded(rest[authority.endIndex...])
        let start = "\(scheme)://\(authority.lowercased())"
        self.scheme = scheme
        self.host = host
        pathStart = start.utf8.count
        text = start + (path.hasPrefix("/") ? path : "/" + path)
    }

    /// The host of `host`, `host:80` and `[::1]:80`; `nil` for what is none.
    private static func host(_ authority: Substring) -> String? {
        let isNumber = authority.hasPrefix("[")
        guard let end = isNumber ? authority.firstIndex(of: "]") : authority.firstIndex(of: ":") ?? authority.endIndex
        else { return nil }
        let name = isNumber ? authority[..<end].dropFirst() : authority[..<end]
        let port = authority[end...].dropFirst(isNumber ? 1 : 0)
        guard !name.isEmpty, name.unicodeScalars.allSatisfy(isHostPart),
            port.isEmpty || port.hasPrefix(":") && port.dropFirst().utf8.allSatisfy(ASCII.isDigit)
        else { return nil }
        return name.lowercased()
    }

    private static func isHostPart(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.isASCII else { return scalar.properties.isAlphabetic || scalar.properties.numericType != nil }
        let byte = UInt8(ascii: scalar)
        return ASCII.isLetter(byte) || ASCII.isDigit(byte) || "-._:".utf8.contains(byte)
    }

    /// What follows the host, with everything but printable ASCII as `%` and two digits (RFC 3986, section 2.1).
    private static func encoded(_ path: Substring) -> String {
        var output = ""
        for byte in path.utf8 {
            if (0x21...0x7E).contains(byte), !"\"<>\\^`{|}".utf8.contains(byte) {
                output.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                output += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
        return output
    }
}

extension WebAddress {
    /// Scheme, host and port: `https://example.org:8443`.
    var origin: String { String(decoding: text.utf8.prefix(pathStart), as: UTF8.self) }

    /// Path and query, which begin with `/`.
    var path: String { String(decoding: text.utf8.dropFirst(pathStart), as: UTF8.self) }

    /// Whether it looks like that of a feed by its path.
    public var isLikelyFeed: Bool {
        let path = path.lowercased()
        return ["feed", "rss", "atom", ".xml", ".rdf", ".opml"].contains(where: path.contains)
    }

    /// Whether another address has the same host.
    public func isOnSameHost(as other: WebAddress) -> Bool { host == other.host }

    /// Whether a word was meant to be an address, right or wrong: of the web, or of another kind such as `ftp://`.
    public static func isMeant(by word: String) -> Bool { WebReference.isWeb(word) || WebReference.hasHost(word) }

    /// The address that a reference means in a document here; `nil` when that is none on the web.
    func resolving(_ reference: String) -> WebAddress? {
        WebAddress(WebReference.resolved(reference, base: text))
    }
}

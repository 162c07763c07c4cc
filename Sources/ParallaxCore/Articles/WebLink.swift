/// An address on the web that may be handed to a browser: http or https, with a host.
public struct WebLink: Hashable, Sendable {
    /// The address as it stands in the text.
    public let address: String
    /// The host it leads to, whatever else the address holds: what stands before an `@` is no part of it.
    public let host: String

    /// Bytes of the longest address browsers are known to take.
    public static let longest = 8_192

    /// Reads an address; `nil` for other schemes, for one without a host, and for one that browsers and we might
    /// read in different ways: with white space, control characters, a backslash or angle brackets.
    public init?(_ address: String) {
        guard address.utf8.count <= Self.longest, address.unicodeScalars.allSatisfy(Self.isPlain),
            let rest = Self.afterScheme(address)
        else { return nil }
        let authority = rest.prefix { !"/?#".contains($0) }
        let place = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
        let host = place.hasPrefix("[") ? place.prefix { $0 != "]" } + "]" : place.prefix { $0 != ":" }
        guard !host.isEmpty, !host.hasPrefix("-"), host != "[]" else { return nil }
        self.address = address
        self.host = host.lowercased()
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .spaceSeparator, .lineSeparator, .paragraphSeparator: false
        default: !#"\<>""#.unicodeScalars.contains(scalar)
        }
    }

    private static func afterScheme(_ address: String) -> Substring? {
        for scheme in ["https://", "http://"] where address.prefix(scheme.count).lowercased() == scheme {
            return address.dropFirst(scheme.count)
        }
        return nil
    }
}

extension WebLink {
    /// The addresses in a text, in its order, and where they begin: UTF-8 offsets.
    ///
    /// - Complexity: O(*n*) in the bytes of the text.
    public static func links(in text: String) -> [(link: WebLink, place: Int)] {
        text.split { $0.isWhitespace || "<>\"“”«»[]{}|".contains($0) }.compactMap { word in
            guard word.utf8.count > shortest, let start = word.firstRange(of: "http")?.lowerBound else { return nil }
            let balanced = balanced(word[start...])
            let end = balanced.lastIndex { !".,;:!?'’".contains($0) }.map(word.index(after:)) ?? start
            guard start < end, let link = WebLink(String(word[start..<end])) else { return nil }
            return (link, text.utf8.distance(from: text.startIndex, to: start))
        }
    }

    /// An address up to the parenthesis that closes one around it.
    private static func balanced(_ address: Substring) -> Substring {
        var open = 0
        for index in address.indices {
            switch address[index] {
            case "(": open += 1
            case ")" where open == 0: return address[..<index]
            case ")": open -= 1
            default: break
            }
        }
        return address
    }

    private static let shortest = "http://".count
}

extension WebLink: Codable {
    /// Reads an address; throws for one that ``init(_:)`` refuses.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let link = WebLink(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an address on the web")
        }
        self = link
    }

    /// Writes the address alone.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(address)
    }
}

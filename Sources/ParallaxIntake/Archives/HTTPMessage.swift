/// An answer of a web server as it came over the wire (RFC 9112).
struct HTTPMessage {
    /// The number that says how it went, such as 200.
    let status: Int
    private let fields: [String: String]
    private let body: ArraySlice<UInt8>

    /// Most header fields that are read.
    private static let mostFields = 256

    /// Reads an answer; `nil` for bytes that are none.
    init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: "HTTP/".utf8) else { return nil }
        var rest = bytes[...]
        let words = String(decoding: Self.line(&rest), as: UTF8.self).split(separator: " ")
        guard words.count > 1, let status = Int(words[1]) else { return nil }
        var fields: [String: String] = [:]
        while fields.count < Self.mostFields, !rest.isEmpty {
            let line = Self.line(&rest)
            if line.isEmpty { break }
            let parts = String(decoding: line, as: UTF8.self).split(separator: ":", maxSplits: 1)
            if parts.count == 2 { fields[parts[0].trimmed.lowercased()] = parts[1].trimmed }
        }
        self.status = status
        self.fields = fields
        body = rest
    }

    /// The value of a header field, by its name in lower case.
    subscript(name: String) -> String? { fields[name] }

    /// The content without the packing of the way; `nil` when it cannot be unpacked.
    var content: [UInt8]? {
        let isChunked = self["transfer-encoding"]?.lowercased().contains("chunked") == true
        let whole = isChunked ? Self.joined(body) ?? Array(body) : Array(body)
        switch self["content-encoding"]?.lowercased() {
        case nil, "", "identity": return whole
        case "gzip", "x-gzip":
            // Some crawlers unpack what they keep and leave the header.
            guard whole.starts(with: [0x1F, 0x8B]) else { return whole }
            let (bytes, fault) = Inflation.all(whole, limit: ArchiveReader.largestRecord)
            return bytes.isEmpty || fault == .tooLarge ? nil : bytes
        default: return nil
        }
    }

    /// The pieces of a body in chunks (RFC 9112, section 7.1); `nil` when it is not in chunks after all.
    private static func joined(_ body: ArraySlice<UInt8>) -> [UInt8]? {
        var rest = body
        var output: [UInt8] = []
        while !rest.isEmpty {
            let size = String(decoding: line(&rest).prefix { $0 != ASCII.semicolon }, as: UTF8.self).trimmed
            guard let count = Int(size, radix: 16), count >= 0 else { return output.isEmpty ? nil : output }
            if count == 0 { break }
            output += rest.prefix(count)
            rest = rest.dropFirst(count)
            if rest.first == 0x0D { rest = rest.dropFirst() }
            if rest.first == ASCII.lineFeed { rest = rest.dropFirst() }
        }
        return output
    }

    /// Takes a line and its end.
    private static func line(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let end = rest.firstIndex(of: ASCII.lineFeed) ?? rest.endIndex
        let line = rest[..<end]
        rest = rest[end...].dropFirst()
        return line.last == 0x0D ? line.dropLast() : line
    }
}

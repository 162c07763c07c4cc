/// The header fields of an answer (RFC 9110, section 5).
public struct HeaderFields: Hashable, Sendable {
    private var values: [String: String] = [:]

    /// Most fields that are kept.
    private static let most = 256

    /// Creates an empty header.
    public init() {}

    /// The first value of a field, by its name in lower case.
    public subscript(name: String) -> String? {
        get { values[name] }
        set { values[name] = newValue }
    }

    /// Takes a line as it comes over the wire; a status line begins a new header, for an answer may have several.
    mutating func take(line: some Collection<UInt8>) {
        if line.starts(with: "HTTP/".utf8) { values = [:] }
        let parts = String(decoding: line, as: UTF8.self).split(separator: ":", maxSplits: 1)
        guard parts.count == 2, values.count < Self.most else { return }
        let name = parts[0].trimmed.lowercased()
        if values[name] == nil { values[name] = parts[1].trimmed }
    }
}

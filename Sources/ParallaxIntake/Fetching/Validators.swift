/// By what a server tells whether somebody has its newest version (RFC 9110, section 8.8).
public struct Validators: Hashable, Sendable {
    /// The entity tag, as the server wrote it.
    public var etag: String?
    /// When the version was made, as the server wrote it.
    public var modified: String?

    /// Creates validators; what no header field can hold is left out.
    public init(etag: String? = nil, modified: String? = nil) {
        self.etag = etag.flatMap(Self.usable)
        self.modified = modified.flatMap(Self.usable)
    }

    private static func usable(_ value: String) -> String? {
        let isUsable =
            !value.isEmpty && value.utf8.count <= FetchLimits.longestValidator
            && value.utf8.allSatisfy { (0x20...0x7E).contains($0) }
        return isUsable ? value : nil
    }

    /// The lines of a header that ask only for a newer version.
    var fields: [String] {
        [etag.map { "If-None-Match: \($0)" }, modified.map { "If-Modified-Since: \($0)" }].compactMap { $0 }
    }

    /// Whether nothing is at hand.
    var isEmpty: Bool { etag == nil && modified == nil }
}

import CUnistring

/// Unicode normalisation forms (UAX 15).
public enum Normalization {
    /// `text` with compatibility variants replaced and composed, form NFKC: "ﬁ" becomes "fi", "①" becomes "1".
    ///
    /// The text comes back as it was when memory runs out.
    ///
    /// - Complexity: O(*n*) in the number of code units; ASCII is returned as it is.
    public static func nfkc(_ text: String) -> String {
        text.withUTF8Bytes { bytes in
            if bytes.allSatisfy({ $0 < 0x80 }) { return text }
            var count = 0
            guard let normalized = px_nfkc(bytes.baseAddress, bytes.count, &count) else { return text }
            defer { free(normalized) }
            return String(decoding: UnsafeBufferPointer(start: normalized, count: count), as: UTF8.self)
        }
    }
}

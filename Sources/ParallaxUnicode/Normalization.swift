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

extension Normalization {
    /// The scalar that is left of `scalar` when its canonical decomposition loses all but the first: “é” gives “e”.
    ///
    /// - Complexity: O(1); a look-up for each mark that was composed.
    public static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Int(UC_DECOMPOSITION_MAX_LENGTH)) { parts in
            var base = scalar.value
            while uc_canonical_decomposition(base, parts.baseAddress) > 1 { base = parts[0] }
            return Unicode.Scalar(base) ?? scalar
        }
    }
}

import CUnistring

/// Unicode normalisation forms (UAX 15).
public enum Normalization {
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

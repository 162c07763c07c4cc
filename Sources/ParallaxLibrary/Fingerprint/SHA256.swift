/// The Secure Hash Algorithm SHA-256.
///
/// Source: NIST, *Secure Hash Standard*, FIPS 180-4 (2015), sections 4.1.2, 5 and 6.2; names are the standard's.
struct SHA256 {
    private var state: [UInt32] = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]

    /// The digest of some bytes, 32 bytes long.
    ///
    /// - Complexity: O(*n*).
    static func digest(of bytes: some Collection<UInt8>) -> [UInt8] {
        bytes.withContiguousStorageIfAvailable(digest) ?? Array(bytes).withUnsafeBufferPointer(digest)
    }

    private static func digest(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var hash = SHA256()
        let whole = bytes.count / 64 * 64
        hash.absorb(bytes[..<whole])
        padded(bytes[whole...], length: bytes.count).withUnsafeBufferPointer { hash.absorb($0[...]) }
        return hash.state.flatMap(bigEndian)
    }

    /// The last bytes of a message with a one, zeros, and the message's length in bits: one block or two.
    private static func padded(_ rest: some Collection<UInt8>, length: Int) -> [UInt8] {
        let zeros = (119 - rest.count) % 64
        return Array(rest) + [0x80] + repeatElement(0, count: zeros) + bigEndian(UInt64(length) * 8)
    }

    private static func bigEndian<Word: FixedWidthInteger>(_ word: Word) -> [UInt8] {
        stride(from: Word.bitWidth - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> Word($0)) }
    }

    /// Takes whole blocks in. The schedule and the constants are at hand in plain memory: a text is hashed for every
    /// article that is added.
    private mutating func absorb(_ blocks: Slice<UnsafeBufferPointer<UInt8>>) {
        let bytes = UnsafeBufferPointer(rebasing: blocks)
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
            schedule.initialize(repeating: 0)
            Self.k.withUnsafeBufferPointer { k in
                for start in stride(from: 0, to: bytes.count, by: 64) {
                    Self.fill(schedule, bytes, start)
                    compress(UnsafeBufferPointer(schedule), k)
                }
            }
        }
    }

    private mutating func compress(_ w: UnsafeBufferPointer<UInt32>, _ k: UnsafeBufferPointer<UInt32>) {
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        // Eight rounds at a time, after which every variable is in its place again: nothing is moved between rounds.
        for t in stride(from: 0, to: 64, by: 8) {
            Self.round(a, b, c, &d, e, f, g, &h, k[t] &+ w[t])
            Self.round(h, a, b, &c, d, e, f, &g, k[t + 1] &+ w[t + 1])
            Self.round(g, h, a, &b, c, d, e, &f, k[t + 2] &+ w[t + 2])
            Self.round(f, g, h, &a, b, c, d, &e, k[t + 3] &+ w[t + 3])
            Self.round(e, f, g, &h, a, b, c, &d, k[t + 4] &+ w[t + 4])
            Self.round(d, e, f, &g, h, a, b, &c, k[t + 5] &+ w[t + 5])
            Self.round(c, d, e, &f, g, h, a, &b, k[t + 6] &+ w[t + 6])
            Self.round(b, c, d, &e, f, g, h, &a, k[t + 7] &+ w[t + 7])
        }
        for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= word }
    }

    @inline(__always)
    private static func round(
        _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
        _ h: inout UInt32, _ scheduled: UInt32
    ) {
        let sum1 = e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)
        let t1 = h &+ sum1 &+ (g ^ (e & (f ^ g))) &+ scheduled
        let sum0 = a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)
        d &+= t1
        h = t1 &+ sum0 &+ ((a & b) | (c & (a | b)))
    }

    /// The message schedule of the block at `start`.
    private static func fill(
        _ w: UnsafeMutableBufferPointer<UInt32>, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int
    ) {
        for t in 0..<16 {
            let at = start + 4 * t
            let high = UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16
            w[t] = high | UInt32(bytes[at + 2]) << 8 | UInt32(bytes[at + 3])
        }
        for t in 16..<64 {
            let sigma0 = w[t - 15].rotated(7) ^ w[t - 15].rotated(18) ^ w[t - 15] &>> 3
            let sigma1 = w[t - 2].rotated(17) ^ w[t - 2].rotated(19) ^ w[t - 2] &>> 10
            w[t] = sigma1 &+ w[t - 7] &+ sigma0 &+ w[t - 16]
        }
    }

    private static let k: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]
}

extension UInt32 {
    /// The bits moved to the right by `count`; what leaves on one side enters on the other.
    fileprivate func rotated(_ count: UInt32) -> UInt32 { self &>> count | self &<< (32 &- count) }
}

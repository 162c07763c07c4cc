/// One grapheme cluster of up to 15 bytes of UTF-8.
///
/// It holds no reference, unlike a `String`: every frame makes, compares and drops thousands of cells.
public struct Grapheme: Hashable, Sendable {
    /// Bytes 0 to 7, the first in the lowest bits.
    private var low: UInt64 = 0
    /// Bytes 8 to 14, and the number of bytes in the highest bits.
    private var high: UInt64 = 0

    /// Most bytes of a cluster; marks beyond are left out.
    private static let limit = 15

    /// Creates the empty text, which stands for the second half of a wide cluster.
    public init() {}

    /// Creates a cluster of one scalar.
    public init(_ scalar: Unicode.Scalar) {
        guard !scalar.isASCII else {
            self.init(ascii: UInt8(truncatingIfNeeded: scalar.value))
            return
        }
        self.init()
        join(scalar)
    }

    /// Creates a cluster of one ASCII character.
    init(ascii: UInt8) {
        low = UInt64(ascii)
        high = 1 << 56
    }

    /// A space.
    static let space = Grapheme(ascii: 0x20)
    /// What stands for what cannot be shown.
    static let replacement = Grapheme("\u{FFFD}")

    private var count: Int { Int(high >> 56) }

    /// Whether there is no text at all.
    public var isEmpty: Bool { high == 0 }

    /// The code of a cluster that is one ASCII character; `nil` for every other.
    public var ascii: UInt8? { count == 1 ? UInt8(truncatingIfNeeded: low) : nil }

    /// The cluster as text.
    public var text: String {
        withUnsafeBytes(of: (low.littleEndian, high.littleEndian)) { bytes in
            String(decoding: bytes.prefix(count), as: UTF8.self)
        }
    }

    /// Adds a mark, if there is room for it.
    mutating func join(_ mark: Unicode.Scalar) {
        guard let bytes = Unicode.UTF8.encode(mark), count + bytes.count <= Self.limit else { return }
        for byte in bytes { append(byte) }
    }

    private mutating func append(_ byte: UInt8) {
        let place = count
        if place < 8 { low |= UInt64(byte) << (8 * place) } else { high |= UInt64(byte) << (8 * (place - 8)) }
        high += 1 << 56
    }
}

import ParallaxCore

/// The blocks of a text in a few bytes: for each its kind, the gap before it and its length, as numbers in base 128.
struct BlockCode: Hashable, Sendable {
    /// The bytes.
    let bytes: [UInt8]

    /// Takes bytes that were kept.
    init(bytes: [UInt8]) { self.bytes = bytes }

    /// - Complexity: O(*n*) in the number of blocks.
    init(_ blocks: [Block]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(blocks.count * 4)
        var end = 0
        for block in blocks {
            bytes.append(block.kind.code)
            Self.append(block.range.start - end, to: &bytes)
            Self.append(block.range.count, to: &bytes)
            end = block.range.end
        }
        self.bytes = bytes
    }

    /// The blocks; `nil` when another hand wrote what a text of `length` code units cannot have.
    func blocks(in length: Int) -> [Block]? {
        var blocks: [Block] = []
        var rest = bytes[...]
        var end = 0
        while let code = rest.popFirst() {
            guard let kind = Block.Kind(code: code), let gap = Self.number(&rest), let count = Self.number(&rest),
                gap <= length - end, count <= length - end - gap
            else { return nil }
            blocks.append(Block(kind: kind, range: TextRange(start: end + gap, end: end + gap + count)))
            end += gap + count
        }
        return blocks
    }

    private static func append(_ number: Int, to bytes: inout [UInt8]) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F | 0x80))
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    private static func number(_ bytes: inout ArraySlice<UInt8>) -> Int? {
        var number = 0
        for shift in stride(from: 0, to: 35, by: 7) {
            guard let byte = bytes.popFirst() else { return nil }
            number |= Int(byte & 0x7F) << shift
            if byte < 0x80 { return number }
        }
        return nil
    }
}

extension Block.Kind {
    /// The kind as a library keeps it; a number once given is never given again.
    fileprivate var code: UInt8 {
        switch self {
        case .headline: 0
        case .byline: 1
        case .subheading: 2
        case .paragraph: 3
        case .listItem: 4
        case .caption: 5
        case .boilerplate: 6
        case .standfirst: 7
        }
    }

    fileprivate init?(code: UInt8) {
        guard let kind = Self.allCases.first(where: { $0.code == code }) else { return nil }
        self = kind
    }
}

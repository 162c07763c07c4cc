/// A word file: `[section]` headings, one word form a line, `#` comments.
struct QuoteLexiconFile {
    /// What each word can do; the bits are ``WordRoles``.
    private(set) var words: WordTable
    /// What any word can do.
    private(set) var roles = WordRoles()
    /// Headings that mean nothing; a test keeps this empty.
    private(set) var unknownSections: [String] = []

    /// Reads a file's bytes.
    ///
    /// - Complexity: O(*n*) in the number of bytes.
    init(_ file: [UInt8]) {
        words = WordTable(capacity: file.count { $0 == UInt8(ascii: "\n") } + 1)
        file.withUnsafeBufferPointer { read($0) }
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        var section = WordRoles()
        var position = 0
        while position < bytes.count {
            switch bytes[position] {
            case 0...0x20: position += 1
            case UInt8(ascii: "#"): position = lineEnd(bytes, position)
            case UInt8(ascii: "["):
                let end = lineEnd(bytes, position)
                section = roles(under: bytes[(position + 1)..<end].prefix { $0 != UInt8(ascii: "]") })
                position = end
            default: words.insert(WordKey(in: bytes, from: &position), section.rawValue)
            }
        }
    }

    private func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        return end
    }

    private mutating func roles(under line: Slice<UnsafeBufferPointer<UInt8>>) -> WordRoles {
        let heading = String(decoding: line, as: UTF8.self)
        let meant = WordRoles.sections.first { $0.heading == heading }?.roles ?? []
        if meant.isEmpty { unknownSections.append(heading) }
        roles.formUnion(meant)
        return meant
    }
}

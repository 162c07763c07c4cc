/// Text from which the cleaner took everything that commands or hides.
public struct CleanText: Hashable, Sendable {
    /// The text; lines end with U+000A.
    public let text: String
    /// How many U+FFFD the cleaner wrote, for broken UTF-8 and for scalars that must not be shown.
    public let replacements: Int

    /// Creates clean text.
    init(text: String, replacements: Int) {
        self.text = text
        self.replacements = replacements
    }
}

extension Harmless {
    /// Whether what would be dropped leaves its number in angle brackets, ⟨U+200B⟩, so that whoever asks sees it.
    ///
    /// ```swift
    /// Harmless.$marksInvisible.withValue(true) { Harmless.text("news\u{200B}paper").text }  // "news⟨U+200B⟩paper"
    /// ```
    @TaskLocal public static var marksInvisible = false

    /// Decodes UTF-8 from outside and makes it harmless; what is not UTF-8 becomes U+FFFD, as the Unicode Standard
    /// recommends (section 3.9, "maximal subparts").
    ///
    /// - Complexity: O(*n*) in the number of code units.
    public static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> CleanText {
        if let text = String(validating: bytes, as: UTF8.self) { return self.text(text) }
        let repaired = String(decoding: bytes, as: UTF8.self)
        let repairs = repaired.withUTF8Bytes(countReplacements) - countReplacements(bytes)
        let clean = text(repaired)
        return CleanText(text: clean.text, replacements: clean.replacements + repairs)
    }

    /// Decodes UTF-8 from outside and makes it harmless.
    ///
    /// - Complexity: O(*n*) in the number of code units.
    public static func text(_ bytes: some Collection<UInt8>) -> CleanText {
        if let clean = bytes.withContiguousStorageIfAvailable({ text($0) }) { return clean }
        return ContiguousArray(bytes).withUnsafeBufferPointer { text($0) }
    }

    /// Makes decoded text harmless, such as what character references stand for.
    ///
    /// - Complexity: O(*n*) in the number of code units.
    public static func text(_ text: some StringProtocol) -> CleanText {
        cleaned(text, lineBreak: UInt8(ascii: "\n"))
    }

    /// Makes text harmless for one line of output, such as a file name, an error message or a table cell: line breaks
    /// become spaces.
    ///
    /// - Complexity: O(*n*) in the number of code units.
    public static func line(_ text: some StringProtocol) -> String {
        cleaned(text, lineBreak: UInt8(ascii: " ")).text
    }

    private static func cleaned(_ text: some StringProtocol, lineBreak: UInt8) -> CleanText {
        text.withUTF8Bytes { bytes in
            var cleaner = Cleaner(bytes: bytes, lineBreak: lineBreak)
            cleaner.run()
            return cleaner.isUnchanged
                ? CleanText(text: String(text), replacements: 0)
                : CleanText(text: String(decoding: cleaner.output, as: UTF8.self), replacements: cleaner.replacements)
        }
    }

    /// How often U+FFFD stands in `bytes`; its lead byte begins a scalar wherever it occurs, even in broken UTF-8.
    private static func countReplacements(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        for index in bytes.indices.dropLast(2) where bytes[index] == 0xEF {
            if bytes[index + 1] == 0xBF, bytes[index + 2] == 0xBD { count += 1 }
        }
        return count
    }
}

/// Walks over valid UTF-8 once and copies the runs that may stay.
private struct Cleaner {
    let bytes: UnsafeBufferPointer<UInt8>
    let lineBreak: UInt8
    var output: [UInt8] = []
    var replacements = 0
    private var copied = 0
    private var position = 0

    init(bytes: UnsafeBufferPointer<UInt8>, lineBreak: UInt8) {
        self.bytes = bytes
        self.lineBreak = lineBreak
    }

    var isUnchanged: Bool { copied == 0 }

    mutating func run() {
        while position < bytes.count {
            if bytes[position] &- 0x20 < 0x5F { position += 1 } else { step() }
        }
        if !isUnchanged { output.append(contentsOf: bytes[copied..<position]) }
    }

    private mutating func step() {
        let (scalar, length) = bytes.scalar(at: position)
        switch Harmless.verdict(scalar) {
        case .keep: position += length
        case .lineBreak where bytes[position] == lineBreak: position += 1
        case .lineBreak:
            leaveOut(isCarriageReturnLineFeed ? 2 : length)
            output.append(lineBreak)
        case .space:
            leaveOut(length)
            output.append(UInt8(ascii: " "))
        case .drop:
            leaveOut(length)
            if Harmless.marksInvisible { appendMark(of: scalar) }
        case .replace:
            leaveOut(length)
            appendReplacement()
        }
    }

    private var isCarriageReturnLineFeed: Bool {
        bytes[position] == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A
    }

    /// Copies what may stay up to here and steps over what may not.
    private mutating func leaveOut(_ length: Int) {
        if copied == 0 { output.reserveCapacity(bytes.count) }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<position]))
        position += length
        copied = position
    }

    private mutating func appendMark(of scalar: Unicode.Scalar) {
        let number = String(scalar.value, radix: 16, uppercase: true)
        output.append(contentsOf: "⟨U+\(String(repeating: "0", count: max(0, 4 - number.count)))\(number)⟩".utf8)
    }

    private mutating func appendReplacement() {
        output.append(0xEF)
        output.append(0xBF)
        output.append(0xBD)
        replacements += 1
    }
}

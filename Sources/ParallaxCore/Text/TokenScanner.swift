import ParallaxUnicode

extension Token {
    /// Cuts a part of a text into tokens; white space separates them and belongs to none.
    ///
    /// ```swift
    /// Token.scan("He's 1,200 m", in: TextRange(start: 0, end: 12)).count  // 3
    /// ```
    ///
    /// - Complexity: O(*n*) in the length of the part.
    public static func scan(_ text: String, in range: TextRange) -> [Token] {
        text.withUTF8Bytes { bytes in
            var scanner = TokenScanner(bytes: bytes, position: range.start, end: range.end)
            return scanner.tokens()
        }
    }
}

extension Token {
    /// How many words and numbers a part of a text has.
    ///
    /// - Complexity: O(*n*) in the length of the part.
    static func countWords(_ text: String, in range: TextRange) -> Int {
        text.withUTF8Bytes { bytes in
            var scanner = TokenScanner(bytes: bytes, position: range.start, end: range.end)
            return scanner.countWords()
        }
    }
}

/// Walks over UTF-8 code units once, from `position` to `end`.
private struct TokenScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    var position: Int
    let end: Int

    mutating func tokens() -> [Token] {
        var found: [Token] = []
        found.reserveCapacity((end - position) / 5)
        while position < end {
            let start = position
            guard let kind = advance() else { continue }
            found.append(Token(kind: kind, range: TextRange(start: start, end: position)))
        }
        return found
    }

    mutating func countWords() -> Int {
        var count = 0
        while position < end {
            if let kind = advance(), kind != .mark { count += 1 }
        }
        return count
    }

    /// Steps over one token, or over white space, which answers `nil`.
    private mutating func advance() -> Token.Kind? {
        switch step() {
        case .space: return nil
        case .mark: return .mark
        case .ideograph: return .word
        case .digit:
            skip(.digit, joinedBy: isNumberSeparator)
            return .number
        case .letter:
            skip(.letter, joinedBy: isApostrophe)
            return .word
        }
    }

    /// Consumes scalars of `wanted`, and single joiners that stand between two of them.
    private mutating func skip(_ wanted: ScalarClass, joinedBy isJoiner: (Unicode.Scalar) -> Bool) {
        while position < end {
            if wanted == .letter { skipLetters() }
            guard position < end else { return }
            let (scalar, length) = bytes.scalar(at: position)
            let kind = ScalarClass(scalar)
            if kind == wanted {
                position += length
            } else if kind == .space {
                return
            } else if isJoiner(scalar), position + length < end,
                ScalarClass(bytes.scalar(at: position + length).scalar) == wanted
            {
                position += length
            } else {
                return
            }
        }
    }

    /// Consumes letters of ASCII, counted in a variable of its own, which is not written back at each.
    @inline(__always)
    private mutating func skipLetters() {
        var next = position
        while next < end, (bytes[next] | 0x20) &- 0x61 < 26 { next += 1 }
        position = next
    }

    private mutating func step() -> ScalarClass {
        let (scalar, length) = bytes.scalar(at: position)
        position += length
        return ScalarClass(scalar)
    }

    private func isNumberSeparator(_ scalar: Unicode.Scalar) -> Bool { scalar == "." || scalar == "," }

    private func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "\u{2019}" }
}

import ParallaxUnicode

/// Decides from the code units around a stop whether a sentence ends there.
struct BoundaryReader {
    /// Terminators and the closing marks behind them.
    struct Stop {
        /// Offset of the first terminator.
        let start: Int
        /// Offset after the last terminator or closing mark.
        let end: Int
        /// Whether it is one full stop and no more terminators.
        let isSingleStop: Bool
        /// Whether a terminator of the East Asian kind is in it, which needs no white space.
        let isWide: Bool
        /// Whether a closing mark follows the terminators.
        let isClosed: Bool
    }

    let bytes: UnsafeBufferPointer<UInt8>
    let end: Int

    /// The stop that begins at `start`.
    func stop(at start: Int) -> Stop {
        var isWide = false
        let terminators = skip(from: start) { scalar in
            isWide = isWide || SentenceMarks.isWide(scalar)
            return SentenceMarks.isTerminator(scalar)
        }
        let closers = skip(from: terminators) { scalar in
            SentenceMarks.isCloser(scalar) && !(isWide && SentenceMarks.isOpeningInChinese(scalar))
        }
        let isOpenedNext = closers > terminators && closers < end && !isSpace(closers) && !isWide
        return Stop(
            start: start, end: isOpenedNext ? terminators : closers,
            isSingleStop: bytes[start] == UInt8(ascii: ".") && terminators == start + 1,
            isWide: isWide, isClosed: !isOpenedNext && closers > terminators)
    }

    /// Whether the sentence that began at `sentence` ends with `stop`.
    func endsSentence(_ stop: Stop, from sentence: Int) -> Bool {
        guard stop.end < end else { return true }
        let next = skipSpace(from: stop.end)
        guard next < end else { return true }
        guard next > stop.end else { return stop.isWide && !continuesInJapanese(after: stop) }
        let word = skip(from: next) { SentenceMarks.isOpener($0) || $0.properties.isWhitespace }
        guard word < end, opensSentence(at: word) else { return false }
        if stop.isSingleStop, !stop.isClosed { return !isAbbreviated(stop, from: sentence, before: word) }
        return !stop.isClosed || bytes[stop.start] == UInt8(ascii: ".") || !isReported(at: word)
    }

    /// Whether the scalar can begin a sentence: a capital, a digit, or a letter of a script without case.
    private func opensSentence(at offset: Int) -> Bool {
        let scalar = bytes.scalar(at: offset).scalar
        if SentenceMarks.isBullet(scalar) || scalar == "#" || scalar == "@" || scalar == "$" || scalar == "€" {
            return true
        }
        switch ScalarClass(scalar) {
        case .digit, .ideograph: return true
        case .letter: return !scalar.properties.isLowercase
        case .space, .mark: return false
        }
    }

    private func isAbbreviated(_ stop: Stop, from sentence: Int, before next: Int) -> Bool {
        let table = AbbreviationTable.shared
        let word = wordBefore(stop.start, from: sentence)
        let follower = self.word(at: next)
        if word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            return (1...2).contains(word.utf8.count) && table[follower].contains(.month)
        }
        let facts = table[word]
        if facts.contains(.inner) { return true }
        if facts.contains(.number) { return (0x30...0x39).contains(bytes[next]) }
        return (facts.contains(.last) || isInitial(word)) && !table[follower].contains(.opener)
    }

    /// Whether the word is one capital, or capitals with stops between them: `J`, `U.S`.
    private func isInitial(_ word: String) -> Bool {
        word.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
            part.unicodeScalars.count == 1 && (part.unicodeScalars.first?.properties.isUppercase ?? false)
        }
    }

    /// Whether a speaker and a reporting verb follow, so that the stop belongs to the quoted words: `“Why?” Lund asked`.
    private func isReported(at offset: Int) -> Bool {
        var position = offset
        for _ in 0..<4 {
            let next = word(at: position)
            if next.isEmpty { return false }
            if AbbreviationTable.shared[next].contains(.said) { return true }
            position = skipSpace(from: position + next.utf8.count)
        }
        return false
    }

    /// Whether a closing bracket is followed by the particle that reports it.
    private func continuesInJapanese(after stop: Stop) -> Bool {
        let next = bytes.scalar(at: stop.end).scalar
        return stop.isClosed && (next == "と" || next == "っ" || next == "、" || next == "，")
    }
}

// MARK: - Walking

extension BoundaryReader {
    /// The offset after the scalars from `start` on that satisfy `isSkipped`.
    func skip(from start: Int, while isSkipped: (Unicode.Scalar) -> Bool) -> Int {
        var position = start
        while position < end {
            let (scalar, length) = bytes.scalar(at: position)
            guard isSkipped(scalar) else { break }
            position += length
        }
        return position
    }

    /// The offset after white space.
    func skipSpace(from start: Int) -> Int { skip(from: start) { $0.properties.isWhitespace } }

    /// The offset after the bullet of a list item and the white space behind it.
    func skipBullet(from start: Int) -> Int {
        guard start < end else { return start }
        let (scalar, length) = bytes.scalar(at: start)
        return SentenceMarks.isBullet(scalar) ? skipSpace(from: start + length) : start
    }

    /// The offset after the last scalar from `start` on that is not white space.
    func trimmedEnd(from start: Int) -> Int {
        var last = end
        while last > start {
            var lead = last - 1
            while lead > start, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
            guard bytes.scalar(at: lead).scalar.properties.isWhitespace else { break }
            last = lead
        }
        return last
    }

    private func isSpace(_ offset: Int) -> Bool { bytes.scalar(at: offset).scalar.properties.isWhitespace }

    /// The longest abbreviation worth reading, in code units.
    private static let longestWord = 24

    /// The word that ends at `offset`, stops inside included; empty when it is too long for an abbreviation.
    private func wordBefore(_ offset: Int, from start: Int) -> String {
        var first = offset
        while first > start, isWordUnit(bytes[first - 1]) || bytes[first - 1] == UInt8(ascii: ".") {
            first -= 1
            if offset - first > Self.longestWord { return "" }
        }
        let units = String(decoding: UnsafeBufferPointer(rebasing: bytes[first..<offset]), as: UTF8.self)
        let marks = units.unicodeScalars.lastIndex { $0 != "." && ScalarClass($0) == .mark }
        return marks.map { String(units.unicodeScalars[$0...].dropFirst()) } ?? units
    }

    /// The word at `offset`, cut after the length of an abbreviation.
    private func word(at offset: Int) -> String {
        var last = offset
        while last < end, last - offset < Self.longestWord, isWordUnit(bytes[last]) { last += 1 }
        let units = String(decoding: UnsafeBufferPointer(rebasing: bytes[offset..<last]), as: UTF8.self)
        return String(units.unicodeScalars.prefix { ScalarClass($0) != .mark })
    }

    private func isWordUnit(_ unit: UInt8) -> Bool {
        switch unit {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: unit >= 0x80
        }
    }
}

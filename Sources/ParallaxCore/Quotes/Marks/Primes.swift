/// Tells feet and inches from quotation marks.
struct Primes {
    let bytes: UnsafeBufferPointer<UInt8>
    let paragraph: TextRange

    /// The marks without those that measure something: 6'2", a 12" pipe.
    func removed(from marks: [QuoteMark]) -> [QuoteMark] {
        guard marks.contains(where: { isAfterDigit($0) }) else { return marks }
        var kept: [QuoteMark] = []
        var isOpen = false
        for (index, mark) in marks.enumerated() {
            let next = index + 1 < marks.count ? marks[index + 1] : nil
            if isFeet(mark, before: next) || isInches(mark, isOpen: isOpen, isLast: next == nil) { continue }
            if mark.glyph == .straight { isOpen.toggle() }
            kept.append(mark)
        }
        return kept
    }

    private func isAfterDigit(_ mark: QuoteMark) -> Bool {
        (0x30...0x39).contains(mark.before) && (mark.glyph == .straight || mark.glyph == .apostrophe)
    }

    private func isFeet(_ mark: QuoteMark, before next: QuoteMark?) -> Bool {
        guard mark.glyph == .apostrophe, isAfterDigit(mark), let next, next.glyph == .straight else { return false }
        guard isAfterDigit(next), next.start - mark.end <= 3 else { return false }
        return (mark.end..<next.start).allSatisfy { (0x30...0x39).contains(bytes[$0]) || bytes[$0] == 0x20 }
    }

    private func isInches(_ mark: QuoteMark, isOpen: Bool, isLast: Bool) -> Bool {
        guard mark.glyph == .straight, mark.end - mark.start == 1, isAfterDigit(mark) else { return false }
        var first = mark.start
        while first > paragraph.start, mark.start - first < 5, isNumeric(bytes[first - 1]) { first -= 1 }
        let lead: UInt8 = first > paragraph.start ? bytes[first - 1] : 0x20
        if lead == 0x27 { return !MarkNeighbour.isWord(mark.after) }
        guard mark.start - first <= 3, lead == 0x20 || lead == 0x28 else { return false }
        return !(isOpen && isLast) && isMeasured(after: mark.end)
    }

    private func isNumeric(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || byte == 0x2E }

    /// Whether a small letter, a bracket, `x` or a hyphen goes on after the number.
    private func isMeasured(after offset: Int) -> Bool {
        guard offset < paragraph.end else { return false }
        if bytes[offset] == 0x2D { return true }
        guard bytes[offset] == 0x20, offset + 1 < paragraph.end else { return false }
        let next = bytes[offset + 1]
        return (0x61...0x7A).contains(next) || next == 0x28
    }
}

import ParallaxUnicode

/// Runs one compiled query over the code units of one text.
struct SearchScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let endsUnit: UnsafeBufferPointer<Bool>
    let search: TextSearch

    func matches(in range: TextRange) -> [TextRange] {
        var found: [TextRange] = []
        var floor = range.start
        var position = range.start
        while position < range.end {
            guard endsUnit[Int(bytes[position])] else {
                position += 1
                continue
            }
            let match = match(anchoredBefore: position + 1, floor: floor, ceiling: range.end)
            if let match { found.append(match) }
            floor = match?.end ?? floor
            position = max(position + 1, floor)
        }
        return found
    }

    private func match(anchoredBefore end: Int, floor: Int, ceiling: Int) -> TextRange? {
        guard let anchorStart = retreat(over: search.units[search.anchor.unit], before: end, floor: floor),
            let start = start(before: anchorStart, floor: floor),
            let end = self.end(after: end, ceiling: ceiling)
        else { return nil }
        return TextRange(start: start, end: end)
    }

    private func start(before end: Int, floor: Int) -> Int? {
        var position = end
        for unit in search.units[..<search.anchor.unit].reversed() {
            guard let next = retreat(over: unit, before: position, floor: floor) else { return nil }
            position = next
        }
        return position
    }

    private func end(after start: Int, ceiling: Int) -> Int? {
        var position = start
        for unit in search.units[(search.anchor.unit + 1)...] {
            guard let next = advance(over: unit, from: position, ceiling: ceiling) else { return nil }
            position = next
        }
        return position
    }

    private func advance(over unit: SearchUnit, from start: Int, ceiling: Int) -> Int? {
        guard case .oneOf(let spellings) = unit else { return endOfSpace(from: start, ceiling: ceiling) }
        guard start < ceiling else { return nil }
        let (scalar, length) = bytes.scalar(at: start)
        return spellings.contains(scalar) ? start + length : nil
    }

    private func retreat(over unit: SearchUnit, before end: Int, floor: Int) -> Int? {
        guard case .oneOf(let spellings) = unit else { return startOfSpace(before: end, floor: floor) }
        guard let start = scalarStart(before: end, floor: floor) else { return nil }
        let (scalar, length) = bytes.scalar(at: start)
        return start + length == end && spellings.contains(scalar) ? start : nil
    }

    private func endOfSpace(from start: Int, ceiling: Int) -> Int? {
        var position = start
        while position < ceiling {
            let (scalar, length) = bytes.scalar(at: position)
            guard ScalarClass(scalar) == .space else { break }
            position += length
        }
        return position > start ? position : nil
    }

    private func startOfSpace(before end: Int, floor: Int) -> Int? {
        var position = end
        while let start = scalarStart(before: position, floor: floor),
            ScalarClass(bytes.scalar(at: start).scalar) == .space
        {
            position = start
        }
        return position < end ? position : nil
    }

    private func scalarStart(before end: Int, floor: Int) -> Int? {
        var start = end - 1
        while start >= floor, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start >= floor ? start : nil
    }
}

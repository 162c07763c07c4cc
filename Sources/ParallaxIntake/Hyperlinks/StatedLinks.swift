import ParallaxCore

/// The links that a line of JSON states beside a text.
struct StatedLinks {
    private var rest: ArraySlice<LinkedLine.Link>

    /// Finds the words of the links. A text is cleaned before its offsets can be counted, so a link whose words are not
    /// those that stand there is left out.
    ///
    /// - Parameters:
    ///   - value: Objects with `start` and `end` in code points, `text`, and `address`.
    ///   - text: The text that the offsets count.
    /// - Complexity: O(*n*) in the length of the text.
    init(_ value: JSONValue?, in text: String) {
        let stated = Self.stated(value)
        let places = Self.places(of: stated.flatMap { [$0.start, $0.end] }, in: text)
        rest =
            zip(stated, stride(from: 0, to: places.count - 1, by: 2)).compactMap { link, place in
                let range = TextRange(start: places[place], end: places[place + 1])
                return text[range] == link.words ? LinkedLine.Link(range: range, reference: link.reference) : nil
            }[...]
    }

    /// The links whose words lie in the next line of the text, by their places in it.
    mutating func next(in line: TextRange) -> [LinkedLine.Link] {
        rest = rest.drop { $0.range.start < line.start }
        let found = rest.prefix { $0.range.end <= line.end }
        rest = rest.dropFirst(found.count)
        return found.compactMap { $0.moved(start: $0.range.start - line.start, end: $0.range.end - line.start) }
    }

    private typealias Stated = (start: Int, end: Int, words: String, reference: String)

    /// What is stated, in order, without what reaches into the one before.
    private static func stated(_ value: JSONValue?) -> [Stated] {
        let all = (value?.elements ?? []).prefix(LinkedText.mostLookedAt).compactMap { link -> Stated? in
            guard let start = link["start"]?.text.flatMap({ Int($0) }),
                let end = link["end"]?.text.flatMap({ Int($0) }),
                let words = link["text"]?.text, let reference = link["address"]?.line, 0 <= start, start < end
            else { return nil }
            return (start, end, words, reference)
        }
        var last = 0
        return all.sorted { $0.start < $1.start }.filter { link in
            guard link.start >= last else { return false }
            last = link.end
            return true
        }
    }

    /// The UTF-8 offsets of code points in order, as far as the text has them.
    private static func places(of points: [Int], in text: String) -> [Int] {
        var places: [Int] = []
        var (point, offset) = (0, 0)
        for scalar in text.unicodeScalars {
            while places.count < points.count, points[places.count] == point { places.append(offset) }
            guard places.count < points.count else { break }
            point += 1
            offset += UTF8.width(scalar)
        }
        while places.count < points.count, points[places.count] == point { places.append(offset) }
        return places
    }
}

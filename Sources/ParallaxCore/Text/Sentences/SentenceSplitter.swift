import ParallaxUnicode

extension Sentence {
    /// Cuts the blocks of an article that are compared into sentences, in order; a sentence never crosses a block.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public static func split(_ article: Article) -> [Sentence] {
        article.blocks.enumerated().filter { $0.element.kind.isCompared }.flatMap { index, block in
            ranges(in: article.text, block.range).map { Sentence(range: $0, block: index) }
        }
    }

    /// Cuts a part of a text into sentences.
    ///
    /// The ranges cover the part but for the white space between them and the bullet of a list item before them. A
    /// stop ends a sentence unless it belongs to an abbreviation, an initial or a number, or a small letter follows.
    /// Quoted speech is cut inside, so `“A. B,” said Lund.` gives two sentences.
    ///
    /// - Complexity: O(*n*) in the length of the part.
    public static func ranges(in text: String, _ part: TextRange) -> [TextRange] {
        text.withUTF8Bytes { bytes in
            var splitter = SentenceSplitter(bytes: bytes, part: part)
            return splitter.ranges()
        }
    }
}

/// Walks over the code units of one block once.
private struct SentenceSplitter {
    private let reader: BoundaryReader
    private let end: Int
    private var start: Int
    private var position: Int
    private var hasLetter = false
    private var found: [TextRange] = []

    init(bytes: UnsafeBufferPointer<UInt8>, part: TextRange) {
        reader = BoundaryReader(bytes: bytes, end: part.end)
        end = part.end
        start = reader.skipBullet(from: reader.skipSpace(from: part.start))
        position = start
    }

    mutating func ranges() -> [TextRange] {
        while position < end {
            let (scalar, length) = reader.bytes.scalar(at: position)
            let at = position
            position += length
            if SentenceMarks.isTerminator(scalar) {
                endSentence(at: at)
            } else if !hasLetter {
                hasLetter = ScalarClass(scalar) == .letter || ScalarClass(scalar) == .ideograph
            }
        }
        closeLast()
        return found
    }

    private mutating func endSentence(at terminator: Int) {
        let stop = reader.stop(at: terminator)
        position = stop.end
        guard hasLetter, reader.endsSentence(stop, from: start) else { return }
        found.append(TextRange(start: start, end: stop.end))
        begin(at: reader.skipSpace(from: stop.end))
    }

    private mutating func begin(at next: Int) {
        start = next
        position = next
        hasLetter = false
    }

    /// What follows the last end; marks without a word belong to the sentence before them.
    private mutating func closeLast() {
        let last = reader.trimmedEnd(from: start)
        guard last > start else { return }
        if !hasLetter, let previous = found.popLast() {
            found.append(TextRange(start: previous.start, end: last))
        } else {
            found.append(TextRange(start: start, end: last))
        }
    }
}

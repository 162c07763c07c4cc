/// Finds quantities among the words of a sentence.
struct QuantityScanner {
    let words: WordCursor
    private let dateWords: Set<Int>

    init(text: String, words: [Word], dates: [DateMention]) {
        self.words = WordCursor(text: text, words: words)
        dateWords = Set(dates.flatMap(\.words))
    }

    func quantities() -> [Quantity] {
        var found: [Quantity] = []
        var index = 0
        while index < words.count {
            guard !dateWords.contains(index), let numeral = NumeralReader(words: words).numeral(at: index) else {
                index += 1
                continue
            }
            found.append(quantity(numeral, at: index, after: found.last?.words.upperBound ?? 0))
            index = found.last?.words.upperBound ?? index + 1
        }
        return QuantityRanges(words: words).marked(found)
    }

    private func quantity(_ read: NumeralReader.Reading, at index: Int, after floor: Int) -> Quantity {
        let unit = UnitReader(words: words).unit(of: read, at: index)
        let part = max(floor, unit.words.lowerBound)..<unit.words.upperBound
        return Quantity(
            range: words.range(part), value: read.numeral.value * unit.factor, step: read.numeral.step * unit.factor,
            unit: unit.unit, factor: unit.factor, hedge: Hedge(before: words.keys(before: part.lowerBound)),
            bound: .single, subject: subject(after: unit.words.upperBound), words: part)
    }

    /// The content words that follow without a break: at most four, one `of` passed over, and so is a word that says
    /// how the number moves: what `12 percent rise in sales` counts is sales.
    private func subject(after index: Int) -> [String] {
        var subject: [String] = []
        var next = Self.movements.contains(words.key(index) ?? "") ? afterMovement(index) : index
        while subject.count < 4, let key = words.key(next) {
            let isLinked = key == "-" || (subject.isEmpty && ["of", "the", "more", "other"].contains(key))
            if !isLinked {
                guard words.kind(next) == .word, !words.isStopWord(next) else { break }
                subject.append(key)
            }
            next += 1
        }
        return subject
    }

    private func afterMovement(_ index: Int) -> Int {
        ["in", "of", "for"].contains(words.key(index + 1)) ? index + 2 : index + 1
    }

    private static let movements: Set<String> = [
        "rise", "increase", "jump", "gain", "growth", "surge", "hike", "boost", "advance", "climb", "upturn", "fall",
        "drop", "decline", "decrease", "slump", "cut", "loss", "reduction", "dip", "slide", "plunge",
    ]
}

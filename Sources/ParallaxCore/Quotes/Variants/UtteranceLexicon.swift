/// The words of many utterances as small numbers: two words are compared in one machine step, and numbers index arrays.
struct UtteranceLexicon: Sendable {
    private var numbers: [String: Int32] = [:]
    private var words: [String] = []
    private var content: [Bool] = []
    private static let stopWords = StopWords.of(.english)

    /// How many numbers are in use; all are below it.
    var count: Int { words.count }

    /// Writes an utterance in numbers.
    mutating func numbered(_ utterance: Utterance) -> NumberedUtterance {
        NumberedUtterance(
            words: utterance.words.map { number(of: $0) }, isCapitalised: utterance.isCapitalised,
            hasCase: utterance.hasCase, speaker: utterance.speaker)
    }

    private mutating func number(of word: String) -> Int32 {
        if let known = numbers[word] { return known }
        let number = Int32(truncatingIfNeeded: words.count)
        numbers[word] = number
        words.append(word)
        content.append(!Self.stopWords.contains(word))
        return number
    }

    /// Whether the word carries meaning by itself.
    func isContent(_ number: Int32) -> Bool { content[Int(number)] }

    /// Orders word lists by length, then by their first different words; the order in which they were numbered has no
    /// part in it.
    func precedes(_ first: [Int32], _ second: [Int32]) -> Bool {
        guard first.count == second.count else { return first.count < second.count }
        guard let (one, other) = zip(first, second).first(where: { $0 != $1 }) else { return true }
        return words[Int(one)] < words[Int(other)]
    }
}

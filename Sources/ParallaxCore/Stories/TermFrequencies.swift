/// Numbers the terms of many articles, and knows how rare each is.
struct TermFrequencies {
    /// In how large a set its own frequencies and those of news at large are trusted alike.
    private static let evenSetSize = 25

    private var numbers: [WordKey: Int] = [:]
    private var frequencies: [Int] = []
    private var weights: [Float] = []
    private var memberCount = 0

    /// Takes in an article, and answers the numbers of its terms.
    mutating func add(_ member: StoryMember) -> [Int] {
        memberCount += 1
        return member.terms.map { add($0) }
    }

    private mutating func add(_ term: StoryTerm) -> Int {
        if let number = numbers[term.stem] {
            frequencies[number] += 1
            weights[number] = min(weights[number], term.weight)
            return number
        }
        numbers[term.stem] = frequencies.count
        frequencies.append(1)
        weights.append(term.weight)
        return frequencies.count - 1
    }

    /// In how many articles a term is.
    subscript(number: Int) -> Int { frequencies[number] }

    /// How much a term tells: by its frequency in a large set, by what news repeats every day in a small one, where a
    /// word that all share may be the story itself.
    func inverse(of number: Int) -> Float {
        let trust = Float(memberCount) / Float(memberCount + Self.evenSetSize)
        let own = Float.log(Float(memberCount + 1) / (Float(frequencies[number]) + 0.5))
        return trust * own + (1 - trust) * weights[number]
    }
}

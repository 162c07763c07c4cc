/// Numbers the terms of many articles, and knows how rare each is.
struct TermFrequencies: Sendable {
    private struct Term {
        var frequency: Int32
        var weight: Float
    }

    /// In how large a set its own frequencies and those of news at large are trusted alike.
    private static let evenSetSize = 25

    /// How many terms there were when that of a stem came; 0 for a stem that was not met.
    private var numbers = HashTable()
    private var terms: [Term] = []
    private var memberCount = 0

    /// Takes in an article, and answers the numbers of its terms.
    mutating func add(_ member: StoryMember) -> [Int] {
        memberCount += 1
        return member.terms.map { add($0) }
    }

    private mutating func add(_ term: StoryTerm) -> Int {
        let met = numbers[term.stem.value]
        if met != 0 {
            let number = Int(met) - 1
            terms[number].frequency += 1
            terms[number].weight = min(terms[number].weight, term.weight)
            return number
        }
        terms.append(Term(frequency: 1, weight: term.weight))
        numbers[term.stem.value] = UInt64(terms.count)
        return terms.count - 1
    }

    /// A number that is the smaller, the rarer a term is; its lower half is the number of the term.
    func rank(of number: Int) -> UInt64 { UInt64(terms[number].frequency) << 32 | UInt64(number) }

    /// How much a term tells: by its frequency in a large set, by what news repeats every day in a small one, where a
    /// word that all share may be the story itself.
    func inverse(of number: Int) -> Float {
        let trust = Float(memberCount) / Float(memberCount + Self.evenSetSize)
        let own = Float.log(Float(memberCount + 1) / (Float(terms[number].frequency) + 0.5))
        return trust * own + (1 - trust) * terms[number].weight
    }
}

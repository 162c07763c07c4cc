/// What the articles that tell a fact say in common, and how much of it another sentence says.
struct FactConsensus {
    /// A meaning among the sentences of the fact.
    private struct Told {
        var columns: Set<Int> = []
        var weight: Float = 0
        var isName = false
    }

    /// The sentences of the fact.
    let places: [SentencePlace]
    private var told: [Int32: Told] = [:]
    /// How much those meanings tell together that more than one article has.
    private let weight: Float

    /// - Parameter terms: The words of a sentence that count.
    init(_ places: [SentencePlace], terms: (SentencePlace) -> [WordMeanings.Term]) {
        self.places = places
        var told: [Int32: Told] = [:]
        for place in places {
            for term in terms(place) {
                var entry = told[term.meaning] ?? Told()
                entry.columns.insert(place.column)
                entry.weight = max(entry.weight, term.weight)
                entry.isName = entry.isName || term.isName
                told[term.meaning] = entry
            }
        }
        self.told = told
        weight = told.values.reduce(0) { $1.columns.count > 1 ? $0 + $1.weight : $0 }
    }

    /// Whether several articles have a meaning.
    func isCommon(_ meaning: Int32) -> Bool { (told[meaning]?.columns.count ?? 0) > 1 }

    /// Whether any article has a meaning.
    func tells(_ meaning: Int32) -> Bool { told[meaning] != nil }

    /// Whether an article writes a meaning as a name.
    func isName(_ meaning: Int32) -> Bool { told[meaning]?.isName ?? false }

    /// What of some words the articles say besides one of them.
    func meanings(of terms: [WordMeanings.Term], besides column: Int) -> Set<Int32> {
        Set(
            terms.lazy.map(\.meaning).filter {
                guard let columns = told[$0]?.columns else { return false }
                return columns.count > (columns.contains(column) ? 1 : 0)
            })
    }

    /// The share of what the articles say in common that some words say too; 0 if those are not three besides names, and
    /// a name.
    func commonShare(of terms: [WordMeanings.Term]) -> Float {
        var (shared, words, names): (Float, Int, Int) = (0, 0, 0)
        var met: Set<Int32> = []
        for term in terms where isCommon(term.meaning) && met.insert(term.meaning).inserted {
            guard let entry = told[term.meaning] else { continue }
            shared += min(term.weight, entry.weight)
            if entry.isName || term.isName { names += 1 } else { words += 1 }
        }
        return words >= 3 && names >= 1 ? shared / max(weight, 1) : 0
    }

    /// How a sentence of these words tells the fact.
    func retelling(by terms: [WordMeanings.Term]) -> Retelling {
        var (all, shared, words): (Float, Float, Int) = (0, 0, 0)
        var met: Set<Int32> = []
        for term in terms where met.insert(term.meaning).inserted {
            all += term.weight
            guard let entry = told[term.meaning] else { continue }
            shared += min(term.weight, entry.weight)
            if !entry.isName, !term.isName { words += 1 }
        }
        return Retelling(share: shared / max(all, 1), words: words, stretch: stretch(of: terms))
    }

    /// The run of words that says most of the fact, as in a local alignment (Smith and Waterman, "Identification of Common
    /// Molecular Subsequences", 1981): what several articles tell counts in full, what one of them tells counts less, and
    /// other words count against it.
    ///
    /// - Parameter apart: Meanings that no run goes over, but for names.
    func stretch(of terms: [WordMeanings.Term], apart: Set<Int32> = []) -> Retelling.Stretch {
        var (best, run) = (Retelling.Stretch(), Retelling.Stretch())
        var met: Set<Int32> = []
        for term in terms {
            add(term, to: &run, isNew: met.insert(term.meaning).inserted)
            let isApart = apart.contains(term.meaning) && !term.isName && !isName(term.meaning)
            if run.share <= 0 || isApart { (run, met) = (Retelling.Stretch(), []) }
            if run.share > best.share { best = run }
        }
        return best
    }

    /// How much a meaning that one article tells counts beside one that several tell.
    private static let countOfOne: Float = 0.4
    /// How much a word counts against a stretch.
    private static let countOfOther: Float = 0.3

    private func add(_ term: WordMeanings.Term, to run: inout Retelling.Stretch, isNew: Bool) {
        guard let entry = told[term.meaning] else {
            run.share -= Self.countOfOther * term.weight / max(weight, 1)
            return
        }
        guard isNew else { return }
        let isCommon = entry.columns.count > 1
        run.share += (isCommon ? 1 : Self.countOfOne) * min(term.weight, entry.weight) / max(weight, 1)
        guard isCommon else { return }
        if entry.isName || term.isName { run.names += 1 } else { run.words += 1 }
    }
}

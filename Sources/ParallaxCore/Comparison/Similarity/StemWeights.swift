/// How much each stem tells in one pair of articles.
struct StemWeights {
    /// Inverse document frequency in the language.
    let language: [Float]
    /// The same times inverse sentence frequency inside the two articles: what both repeat all the time tells little.
    let local: [Float]

    init(_ left: SentenceFeatures, _ right: SentenceFeatures, lexicon: Lexicon) {
        var frequency = [Int32](repeating: 0, count: lexicon.count)
        for stems in left.stems { for stem in stems { frequency[Int(stem)] += 1 } }
        for stems in right.stems { for stem in stems { frequency[Int(stem)] += 1 } }
        let sentences = Float(left.count + right.count)
        language = lexicon.weights
        local = zip(lexicon.weights, frequency).map { weight, count in
            count > 0 ? weight * Float.log(sentences / Float(count)) : 0
        }
    }
}

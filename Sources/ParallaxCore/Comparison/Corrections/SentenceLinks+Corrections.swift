extension SentenceLinks {
    /// The links after the reader's decisions: a manual link is as strong as can be, a cut one is gone altogether.
    ///
    /// What is moved is decided anew, for one link can change the order of the others. A decision about a sentence that
    /// is no longer there changes nothing.
    func corrected(
        by corrections: [LinkCorrection], left: [Sentence], right: [Sentence], gate: MoveGate
    ) -> SentenceLinks {
        var decisions: [[Int]: Bool] = [:]
        for correction in corrections {
            guard let ours = left.firstIndex(where: { $0.range == correction.left }),
                let theirs = right.firstIndex(where: { $0.range == correction.right })
            else { continue }
            decisions[[ours, theirs]] = correction.isLinked
        }
        guard !decisions.isEmpty else { return self }
        let isUndecided = { (pair: SentencePair) in decisions[[pair.left, pair.right]] == nil }
        let added = decisions.filter(\.value).keys.map { SentencePair(left: $0[0], right: $0[1], strength: 1) }
        let pairs = (links.map(\.pair).filter(isUndecided) + added)
            .sorted { ($0.left, $0.right) < ($1.left, $1.right) }
        let order = LinkOrder(pairs, rightCount: right.count, gate: gate, areGiven: true)
        return SentenceLinks(links: order.links, weak: weak.filter(isUndecided))
    }
}

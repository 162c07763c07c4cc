/// Gives every span of a document its speaker, in reading order.
struct SpeakerFinder {
    let spans: [QuoteSpan]
    let endings: [QuoteEnding]
    /// Lexemes of every paragraph, spans as quotes.
    let paragraphs: [[Lexeme]]
    let isEnglish: Bool

    /// The attribution of each span; `nil` where nothing names a speaker.
    ///
    /// - Complexity: O(*n*) in the number of lexemes times the bounded reach of the rules.
    func attributions() -> [Attribution?] {
        var found: [Attribution?] = []
        found.reserveCapacity(spans.count)
        for paragraph in paragraphs.indices {
            let lexemes = paragraphs[paragraph]
            for index in lexemes.indices where lexemes[index].kind == .quote {
                found.append(attribution(of: index, in: paragraph, earlier: found))
            }
        }
        return joined(found)
    }

    private func attribution(of quote: Int, in paragraph: Int, earlier: [Attribution?]) -> Attribution? {
        let lexemes = paragraphs[paragraph]
        let phrases = PhraseFinder(lexemes: lexemes, allowsBareNouns: !isEnglish)
        let sentence = QuoteSentence(lexemes: lexemes, quote: quote, endings: endings, phrases: phrases)
        let rules = SpeakerRules(sentence: sentence, phrases: phrases, invertsSubjects: !isEnglish)
        let hasWords = sentence.hasWords
        if hasWords, let finding = rules.cued() { return made(finding, paragraph) }
        let previous = earlier.last.flatMap { $0 }
        let isSameParagraph =
            spans[earlier.count].paragraph == (earlier.isEmpty ? -1 : spans[earlier.count - 1].paragraph)
        let quoteBefore = lexemes[sentence.low..<quote].contains { $0.kind == .quote }
        if isSameParagraph, quoteBefore, let previous { return carried(previous, .carried) }
        if hasWords, let finding = rules.late() { return made(finding, paragraph) }
        if isSameParagraph, sentence.isLeftEmpty, let previous { return carried(previous, .carried) }
        if quote > 0, sentence.isLeftEmpty,
            let before = introduced(by: lexemes, before: sentence.low, paragraph)
        {
            return before
        }
        if quote == 0, let opening = openingParagraph(paragraph, earlier: earlier) { return opening }
        guard let subject = rules.sentenceSubject() ?? rules.nextSubject() else { return nil }
        return made((subject, nil, .sentenceSubject), paragraph)
    }

    private func made(_ finding: SpeakerRules.Finding, _ paragraph: Int) -> Attribution {
        Attribution(phrase: finding.phrase, verb: finding.verb, rule: finding.rule, paragraph: paragraph)
    }

    private func carried(_ previous: Attribution, _ rule: AttributionRule) -> Attribution {
        Attribution(phrase: previous.phrase, verb: nil, rule: rule, paragraph: previous.paragraph)
    }

    /// A quote that opens its paragraph: the last speaker goes on, or the sentence before introduces one.
    private func openingParagraph(_ paragraph: Int, earlier: [Attribution?]) -> Attribution? {
        guard paragraph > 0 else { return nil }
        let before = paragraphs[paragraph - 1]
        let introduces = before.last?.kind == .colon
        if let previous = earlier.last.flatMap({ $0 }), spans[earlier.count - 1].paragraph == paragraph - 1,
            spans[earlier.count - 1].ending == .continued || !introduces
        {
            return carried(previous, .previousParagraph)
        }
        return introduced(by: before, before: before.count, paragraph - 1)
    }

    /// The speaker of the sentence that ends before `limit`.
    private func introduced(by lexemes: [Lexeme], before limit: Int, _ paragraph: Int) -> Attribution? {
        guard limit > 0 else { return nil }
        let floor = max(0, limit - QuoteSentence.reach)
        var low = limit - 1
        var quotes = 0
        while low > floor, quotes < QuoteSentence.quoteReach, !(lexemes[low - 1].isStop && lexemes[low].isCapital) {
            low -= 1
            if lexemes[low].kind == .quote { quotes += 1 }
        }
        let phrases = PhraseFinder(lexemes: lexemes, allowsBareNouns: !isEnglish)
        let sentence = QuoteSentence(
            lexemes: lexemes, low: low, quote: limit, high: limit, expectsAttribution: false)
        let rules = SpeakerRules(sentence: sentence, phrases: phrases, invertsSubjects: !isEnglish)
        guard sentence.hasWords, let phrase = rules.introducedSpeaker() else { return nil }
        return Attribution(phrase: phrase, verb: nil, rule: .introducedBefore, paragraph: paragraph)
    }

    /// A quote that runs over paragraphs has one speaker: the one of the piece that has a cue.
    private func joined(_ attributions: [Attribution?]) -> [Attribution?] {
        var result = attributions
        var first = 0
        while first < spans.count {
            var last = first
            while last + 1 < spans.count, spans[last].ending == .continued,
                spans[last + 1].paragraph == spans[last].paragraph + 1
            {
                last += 1
            }
            if last > first { share(first...last, in: &result) }
            first = last + 1
        }
        return result
    }

    private func share(_ run: ClosedRange<Int>, in attributions: inout [Attribution?]) {
        let cued = attributions[run].first { $0?.rule.hasCue == true } ?? attributions[run].first { $0 != nil }
        guard let speaker = cued.flatMap({ $0 }) else { return }
        for index in run
        where attributions[index]?.rule.hasCue != true || attributions[index]?.paragraph != speaker.paragraph {
            attributions[index] = carried(speaker, .carried)
        }
    }
}

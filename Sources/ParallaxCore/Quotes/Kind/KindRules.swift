/// Decides whether marks set off speech, a title or a word kept at a distance; runs last, for it needs the attribution.
struct KindRules {
    let content: QuoteContent
    let ending: QuoteEnding
    let span: QuoteSpan
    let attribution: Attribution?
    /// Lexemes of the paragraph.
    let lexemes: [Lexeme]
    /// The quote among them.
    let quote: Int
    let isEnglish: Bool

    /// The kind.
    var kind: Quote.Kind {
        if isSpeech { return .speech }
        return content.isTitleLike || (content.beginsCapital && follows(.titleTrigger, within: 2)) ? .title : .scare
    }

    private var isSpeech: Bool {
        if span.ending == .dash { return true }
        if content.words == 0 { return false }
        if content.ideographs > 0 { return isEastAsianSpeech }
        if ending.isStop, opensSentence, quote > 0, goesOn { return true }
        if content.isTitleLike, content.words >= 2, !(isAttached && opensParagraph && ending.isStop) {
            return isSpokenTitle
        }
        if content.words >= 8 { return true }
        if follows(.titleTrigger, within: 1), content.words <= 4, !isAttached, !isSomeonesName { return false }
        if isAttached && opensParagraph { return true }
        if !isEnglish, content.words < 6 { return isForeignFragment }
        if content.words == 1, content.isTitleLike, previous?.isPossessive == true { return isAttached }
        if content.words <= 2 { return isAttached || followsVerb }
        return true
    }

    private var isEastAsianSpeech: Bool {
        content.ideographs >= 5 || ending.isStop || (previous?.kind == .colon)
    }

    private var isSpokenTitle: Bool {
        if isAttached, opensSentence, ending == .comma { return true }
        if ending.isStop, previous?.kind == .colon || (opensSentence && ending == .stop) { return true }
        return content.words <= 6 && followsSayingVerb
    }

    /// Short strings in other languages than English: one that begins with a small letter is mostly speech when a cue or
    /// the mood of reported speech is near, one with a capital seldom.
    private var isForeignFragment: Bool {
        if previous?.kind != .word, precedesSayingVerb { return true }
        if previous?.kind == .colon { return ending.isStop || !content.isTitleLike }
        if ending.isStop, opensSentence { return true }
        let isCued = attribution?.rule.hasCue == true
        if content.beginsCapital {
            if isCued, sentenceHas(.fragmentCue) { return !content.isTitleLike || content.words == 1 }
            return content.words > 2 && isCued && sentenceHas(.reportedMood)
        }
        if isCued || sentenceHas(.reportedMood) || sentenceHas(.fragmentCue) { return true }
        return content.words >= 2 && attribution != nil
    }

    /// Whether a word of `role` stands in the sentence, at most 30 lexemes away.
    private func sentenceHas(_ role: WordRoles) -> Bool {
        let before = lexemes[max(0, quote - 30)..<quote].reversed().prefix { !$0.isStop }
        if before.contains(where: { $0.roles.contains(role) }) { return true }
        return lexemes[(quote + 1)..<min(lexemes.count, quote + 31)].prefix { !$0.isStop }.contains {
            $0.roles.contains(role)
        }
    }

    private var previous: Lexeme? { quote > 0 ? lexemes[quote - 1] : nil }

    private var opensParagraph: Bool { quote == 0 }

    /// Whether the speaker of the quote before goes on speaking.
    private var goesOn: Bool { attribution?.rule == .carried && span.ending == .closed }

    private var opensSentence: Bool {
        guard let previous else { return true }
        return content.beginsCapital && (previous.isStop || previous.kind == .quote)
    }

    private var isAttached: Bool {
        switch attribution?.rule {
        case .quoteVerbSpeaker, .quoteSpeakerVerb, .nameAlone: ending != .open || !isEnglish
        default: false
        }
    }

    /// Whether a person gave the name, as in what Quist called “…”; a thing called so, and what a council calls so, is only
    /// kept at a distance.
    private var isSomeonesName: Bool {
        guard let attribution, attribution.rule.hasCue, let verb = attribution.verb, verb >= quote - 2, verb < quote,
            lexemes[verb].roles.contains(.titleTrigger)
        else { return false }
        if attribution.phrase.isPronoun { return !lexemes[attribution.phrase.first].roles.contains(.firstPerson) }
        return attribution.phrase.name.map { !lexemes[$0.upperBound].roles.contains(.institution) } ?? false
    }

    /// Whether a verb that says so follows, whoever its subject is.
    private var precedesSayingVerb: Bool {
        var index = quote + 1
        while index < lexemes.count, lexemes[index].kind == .comma || lexemes[index].kind == .dash { index += 1 }
        guard index < lexemes.count, lexemes[index].roles.contains(.strongVerb), !lexemes[index].isCapital else {
            return false
        }
        guard index + 1 < lexemes.count, lexemes[index + 1].isLowerWord else { return true }
        return !lexemes[index + 1].roles.isDisjoint(with: [.determiner, .pronoun, .preposition, .adverb])
    }

    /// Whether a word of `role` stands before the quote, with at most `distance - 1` words between.
    private func follows(_ role: WordRoles, within distance: Int) -> Bool {
        var index = quote - 1
        if index >= 0, lexemes[index].kind == .comma { index -= 1 }
        let floor = max(0, index - distance + 1)
        while index >= floor, lexemes[index].kind == .word {
            if lexemes[index].roles.contains(role) { return true }
            index -= 1
        }
        return false
    }

    private var followsSayingVerb: Bool {
        var index = quote - 1
        while index >= 0, lexemes[index].kind == .comma || lexemes[index].kind == .colon { index -= 1 }
        return index >= 0 && lexemes[index].roles.contains(.strongVerb)
    }

    private var followsVerb: Bool {
        var index = quote - 1
        if index >= 0, lexemes[index].kind == .colon { return true }
        if index >= 0, lexemes[index].kind == .comma { index -= 1 }
        let floor = max(0, index - 3)
        while index >= floor, lexemes[index].kind == .word {
            if lexemes[index].roles.contains(.verb) { return true }
            index -= 1
        }
        return false
    }
}

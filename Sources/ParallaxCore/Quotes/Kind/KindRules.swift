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
        return content.isTitleLike || follows(.titleTrigger, within: 2) ? .title : .scare
    }

    private var isSpeech: Bool {
        if span.ending == .dash { return true }
        if content.words == 0 { return false }
        if content.ideographs > 0 { return isEastAsianSpeech }
        if content.isTitleLike, content.words >= 2, !(isAttached && opensParagraph && ending == .stop) {
            return isSpokenTitle
        }
        if content.words >= 8 { return true }
        if follows(.titleTrigger, within: 1), content.words <= 4, !isAttached { return false }
        if isAttached && opensParagraph { return true }
        if content.words <= 2 { return isAttached || followsVerb }
        return isEnglish || isForeignFragment
    }

    private var isEastAsianSpeech: Bool {
        content.ideographs >= 5 || ending == .stop || (previous?.kind == .colon)
    }

    private var isSpokenTitle: Bool {
        if isAttached, opensParagraph, ending == .comma { return true }
        if previous?.kind == .colon, ending == .stop { return true }
        return content.words <= 6 && followsSayingVerb
    }

    /// Short strings of other languages need a cue in the sentence, sentence punctuation, or a colon.
    private var isForeignFragment: Bool {
        if content.words >= 6 || followsVerb || previous?.kind == .colon { return true }
        if attribution?.rule.hasCue == true { return true }
        if attribution?.rule == .carried, content.words >= 5 { return true }
        return ending == .stop && opensSentence
    }

    private var previous: Lexeme? { quote > 0 ? lexemes[quote - 1] : nil }

    private var opensParagraph: Bool { quote == 0 }

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

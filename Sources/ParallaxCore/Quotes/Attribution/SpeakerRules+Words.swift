/// What single words of the sentence are.
extension SpeakerRules {
    func isVerb(_ index: Int) -> Bool {
        let lexeme = lexemes[index]
        guard lexeme.kind == .word, lexeme.roles.contains(.verb) else { return false }
        return !lexeme.isCapital || index == sentence.low
    }

    func isParticiple(_ index: Int) -> Bool {
        let lexeme = lexemes[index]
        return !invertsSubjects && lexeme.end - lexeme.start > 4 && lexeme.isEnglishParticiple
    }

    func isAuxiliary(_ index: Int) -> Bool { lexemes[index].roles.contains(.auxiliary) && !isVerb(index) }

    func isAdverb(_ index: Int) -> Bool {
        lexemes[index].isLowerWord && (lexemes[index].roles.contains(.adverb) || lexemes[index].isEnglishAdverb)
    }

    /// “on Monday”, “Monday”.
    func isTime(_ index: Int, _ low: Int) -> Bool {
        if lexemes[index].roles.contains(.calendar) { return true }
        return index + 1 < lexemes.count && lexemes[index].roles.contains(.preposition)
            && lexemes[index + 1].roles.contains(.calendar)
    }

    func isFiller(_ lexeme: Lexeme) -> Bool {
        switch lexeme.kind {
        case .comma, .colon: true
        case .word:
            lexeme.isLowerWord
                && !lexeme.roles.isDisjoint(with: [
                    .adverb, .conjunction, .relative, .object, .determiner, .preposition,
                ])
        default: false
        }
    }

    /// Whether the verb belongs to a quote right before it: “…,” said Lopez, “…”.
    func isInverted(_ verb: Int) -> Bool {
        var index = verb - 1
        while index >= sentence.low, lexemes[index].kind == .comma || lexemes[index].kind == .dash { index -= 1 }
        return index >= sentence.low && lexemes[index].kind == .quote
    }

    func isAfterPreposition(_ phrase: NounPhrase) -> Bool {
        guard phrase.first > sentence.low else { return false }
        let before = lexemes[phrase.first - 1]
        return before.roles.contains(.preposition) && !before.roles.contains(.conjunction)
    }
}

/// Speakers named by a phrase such as “according to”, on either side of the quote.
extension SpeakerRules {
    /// According to Name, on either side.
    func according() -> Finding? {
        accordingCue(in: sentence.quote + 1..<sentence.high, stopsAtVerb: true)
            ?? accordingCue(in: sentence.low..<sentence.quote, stopsAtVerb: false)
    }

    func accordingCue(in part: Range<Int>, stopsAtVerb: Bool) -> Finding? {
        for index in part {
            let lexeme = lexemes[index]
            if stopsAtVerb && isVerb(index) { return nil }
            guard lexeme.roles.contains(.according) else { continue }
            if !stopsAtVerb, index > part.lowerBound, lexemes[index - 1].kind == .word, !invertsSubjects { continue }
            var next = index + 1
            while next < part.upperBound,
                lexemes[next].roles.contains(.preposition) || lexemes[next].roles.contains(.accordingNoun)
            {
                next += 1
            }
            if lexeme.roles.contains(.accordingAfter) {
                guard let phrase = phrases.phrase(endingAt: index - 1, from: part.lowerBound) else { continue }
                return (phrase, index, .accordingTo)
            }
            if lexeme.roles.contains(.preposition), next == index + 1 { continue }
            guard let phrase = phrases.phrase(startingAt: next, before: part.upperBound) else {
                continue
            }
            return (phrase, index, .accordingTo)
        }
        return nil
    }
}

/// What a word can do around a quote; a word may have several roles.
struct WordRoles: OptionSet, Hashable {
    let rawValue: UInt32

    static let verb = WordRoles(rawValue: 1 << 0)
    static let strongVerb = WordRoles(rawValue: 1 << 1)
    static let auxiliary = WordRoles(rawValue: 1 << 2)
    static let adverb = WordRoles(rawValue: 1 << 3)
    static let pronoun = WordRoles(rawValue: 1 << 4)
    static let masculine = WordRoles(rawValue: 1 << 5)
    static let feminine = WordRoles(rawValue: 1 << 6)
    static let relative = WordRoles(rawValue: 1 << 7)
    static let object = WordRoles(rawValue: 1 << 8)
    static let determiner = WordRoles(rawValue: 1 << 9)
    static let preposition = WordRoles(rawValue: 1 << 10)
    static let conjunction = WordRoles(rawValue: 1 << 11)
    static let particle = WordRoles(rawValue: 1 << 12)
    static let honorific = WordRoles(rawValue: 1 << 13)
    static let abbreviation = WordRoles(rawValue: 1 << 14)
    static let person = WordRoles(rawValue: 1 << 15)
    static let titleTrigger = WordRoles(rawValue: 1 << 16)
    static let according = WordRoles(rawValue: 1 << 17)
    static let accordingAfter = WordRoles(rawValue: 1 << 18)
    static let accordingNoun = WordRoles(rawValue: 1 << 19)
    static let calendar = WordRoles(rawValue: 1 << 20)
    static let small = WordRoles(rawValue: 1 << 21)
    static let firstPerson = WordRoles(rawValue: 1 << 22)
    static let institution = WordRoles(rawValue: 1 << 23)
    static let neverName = WordRoles(rawValue: 1 << 24)
    static let maleName = WordRoles(rawValue: 1 << 25)
    static let femaleName = WordRoles(rawValue: 1 << 26)
    static let attaching = WordRoles(rawValue: 1 << 27)
    static let reportedMood = WordRoles(rawValue: 1 << 30)
    static let relay = WordRoles(rawValue: 1 << 29)
    static let fragmentCue = WordRoles(rawValue: 1 << 28)

    /// The headings of the word files.
    static let sections: [(heading: String, roles: WordRoles)] = [
        ("verbs", .verb), ("strong verbs", [.verb, .strongVerb]), ("auxiliaries", .auxiliary), ("adverbs", .adverb),
        ("pronouns", .pronoun), ("masculine", .masculine), ("feminine", .feminine), ("relatives", .relative),
        ("object pronouns", .object), ("determiners", .determiner), ("prepositions", .preposition),
        ("conjunctions", .conjunction), ("particles", .particle), ("honorifics", .honorific),
        ("abbreviations", .abbreviation), ("people", .person), ("title triggers", .titleTrigger),
        ("according", .according),
        ("according after", .accordingAfter), ("according nouns", .accordingNoun), ("calendar", .calendar),
        ("small words", .small), ("first person", .firstPerson), ("institutions", .institution),
        ("never names", .neverName), ("male names", .maleName), ("female names", .femaleName),
        ("attaching", .attaching),
        ("fragment cues", .fragmentCue), ("reported mood", .reportedMood), ("relay verbs", [.verb, .relay]),
    ]

    /// Words that are no names wherever they stand.
    static let neverNames: WordRoles = [.neverName, .calendar]

    /// Words that are no names at the start of a sentence, where every word has a capital.
    static let neverInitialNames: WordRoles = [
        .neverName, .calendar, .verb, .auxiliary, .adverb, .pronoun, .relative, .determiner, .preposition, .conjunction,
    ]

    /// Words at which a noun phrase ends.
    static let phraseEnds: WordRoles = [
        .verb, .auxiliary, .adverb, .relative, .object, .preposition, .conjunction, .pronoun,
    ]
}

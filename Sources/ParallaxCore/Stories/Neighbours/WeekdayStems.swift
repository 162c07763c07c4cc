/// The days of the week by the stems that stand for them among the terms of articles.
///
/// The English stem stands for a day in every language, so that a word that names a day in one language is a word like
/// others in texts of another: a baker called Freitag is no Friday where English is written.
struct WeekdayStems {
    /// The English stems by those of one language.
    private let english: [WordKey: WordKey]

    /// - Parameter language: That of the text; `nil` where it is not known, as if it were English.
    init(language: Language?) {
        english = language.flatMap { Self.tables[$0] } ?? [:]
    }

    /// The stem that stands for the day a stem of the language names; the stem itself for other words.
    func shared(_ stem: WordKey) -> WordKey { english.isEmpty ? stem : english[stem] ?? stem }

    /// The day a term's stem names, 0 for Monday, whether it was kept or not; `nil` for other words.
    static func day(of stem: WordKey) -> Int? { days.firstIndex(of: stem.folded) }

    private static let englishStems = stems(
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"], .english)

    private static let names: [(language: Language, days: [String])] = [
        (.german, ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"]),
        (.french, ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]),
        (.spanish, ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"]),
        (.italian, ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"]),
        (.dutch, ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]),
    ]

    private static let tables: [Language: [WordKey: WordKey]] = names.reduce(into: [:]) { tables, names in
        let days = zip(stems(names.days, names.language), englishStems)
        tables[names.language] = Dictionary(days) { first, _ in first }
    }

    private static let days = englishStems.map(\.folded)

    private static func stems(_ names: [String], _ language: Language) -> [WordKey] {
        let stemmer = Stemmer(language: language)
        return names.map { WordKey(stemmer.stem(of: $0)) }
    }
}

/// The days of the week by the stems that stand for them among the terms of articles.
enum WeekdayStems {
    /// The day a stem names, 0 for Monday, whether it was kept or not; `nil` for other words.
    static func day(of stem: WordKey) -> Int? { days[stem.folded] }

    private static let names: [(language: Language, days: [String])] = [
        (.english, ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]),
        (.german, ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"]),
        (.french, ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]),
        (.spanish, ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"]),
        (.italian, ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"]),
        (.dutch, ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]),
    ]

    private static let days: [UInt32: Int] = names.reduce(into: [:]) { days, names in
        let stemmer = Stemmer(language: names.language)
        for (day, name) in names.days.enumerated() { days[WordKey(stemmer.stem(of: name)).folded] = day }
    }
}

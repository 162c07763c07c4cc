/// Months by the beginnings of their names, in lower case.
enum FeedMonths {
    /// The number of the month that a word names; `nil` for any other word.
    static func number(_ word: String) -> Int? {
        lengths.lazy.compactMap { numbers[word.prefix($0)] }.first
    }

    /// How long the beginnings are.
    private static let lengths = 3...5

    private static let numbers: [Substring: Int] = Dictionary(
        beginnings.enumerated().flatMap { month, names in names.map { ($0[...], month + 1) } },
        uniquingKeysWith: { first, _ in first })

    /// English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Hungarian, Greek and Russian.
    private static let beginnings: [[String]] = [
        ["jan", "janv", "ene", "gen", "jän", "sty", "ιαν", "янв"],
        ["feb", "fév", "fev", "lut", "φεβ", "фев"],
        ["mar", "mär", "mrz", "maart", "mrt", "már", "μάρ", "μαρ", "мар"],
        ["apr", "avr", "abr", "kwi", "ápr", "απρ", "апр"],
        ["may", "mai", "mei", "mag", "maj", "máj", "μάι", "μαϊ", "μαι", "мая", "май"],
        ["jun", "juin", "giu", "cze", "jún", "ιούν", "ιουν", "июн"],
        ["jul", "juil", "lug", "lip", "júl", "ιούλ", "ιουλ", "июл"],
        ["aug", "aoû", "aou", "ago", "sie", "αύγ", "αυγ", "авг"],
        ["sep", "set", "wrz", "sze", "σεπ", "сен"],
        ["oct", "okt", "out", "ott", "paź", "οκτ", "окт"],
        ["nov", "lis", "νοέ", "νοε", "ноя"],
        ["dec", "dez", "déc", "dic", "gru", "δεκ", "дек"],
    ]
}

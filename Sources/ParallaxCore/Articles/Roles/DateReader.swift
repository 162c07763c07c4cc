/// Finds the first date, and the first time of day, among the tokens of a line.
struct DateReader {
    private let words: [Substring]
    private let isMark: [Bool]

    init(tokens: [Token], words: [Substring]) {
        self.words = words
        isMark = tokens.map { $0.kind == .mark }
    }

    /// The date with its time; `nil` when there is none.
    func date() -> PublicationDate? {
        for index in words.indices {
            guard let day = named(at: index) ?? spelt(at: index) ?? numeric(at: index) else { continue }
            return PublicationDate(year: day.year, month: day.month, day: day.day, minute: time() ?? nil) ?? day
        }
        return nil
    }

    // MARK: Days

    /// A date around the month at `index`: `14 May 2031`, `May 14th, 2031`, `14 de mayo de 2031`.
    private func named(at index: Int) -> PublicationDate? {
        guard let month = Calendar.shared.month(words[index]) else { return nil }
        let before = neighbours(of: index, step: -1)
        let after = neighbours(of: index, step: 1)
        if let day = before.first.flatMap(dayNumber), let year = after.first.flatMap(yearNumber) {
            return PublicationDate(year: year, month: month, day: day)
        }
        guard after.count > 1, let day = dayNumber(after[0]), let year = yearNumber(after[1]) else { return nil }
        return PublicationDate(year: year, month: month, day: day)
    }

    /// `2031年5月14日`.
    private func spelt(at index: Int) -> PublicationDate? {
        guard index + 5 < words.count, words[index + 1] == "年", words[index + 3] == "月", words[index + 5] == "日",
            let year = yearNumber(words[index]), let month = Int(words[index + 2]), let day = Int(words[index + 4])
        else { return nil }
        return PublicationDate(year: year, month: month, day: day)
    }

    /// `2031-05-14`, `14.05.2031`, `14/05/2031`; the scanner keeps numbers with stops together.
    private func numeric(at index: Int) -> PublicationDate? {
        let dotted = words[index].split(separator: ".")
        if dotted.count == 3 { return ordered(dotted) }
        guard index + 4 < words.count, words[index + 1] == words[index + 3], ["-", "/"].contains(words[index + 1])
        else {
            return nil
        }
        return ordered([words[index], words[index + 2], Substring(words[index + 4].prefix { $0.isNumber })])
    }

    private func ordered(_ parts: [Substring]) -> PublicationDate? {
        if let year = yearNumber(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]) {
            return PublicationDate(year: year, month: month, day: day)
        }
        guard let year = yearNumber(parts[2]), let first = Int(parts[0]), let second = Int(parts[1]) else { return nil }
        if first > 12 || first == second { return PublicationDate(year: year, month: second, day: first) }
        return second > 12 ? PublicationDate(year: year, month: first, day: second) : nil
    }

    /// The next two words or numbers on one side, articles and punctuation left out.
    private func neighbours(of index: Int, step: Int) -> [Substring] {
        var found: [Substring] = []
        var position = index + step
        while words.indices.contains(position), found.count < 2 {
            if !isMark[position], !["of", "the", "de", "del", "st", "nd", "rd", "th"].contains(words[position]) {
                found.append(words[position])
            }
            position += step
        }
        return found
    }

    private func dayNumber(_ word: Substring) -> Int? {
        word.utf8.count <= 2 ? Int(word).flatMap { (1...31).contains($0) ? $0 : nil } : nil
    }

    private func yearNumber(_ word: Substring) -> Int? {
        word.utf8.count == 4 ? Int(word).flatMap { (1800...2200).contains($0) ? $0 : nil } : nil
    }

    // MARK: Time of day

    /// Minutes after midnight: `21:04`, `9:04 pm`, `9.04pm`.
    private func time() -> Int? {
        for index in words.indices {
            if index + 2 < words.count, words[index + 1] == ":", words[index + 2].utf8.count == 2 {
                return minutes(words[index], words[index + 2], half: half(after: index + 2))
            }
            let dotted = words[index].split(separator: ".")
            let half = half(after: index)
            if dotted.count == 2, half != nil { return minutes(dotted[0], dotted[1], half: half) }
        }
        return nil
    }

    private func half(after index: Int) -> Substring? {
        guard index + 1 < words.count else { return nil }
        return ["am", "pm", "uhr"].contains(words[index + 1]) ? words[index + 1] : nil
    }

    private func minutes(_ hour: Substring, _ minute: Substring, half: Substring?) -> Int? {
        guard var hours = Int(hour), let minutes = Int(minute), (0..<24).contains(hours), (0..<60).contains(minutes)
        else { return nil }
        if half == "pm", hours < 12 { hours += 12 }
        if half == "am", hours == 12 { hours = 0 }
        return hours * 60 + minutes
    }
}

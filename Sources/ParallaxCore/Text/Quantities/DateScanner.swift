/// Finds dates among the words of a sentence.
struct DateScanner {
    let text: String
    let words: [Word]

    func dates() -> [DateMention] {
        var found: [DateMention] = []
        var index = 0
        while index < words.count {
            let (content, end) = date(at: index) ?? (nil, index + 1)
            if let content {
                let range = TextRange(start: words[index].range.start, end: words[end - 1].range.end)
                found.append(DateMention(range: range, content: content, words: index..<end))
            }
            index = end
        }
        return found
    }

    private func date(at index: Int) -> (DateMention.Content, Int)? {
        switch words[index].kind {
        case .mark: nil
        case .number: time(at: index) ?? dayBeforeMonth(at: index)
        case .word: weekday(at: index) ?? relative(at: index) ?? monthAndDay(at: index)
        }
    }

    private func weekday(at index: Int) -> (DateMention.Content, Int)? {
        CalendarName.weekday(words[index].key).map { (.weekday($0), index + 1) }
    }

    private func relative(at index: Int) -> (DateMention.Content, Int)? {
        switch words[index].key {
        case "yesterday": (.relative(-1), index + 1)
        case "today", "tonight": (.relative(0), index + 1)
        case "tomorrow": (.relative(1), index + 1)
        default: nil
        }
    }

    private func month(at index: Int) -> Int? {
        guard index < words.count, text.isUppercase(at: words[index].range.start) else { return nil }
        return CalendarName.month(words[index].key)
    }

    /// `March 4, 2021`, `Sept. 5`, `May 2020`, `June`; the name `May` and the verb `March` at the start of a sentence need a day.
    private func monthAndDay(at index: Int) -> (DateMention.Content, Int)? {
        guard let month = month(at: index) else { return nil }
        var next = index + 1
        if key(next) == ".", number(next + 1) != nil { next += 1 }
        if let day = number(next), (1...31).contains(day) {
            let (year, end) = year(after: next + 1)
            return (.calendar(month: month, day: day, year: year), end)
        }
        if let year = number(next), isYear(year) { return (.calendar(month: month, day: nil, year: year), next + 1) }
        let isDoubtful = ["may", "march"].contains(words[index].key) && index == 0
        return isDoubtful ? nil : (.calendar(month: month, day: nil, year: nil), index + 1)
    }

    /// `4 March 2021`, `4th of May`; in `the 19 Sept. 11 hijackers` the day comes after.
    private func dayBeforeMonth(at index: Int) -> (DateMention.Content, Int)? {
        guard let day = number(index), (1...31).contains(day) else { return nil }
        let next = NumberWord.isOrdinal(key(index + 1) ?? "") ? index + 2 : index + 1
        guard let month = month(at: next) ?? (key(next) == "of" ? self.month(at: next + 1) : nil) else { return nil }
        let afterMonth = key(next) == "of" ? next + 2 : next + 1
        if key(afterMonth) == ".", let next = number(afterMonth + 1), (1...31).contains(next) { return nil }
        let (year, end) = year(after: afterMonth)
        return (.calendar(month: month, day: day, year: year), end)
    }

    /// `, 2021` or `2021`.
    private func year(after index: Int) -> (Int?, Int) {
        let place = key(index) == "," ? index + 1 : index
        guard let year = number(place), isYear(year) else { return (nil, index) }
        return (year, place + 1)
    }

    /// `9:40 a.m.`, `6 p.m.`, `8am`, `0240 GMT`.
    private func time(at index: Int) -> (DateMention.Content, Int)? {
        var end = index + 1
        let hasMinutes = key(end) == ":" && number(end + 1) != nil && isAdjacent(end) && isAdjacent(end + 1)
        if hasMinutes { end += 2 }
        if let key = key(end), ["am", "pm", "gmt", "utc", "cet", "et", "edt", "est"].contains(key) {
            return (.time, end + 1)
        }
        if let half = key(end), half == "a" || half == "p", key(end + 1) == ".", key(end + 2) == "m" {
            return (.time, key(end + 3) == "." ? end + 4 : end + 3)
        }
        return hasMinutes ? (.time, end) : nil
    }

    private func key(_ index: Int) -> String? { words.indices.contains(index) ? words[index].key : nil }

    private func number(_ index: Int) -> Int? {
        guard words.indices.contains(index), words[index].kind == .number else { return nil }
        return Int(text[words[index].range])
    }

    private func isYear(_ number: Int) -> Bool { (1_500...2_100).contains(number) }

    private func isAdjacent(_ index: Int) -> Bool { words[index - 1].range.end == words[index].range.start }
}

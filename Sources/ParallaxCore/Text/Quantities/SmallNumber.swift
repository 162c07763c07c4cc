/// Number words of English that stand for one value.
enum SmallNumber {
    /// The value of a folded word such as `seven` or `forty`; `nil` for other words, `zero` and `one` included in the
    /// values, `hundred` and beyond not.
    static func value(of word: String) -> Int? { values[word] }

    private static let values: [String: Int] = {
        let units = [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ]
        let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
        var values: [String: Int] = [:]
        for (value, word) in units.enumerated() { values[word] = value }
        for (index, word) in tens.enumerated() { values[word] = 20 + 10 * index }
        return values
    }()
}

/// The time of day in a date, and the zone behind it.
struct FeedTime {
    /// Seconds after midnight.
    private(set) var seconds = 0
    /// Seconds east of Greenwich.
    private(set) var zone: Int?
    /// The tokens that belong to the day.
    private(set) var others: [FeedDateToken] = []
    private var rest: ArraySlice<FeedDateToken>
    private var hour = 0
    private var minute = 0
    private var second = 0

    /// Finds `21:04`, `21:04:30.5` or, behind a T, `210430`; `nil` when there is none of a day's 24 hours.
    init?(_ tokens: [FeedDateToken]) {
        guard let start = Self.start(in: tokens) else { return nil }
        others = Array(tokens[..<start])
        if case .word("t") = others.last { others.removeLast() }
        rest = tokens[start...]
        if rest.dropFirst().first == .sign(":") { takeSeparated() } else { takeCompact() }
        skipFraction()
        takeHalfOfDay()
        guard max(hour, minute, second) < 100 else { return nil }
        seconds = hour * 3600 + minute * 60 + second
        takeZone()
        others += rest
    }

    private static func start(in tokens: [FeedDateToken]) -> Int? {
        let separated = tokens.indices.dropLast(2).first { index in
            guard case .number(_, let digits) = tokens[index], digits <= 2, case .number = tokens[index + 2] else {
                return false
            }
            return tokens[index + 1] == .sign(":")
        }
        return separated
            ?? tokens.indices.dropFirst().first { index in
                guard case .number(_, let digits) = tokens[index] else { return false }
                return tokens[index - 1] == .word("t") && [2, 4, 6].contains(digits)
            }
    }

    private mutating func takeSeparated() {
        hour = takeNumber()
        rest = rest.dropFirst()
        minute = takeNumber()
        guard rest.first == .sign(":"), case .number = rest.dropFirst().first else { return }
        rest = rest.dropFirst()
        second = takeNumber()
    }

    private mutating func takeNumber() -> Int {
        guard case .number(let value, _) = rest.popFirst() else { return 0 }
        return value
    }

    private mutating func takeCompact() {
        guard case .number(let value, let digits) = rest.popFirst() else { return }
        let all = digits == 6 ? value : digits == 4 ? value * 100 : value * 10_000
        (hour, minute, second) = (all / 10_000, all / 100 % 100, all % 100)
    }

    private mutating func skipFraction() {
        guard rest.first == .sign(".") || rest.first == .sign(","), case .number = rest.dropFirst().first else {
            return
        }
        rest = rest.dropFirst(2)
    }

    private mutating func takeHalfOfDay() {
        if let isAfternoon = Self.isAfternoon(rest.first) {
            rest.removeFirst()
            hour = hour % 12 + (isAfternoon ? 12 : 0)
        } else if let isAfternoon = Self.isAfternoon(others.last) {
            others.removeLast()
            hour = hour % 12 + (isAfternoon ? 12 : 0)
        }
    }

    private static func isAfternoon(_ token: FeedDateToken?) -> Bool? {
        switch token {
        case .word("am"), .word("오전"): false
        case .word("pm"), .word("오후"): true
        default: nil
        }
    }

    /// Takes a name, an offset, or an offset from a name, such as `GMT+2`.
    private mutating func takeZone() {
        if case .word(let word) = rest.first {
            zone = FeedZones.seconds[word]
            rest.removeFirst()
        }
        guard case .sign(let sign) = rest.first, sign == "+" || sign == "-" || sign == "−",
            case .number(let value, let digits) = rest.dropFirst().first
        else { return }
        rest = rest.dropFirst(2)
        var minutes = digits > 2 ? value / 100 * 60 + value % 100 : value * 60
        if digits <= 2, rest.first == .sign(":"), case .number(let more, _) = rest.dropFirst().first {
            minutes += more
            rest = rest.dropFirst(2)
        }
        guard minutes <= 24 * 60 else { return }
        zone = (sign == "+" ? minutes : -minutes) * 60
    }
}

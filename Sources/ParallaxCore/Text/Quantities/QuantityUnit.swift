/// What a number counts or measures, as far as two numbers can be compared.
///
/// Measures of one dimension are compared in its base unit: metres, kilograms, square metres, litres, hours.
public enum QuantityUnit: Hashable, Sendable {
    /// Things, named by the subject.
    case count
    /// Hundredths, and points of them.
    case percent
    /// Money, by the currency's sign or code.
    case currency(String)
    /// Length in metres.
    case length
    /// Mass in kilograms.
    case mass
    /// Area in square metres.
    case area
    /// Volume in litres.
    case volume
    /// Speed in metres a second.
    case speed
    /// A span of time in hours.
    case duration
    /// Years of life.
    case age
    /// Degrees of temperature or arc.
    case degrees
    /// A place in an order: third, 21st.
    case ordinal
    /// A year of the calendar.
    case year
    /// A name rather than an amount: flight 12, rule 11, 3-2.
    case label
}

/// A unit word: what it measures, and how many base units it is.
struct UnitWord: Hashable, Sendable {
    let unit: QuantityUnit
    let factor: Double

    /// The unit a folded word names; `nil` for other words.
    static func named(_ word: String) -> UnitWord? { all[word] }

    private static let all: [String: UnitWord] = {
        var words: [String: UnitWord] = [:]
        for (unit, list) in lists {
            for (names, factor) in list {
                for name in names.split(separator: " ") { words[String(name)] = UnitWord(unit: unit, factor: factor) }
            }
        }
        return words
    }()

    private static let lists: [(QuantityUnit, [(String, Double)])] = [
        (.percent, [("% percent percentage pc", 1)]),
        (.currency("$"), [("dollar dollars usd", 1)]), (.currency("€"), [("euro euros eur", 1)]),
        (.currency("£"), [("sterling gbp", 1)]), (.currency("¥"), [("yen", 1)]),
        (.currency("₽"), [("rouble roubles ruble rubles", 1)]),
        (.currency("¢"), [("cent cents", 1)]),
        (
            .length,
            [
                ("km kilometre kilometres kilometer kilometers", 1_000), ("mile miles", 1_609.344),
                ("metre metres meter meters", 1), ("foot feet ft", 0.3048), ("yard yards", 0.9144),
                ("inch inches", 0.0254), ("cm centimetre centimetres centimeter centimeters", 0.01),
            ]
        ),
        (
            .mass,
            [
                ("kg kilo kilos kilogram kilograms kilogramme kilogrammes", 1), ("pound pounds lb lbs", 0.45359237),
                ("tonne tonnes", 1_000), ("ton tons", 907), ("gram grams gramme grammes", 0.001),
                ("ounce ounces oz", 0.02835),
            ]
        ),
        (.area, [("acre acres", 4_046.86), ("hectare hectares ha", 10_000)]),
        (
            .volume,
            [("litre litres liter liters", 1), ("gallon gallons", 3.785), ("barrel barrels", 158.99)]
        ),
        (.speed, [("mph", 0.44704), ("kph", 0.27778), ("knots", 0.51444)]),
        (
            .duration,
            [
                ("second seconds", 1.0 / 3_600), ("minute minutes", 1.0 / 60), ("hour hours", 1), ("day days", 24),
                ("week weeks", 168), ("month months", 730.5), ("year years", 8_766), ("decade decades", 87_660),
            ]
        ),
        (.degrees, [("degree degrees °", 1)]),
    ]
}

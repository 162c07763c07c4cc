import FoundationEssentials

/// What a measure found, as one line of JSON.
struct Figure: Encodable {
    let name: String
    let runs: Int
    /// Half of the runs took no longer, in microseconds.
    let median: Double
    /// 99 of 100 runs took no longer, in microseconds.
    let slowest: Double
    /// How much of `unit` gets done a second, by the median.
    let perSecond: Int
    let unit: String
    /// The most memory the program had while it ran, in megabytes; missing where the system does not tell.
    let peak: Double?

    enum CodingKeys: String, CodingKey {
        case name, runs, unit
        case peak = "peak_mb"
        case median = "median_us"
        case slowest = "p99_us"
        case perSecond = "per_second"
    }

    /// - Precondition: There is at least one time.
    init(name: String, unit: String, amount: Int, times: [Duration], peak: Double?) {
        let sorted = times.sorted()
        self.name = name
        self.unit = unit
        self.peak = peak
        runs = sorted.count
        median = Self.microseconds(sorted[sorted.count / 2])
        slowest = Self.microseconds(sorted[(sorted.count * 99 + 99) / 100 - 1])
        perSecond = Int(Double(amount) / (sorted[sorted.count / 2] / .seconds(1)))
    }

    private static func microseconds(_ time: Duration) -> Double { ((time / .microseconds(1)) * 100).rounded() / 100 }

    /// The figure as JSON, its keys in alphabetical order.
    var line: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }
}

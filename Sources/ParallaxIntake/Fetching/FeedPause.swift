/// How long a feed that fails is left alone: a minute, and twice as long with each failure in a row, up to a day.
public enum FeedPause {
    private static let shortest = 60
    private static let longest = 86_400
    private static let mostDoublings = 11

    /// The pause in seconds, a quarter longer or shorter, so that not all feeds come back at one moment.
    ///
    /// - Parameters:
    ///   - failures: How often in a row it has failed, from 1 on.
    ///   - chance: A number from 0 to 1.
    public static func seconds(failures: Int, chance: Double) -> Int {
        let doubled = min(shortest << min(max(1, failures) - 1, mostDoublings), longest)
        return Int(Double(doubled) * (0.75 + chance / 2))
    }
}

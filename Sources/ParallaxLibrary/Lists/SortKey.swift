import ParallaxCore

/// By what names and titles are put in order.
enum SortKey {
    /// Code units that decide; what is equal in them is ordered by date.
    private static let length = 48

    /// The text in lower case, without the marks it begins with.
    static func text(of title: String) -> String {
        let words = title.unicodeScalars.drop { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
        return WordFolding.key(of: String(words.prefix(length)))
    }
}

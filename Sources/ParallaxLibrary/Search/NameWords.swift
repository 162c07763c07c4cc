import GRDB
import ParallaxCore

/// Whether words stand in a name, as a function of SQL: `holdsWords(name, words, isPrefix)`.
///
/// Case and accents do not matter. The words are spelt as ``IndexSpelling`` has them, one space between.
enum NameWords {
    static let functionName = "holdsWords"

    /// The function, for every connection that searches.
    static var function: DatabaseFunction {
        DatabaseFunction(functionName, argumentCount: 3, pure: true) { values in
            guard let name = String.fromDatabaseValue(values[0]), let words = String.fromDatabaseValue(values[1]),
                let isPrefix = Bool.fromDatabaseValue(values[2])
            else { return false }
            return holds(name, words: words, isPrefix: isPrefix)
        }
    }

    static func holds(_ name: String, words: String, isPrefix: Bool) -> Bool {
        " \(IndexSpelling.words(of: name)) ".contains(" \(words)\(isPrefix ? "" : " ")")
    }
}

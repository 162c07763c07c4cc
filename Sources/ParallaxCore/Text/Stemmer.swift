import ParallaxUnicode
import CStemmer
import Synchronization

/// Cuts words to their stems with the Snowball stemmer of a language (Porter, "Snowball: A language for stemming
/// algorithms", 2001).
///
/// Languages without one are cut to their first five letters, which serves retrieval in inflected languages about as
/// well (McNamee and Mayfield, "Character N-Gram Tokenization for European Language Text Retrieval", 2004). A stemmer
/// keeps scratch memory, so each comparison makes its own; threads that share one wait for each other.
public final class Stemmer: Sendable {
    private static let keptLetters = 5
    private let snowball: Mutex<OpaquePointer?>
    private let truncates: Bool

    /// Creates the stemmer of a language; with `nil` words stay whole.
    public init(language: Language?) {
        snowball = Mutex(language?.snowballName.flatMap { sb_stemmer_new($0, nil) })
        truncates = language.map { $0.snowballName == nil } ?? false
    }

    deinit { snowball.withLock { sb_stemmer_delete($0) } }

    /// The stem of a folded word; the word itself when it is short or holds no letters.
    ///
    /// - Complexity: O(*n*) in the length of the word.
    public func stem(of word: String) -> String {
        guard word.utf8.count > 3 else { return word }
        if truncates { return String(word.unicodeScalars.prefix(Self.keptLetters)) }
        return snowball.withLock { $0.map { Self.stem(of: word, by: $0) } } ?? word
    }

    private static func stem(of word: String, by snowball: OpaquePointer) -> String {
        word.withUTF8Bytes { bytes in
            guard let length = Int32(exactly: bytes.count),
                let stem = sb_stemmer_stem(snowball, bytes.baseAddress, length)
            else { return word }
            let kept = UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(snowball)))
            return kept.isEmpty ? word : String(decoding: kept, as: UTF8.self)
        }
    }
}

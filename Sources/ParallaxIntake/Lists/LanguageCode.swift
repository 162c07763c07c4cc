/// A language as an article carries it.
enum LanguageCode {
    /// The two letters of a language tag such as `en-GB` (RFC 5646); `nil` for everything else.
    static func code(_ tag: String?) -> String? {
        guard let first = tag?.split(whereSeparator: { $0 == "-" || $0 == "_" }).first?.lowercased(), first.count == 2,
            first.utf8.allSatisfy(ASCII.isLetter)
        else { return nil }
        return first
    }
}

/// A word file: `[section]` headings, one word form a line, `#` comments.
struct QuoteLexiconFile {
    /// What each word can do.
    private(set) var words: [WordKey: WordRoles] = [:]
    /// Headings that mean nothing; a test keeps this empty.
    private(set) var unknownSections: [String] = []

    /// Reads a file's bytes.
    init(_ bytes: [UInt8]) {
        var roles = WordRoles()
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let text = line.prefix { $0 != "#" }.filter { $0 != "\r" }
            if text.first == "[", let end = text.firstIndex(of: "]") {
                roles = section(String(text[text.index(after: text.startIndex)..<end]))
            } else if let word = text.split(separator: " ").first {
                words[WordKey(word.unicodeScalars), default: []].formUnion(roles)
            }
        }
    }

    private mutating func section(_ name: String) -> WordRoles {
        if let roles = WordRoles.sections[name] { return roles }
        unknownSections.append(name)
        return []
    }
}

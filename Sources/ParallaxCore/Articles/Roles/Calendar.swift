/// The words that lines with a date are made of, in several languages; read from `calendar.txt`.
struct Calendar: Sendable {
    static let shared = Calendar(file: PackageResources.calendar_txt)

    /// The number of a month for its names, else ``otherWord``.
    private var table: WordTable

    /// The bit of words that can stand beside a date and name no month.
    private static let otherWord: UInt32 = 16

    private init(file: [UInt8]) {
        var table = WordTable(capacity: file.count / 6)
        TableRow.forEach(of: file) { row in
            let bits = UInt32(row.text()) ?? Self.otherWord
            while let word = row.column() { table.insert(list: word, bits) }
        }
        self.table = table
    }

    /// The number of a month by its name or abbreviation; `nil` for other words.
    func month(_ word: Substring) -> Int? {
        let bits = table[WordKey(word.unicodeScalars)] & ~Self.otherWord
        return bits == 0 ? nil : Int(bits)
    }

    /// Whether a word is a month or can stand beside a date.
    func knows(_ word: Substring) -> Bool { table[WordKey(word.unicodeScalars)] != 0 }
}

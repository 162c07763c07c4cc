/// The words that lines with a date are made of, in several languages; read from `calendar.txt`.
struct Calendar: Sendable {
    static let shared = Calendar(rows: String(decoding: PackageResources.calendar_txt, as: UTF8.self))

    /// The number of a month by its name or abbreviation, in small letters.
    private(set) var months: [Substring: Int] = [:]
    /// Other words that can stand beside a date, in small letters.
    private(set) var words: Set<Substring> = []

    private init(rows: String) {
        for row in rows.pieces(separatedBy: "\n") where !row.hasPrefix("#") {
            let names = row.pieces(separatedBy: " ")
            if let month = names.first.flatMap({ Int($0) }) {
                for name in names.dropFirst() { months[name] = month }
            } else {
                words.formUnion(names.dropFirst())
            }
        }
    }
}

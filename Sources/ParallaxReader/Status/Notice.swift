/// A sentence the status line shows until the next key.
struct Notice: Hashable, Sendable {
    let text: String
    let isError: Bool
    /// Further sentences, which stand over the status line.
    let others: [String]
    /// Whether it need not be kept: it was said before, in these words or others, or only asks for a key.
    let isRepeated: Bool

    init(_ text: String, isError: Bool = false, others: [String] = [], isRepeated: Bool = false) {
        self.text = text
        self.isError = isError
        self.others = others
        self.isRepeated = isRepeated
    }
}

extension Reader {
    /// Sentences that are kept to be read again.
    private static let mostSaid = 200

    /// Keeps what was said; the same again is kept once.
    mutating func record(_ notices: [Notice]) {
        let news = notices.filter { $0 != said.last }
        said = said.suffix(max(0, Self.mostSaid - news.count)) + news.suffix(Self.mostSaid)
    }
}

import ParallaxCore

/// `batch quotes`: the quotes of a text, with their speakers.
enum QuotesTask {
    struct Row: Decodable {
        let id: String
        let text: String
    }

    struct Answer: Encodable {
        struct Found: Encodable {
            let start: Int
            let end: Int
            let text: String
            let kind: Quote.Kind
            /// The best name; a pronoun stays as written, for its name is a guess.
            let speaker: Nullable<String>
            /// The name a pronoun most likely stands for.
            let speakerName: Nullable<String>
            let mention: Nullable<String>
            let verb: Nullable<String>
            let closed: Bool

            enum CodingKeys: String, CodingKey {
                case start, end, text, kind, speaker, mention, verb, closed
                case speakerName = "speaker_name"
            }
        }

        let id: String
        let quotes: [Found]
    }

    static func answer(_ row: Row) -> Answer {
        var points = CodePointCounter(row.text)
        let quotes = QuoteFinder().quotes(in: row.text)
        return Answer(id: row.id, quotes: quotes.map { found($0, in: row.text, &points) })
    }

    private static func found(_ quote: Quote, in text: String, _ points: inout CodePointCounter) -> Answer.Found {
        Answer.Found(
            start: points.count(upTo: quote.range.start), end: points.count(upTo: quote.range.end),
            text: String(text[quote.range]), kind: quote.kind,
            speaker: Nullable(quote.isResolved ? quote.mention : quote.speaker),
            speakerName: Nullable(quote.isResolved ? quote.speaker : nil), mention: Nullable(quote.mention),
            verb: Nullable(quote.verb), closed: quote.isClosed)
    }
}

/// Turns ascending UTF-8 offsets into counts of code points.
struct CodePointCounter {
    private var rest: Substring.UTF8View
    private var offset = 0
    private var points = 0

    init(_ text: String) { rest = text[...].utf8 }

    /// How many code points lie before a UTF-8 offset that is not smaller than the last one asked for.
    mutating func count(upTo target: Int) -> Int {
        points += rest.prefix(target - offset).count { $0 & 0xC0 != 0x80 }
        rest = rest.dropFirst(target - offset)
        offset = target
        return points
    }
}

import ParallaxCore

/// `batch conflicts`: numbers, dates and names that differ between two sentences.
enum ConflictsTask {
    struct Row: Decodable {
        let pair: String
        let a: String
        let b: String
    }

    struct Answer: Encodable {
        struct Found: Encodable {
            let type: String
            let a: String
            let b: String
        }

        let pair: String
        let conflicts: [Found]
    }

    static func answer(_ row: Row) -> Answer {
        let found = Discrepancies().between(Statement(row.a), Statement(row.b)).map { discrepancy in
            Answer.Found(
                type: discrepancy.kind.rawValue, a: String(row.a[discrepancy.left]), b: String(row.b[discrepancy.right])
            )
        }
        return Answer(pair: row.pair, conflicts: found)
    }
}

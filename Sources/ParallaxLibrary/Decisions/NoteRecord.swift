import GRDB
import ParallaxCore

/// A row of `note`: what the reader wrote about a passage.
struct NoteRecord: Hashable, Codable {
    let text: TextFingerprint
    let rangeStart: Int
    let rangeEnd: Int
    let content: String
}

extension NoteRecord: DecisionRecord {
    static let databaseTableName = "note"

    init(_ note: Note, about text: TextFingerprint) {
        self.init(text: text, rangeStart: note.range.start, rangeEnd: note.range.end, content: note.text)
    }

    var decision: Note? {
        TextRange(kept: rangeStart, rangeEnd).map { Note(range: $0, text: content) }
    }

    static func place(of note: Note) -> TextRange { note.range }

    static func about(_ text: TextFingerprint) -> SQLRequest<NoteRecord> {
        SQLRequest(
            literal: "SELECT * FROM note WHERE text = \(text) ORDER BY rangeStart, rangeEnd", cached: true)
    }
}

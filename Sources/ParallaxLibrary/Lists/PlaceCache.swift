import GRDB
import ParallaxCore
import Synchronization

/// Where articles stand in the list that was looked at last.
///
/// Paging on from an article whose place is known costs a page, however far down the list it is.
final class PlaceCache: Sendable {
    /// What the places hold for: a list, and a state of the library.
    struct Subject: Hashable, Sendable {
        let query: ListQuery
        let version: Int
    }

    private struct Contents {
        var subject: Subject?
        var total = 0
        var places: [Article.ID: Int] = [:]
        var heads: [(place: Int, id: Article.ID)] = []
    }

    /// A reader who scrolls on leaves pages behind that are not asked for again.
    private static let mostHeads = 256

    private let contents = Mutex(Contents())

    init() {}

    /// How many articles the list has.
    func total(_ subject: Subject) -> Int? { read(subject) { $0.total } }

    /// The place of an article.
    func place(of id: Article.ID, _ subject: Subject) -> Int? { read(subject) { $0.places[id] } ?? nil }

    /// The known article nearest above a place, or at it.
    func head(before place: Int, _ subject: Subject) -> (place: Int, id: Article.ID)? {
        read(subject) { $0.heads.filter { $0.place <= place }.max { $0.place < $1.place } } ?? nil
    }

    /// Learns a page.
    func learn(_ page: ListPage, _ subject: Subject) {
        contents.withLock { contents in
            if contents.subject != subject || contents.heads.count >= Self.mostHeads {
                contents = Contents(subject: subject)
            }
            contents.total = page.total
            for (offset, entry) in page.entries.enumerated() { contents.places[entry.id] = page.first + offset }
            if let first = page.entries.first { contents.heads.append((page.first, first.id)) }
        }
    }

    private func read<Value>(_ subject: Subject, _ body: (Contents) -> Value) -> Value? {
        contents.withLock { $0.subject == subject ? body($0) : nil }
    }
}

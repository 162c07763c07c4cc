import ParallaxCore
import ParallaxLibrary

/// A list of the library, read and handed on a page at a time.
struct LibraryPages {
    let library: Library
    let query: ListQuery
    let limit: Int

    private static let pageSize = 500

    /// Hands on page after page, and answers how many entries there were.
    func each(_ use: ([ListEntry]) throws -> Void) throws -> Int {
        var count = 0
        while count < limit {
            let span = ListSpan(start: .place(count), count: min(Self.pageSize, limit - count))
            let page = try library.page(query, span)
            guard page.first == count, !page.entries.isEmpty else { break }
            try use(page.entries)
            count += page.entries.count
            if count >= page.total { break }
        }
        return count
    }
}

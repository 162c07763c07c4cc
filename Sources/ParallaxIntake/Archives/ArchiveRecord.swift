/// One thing that a crawl kept.
struct ArchiveRecord: Hashable {
    /// Where it was fetched from.
    let address: String
    /// The kind of content, such as `text/html; charset=utf-8`, as far as it was stated.
    let contentType: String
    /// The content, unpacked.
    let body: [UInt8]
}

/// One piece of a document: a tag, or what stands between tags.
enum XMLToken: Hashable {
    /// A start tag; `attributes` is all between its name and its end.
    case start(name: Range<Int>, attributes: Range<Int>, isEmpty: Bool)
    /// An end tag.
    case end(name: Range<Int>)
    /// Text in which character references stand for characters.
    case text(Range<Int>)
    /// A CDATA section: text as it stands.
    case literal(Range<Int>)
}

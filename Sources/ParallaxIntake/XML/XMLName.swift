/// The name of an element: its vocabulary and its local name in lower case, for feeds write both `pubDate` and `pubdate`.
struct XMLName: Hashable {
    let namespace: XMLNamespace
    let local: String
}

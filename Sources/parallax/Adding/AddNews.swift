/// What is worth knowing of an input of `add`.
enum AddNews: Hashable, Sendable {
    /// It was refused; the sentence says why.
    case refused(String)
    /// It is a page that names a feed, at an address.
    case offered(feed: String)
}

extension AddNews: CustomStringConvertible {
    /// What the command says of it.
    var description: String {
        switch self {
        case .refused(let sentence): sentence
        case .offered(let feed): "The page has a feed; to subscribe: parallax add \(feed)"
        }
    }
}

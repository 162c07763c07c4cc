/// An attribute of an element; only those are kept that say what an element is for.
struct PageAttribute {
    /// The attributes that are kept.
    enum Name: String, CaseIterable {
        case id, `class`, role, style, hidden, href, rel, name, property, content, datetime, lang, itemprop, type
        case ariaHidden = "aria-hidden"
        case ariaModal = "aria-modal"
    }

    let name: Name
    let value: String
}

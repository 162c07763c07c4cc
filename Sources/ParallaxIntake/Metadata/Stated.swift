/// Where a page says something about itself.
enum Evidence: Hashable {
    /// A script of linked data (JSON-LD).
    case linkedData
    /// A `meta` element of this name or property.
    case meta(String)
    /// Attributes of microdata (`itemprop`).
    case microdata
    /// An element of this name, by what it is for.
    case element(String)
    /// The text of the page.
    case text
}

/// Something a page says about itself, and where it says so.
struct Stated<Value> {
    let value: Value
    let evidence: Evidence
}

extension Stated: Equatable where Value: Equatable {}

import ParallaxCore
import ParallaxUnicode

/// What a page says about its article; what it does not say is `nil`.
struct PageMetadata {
    let title: Stated<String>?
    let byline: Stated<String>?
    let published: Stated<PublicationDate>?
    let outlet: Stated<String>?
    /// A two-letter code.
    let language: Stated<String>?
    /// An http or https address.
    let address: Stated<String>?

    init(_ tree: PageTree, linkedData scripts: [ArraySlice<UInt8>]) {
        let linked = LinkedData(scripts)
        let metas = MetaElements(tree)
        let labels = PageLabels(tree)
        title = PageTitle(linked: linked, metas: metas, labels: labels).stated
        byline = Self.byline(linked, metas, labels)
        published = Self.published(linked, metas, labels)
        outlet = Self.line(linked.outlet, .linkedData) ?? Self.line(metas.first(of: Self.outletNames))
        language = Self.language(linked, metas)
        address = Self.address(linked, metas)
    }

    private static func byline(_ linked: LinkedData, _ metas: MetaElements, _ labels: PageLabels) -> Stated<String>? {
        let authors = linked.authors.map(Harmless.line).filter(isName)
        if !authors.isEmpty { return Stated(value: authors.joined(separator: ", "), evidence: .linkedData) }
        for name in bylineNames {
            if let stated = line(metas.first(of: [name])), isName(stated.value) { return stated }
        }
        return labels.author
    }

    private static func published(_ linked: LinkedData, _ metas: MetaElements, _ labels: PageLabels) -> Stated<
        PublicationDate
    >? {
        if let date = linked.published.flatMap({ PublicationDate(stamp: $0) }) {
            return Stated(value: date, evidence: .linkedData)
        }
        for name in dateNames {
            guard let stated = metas.first(of: [name]), let date = PublicationDate(stamp: stated.value) else {
                continue
            }
            return Stated(value: date, evidence: stated.evidence)
        }
        return labels.published
    }

    private static func language(_ linked: LinkedData, _ metas: MetaElements) -> Stated<String>? {
        let candidates = [
            metas.language.map { Stated(value: $0, evidence: .element("html")) },
            linked.language.map { Stated(value: $0, evidence: .linkedData) },
            metas.first(of: ["og:locale", "content-language", "dc.language", "language", "inlanguage"]),
        ]
        for candidate in candidates.compactMap({ $0 }) {
            let code = candidate.value.split { !$0.isLetter }.first?.lowercased() ?? ""
            if code.utf8.count == 2, code.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) {
                return Stated(value: code, evidence: candidate.evidence)
            }
        }
        return nil
    }

    private static func address(_ linked: LinkedData, _ metas: MetaElements) -> Stated<String>? {
        let candidates = [
            metas.canonical.map { Stated(value: $0, evidence: .element("link")) }, metas.first(of: ["og:url"]),
            linked.address.map { Stated(value: $0, evidence: .linkedData) },
        ]
        for candidate in candidates.compactMap({ $0 }) {
            if let stated = line(candidate), isAddress(stated.value) { return stated }
        }
        return nil
    }

    static func isAddress(_ text: String) -> Bool {
        (text.hasPrefix("https://") || text.hasPrefix("http://")) && !text.contains(" ")
    }

    /// Whether a value can be the name of an author: an address or a sentence is none.
    private static func isName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 120 && !text.contains("://") && !text.contains("@")
            && !text.hasPrefix("www.")
            && text.contains(where: \.isLetter)
    }

    private static func line(_ value: String?, _ evidence: Evidence) -> Stated<String>? {
        value.flatMap { line(Stated(value: $0, evidence: evidence)) }
    }

    /// The value as one harmless line; `nil` when nothing is left.
    private static func line(_ stated: Stated<String>?) -> Stated<String>? {
        guard let stated else { return nil }
        let text = Harmless.line(CharacterReferences.decoded(stated.value)).split(whereSeparator: \.isWhitespace)
            .joined(
                separator: " ")
        return text.isEmpty ? nil : Stated(value: text, evidence: stated.evidence)
    }

    private static let bylineNames = [
        "author", "article:author", "dc.creator", "dcterms.creator", "dc:creator", "byl", "parsely-author",
        "sailthru.author", "citation_author", "article.author", "weibo:article:create_by", "creator",
    ]
    private static let outletNames = [
        "og:site_name", "publisher", "dc.publisher", "application-name", "al:android:app_name",
    ]
    private static let dateNames = [
        "article:published_time", "datepublished", "og:published_time", "parsely-pub-date", "sailthru.date",
        "dcterms.created", "dc.date.issued", "dcterms.date", "dc.date", "dcterms.issued", "date", "pubdate",
        "publishdate", "publish-date", "publication_date",
        "citation_publication_date", "article.published", "displaydate", "cxenseparse:recs:publishtime", "bt:pubdate",
        "last-modified-date-created", "datecreated",
    ]
}

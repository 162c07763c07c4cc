/// Takes a page apart before libxml2 sees it, and hands on only what is needed, in an unmistakable form.
///
/// libxml2 2.9 takes time out of proportion over elements with many attributes. So comments, scripts and styles are left
/// out here, every tag is written anew with the attributes that are kept, a `<` that opens no tag becomes `&lt;`, and a `&`
/// that begins no reference becomes `&amp;`, for libxml2 words an error for each.
struct MarkupScanner {
    /// The page as libxml2 gets it: UTF-8 without NUL.
    private(set) var markup: [UInt8] = []
    /// The contents of scripts that hold linked data (JSON-LD).
    private(set) var linkedData: [ArraySlice<UInt8>] = []
    private var cursor: MarkupCursor
    private var tags = 0

    /// - Throws: Which limit is broken.
    /// - Complexity: O(*n*) in the length of the page.
    init(_ page: [UInt8]) throws(PageProblem) {
        guard page.count <= PageLimits.bytes else { throw .tooLarge }
        cursor = MarkupCursor(page)
        markup.reserveCapacity(page.count / 2)
        while !cursor.isAtEnd { try scan() }
    }

    private mutating func scan() throws(PageProblem) {
        markup += cursor.text { $0 == ASCII.less || $0 == ASCII.ampersand || $0 == 0 }
        switch cursor.unit(cursor.position) {
        case ASCII.less: try scanTag()
        case ASCII.ampersand:
            writeAmpersand(at: cursor.position)
            cursor.position += 1
        default: cursor.position += 1
        }
    }

    private mutating func writeAmpersand(at place: Int) {
        markup.append(ASCII.ampersand)
        if !cursor.beginsReference(at: place) { markup += "amp;".utf8 }
    }

    private mutating func scanTag() throws(PageProblem) {
        let next = cursor.unit(cursor.position + 1)
        if ASCII.isLetter(next) {
            try openTag()
        } else if next == ASCII.slash, ASCII.isLetter(cursor.unit(cursor.position + 2)) {
            try closeTag()
        } else if cursor.starts("<!--") {
            skipComment()
        } else if next == ASCII.exclamation || next == ASCII.question || next == ASCII.slash {
            cursor.skip(to: ASCII.greater)
        } else {
            markup += "&lt;".utf8
            cursor.position += 1
        }
    }

    // MARK: Tags

    private mutating func openTag() throws(PageProblem) {
        try count()
        cursor.position += 1
        let name = cursor.name()
        let isKept = !Self.leftOut.contains(name)
        if isKept {
            markup.append(ASCII.less)
            markup += name
        }
        let isLinkedData = try attributes(isKept: isKept, isScript: name == Self.script)
        if isKept { markup.append(ASCII.greater) }
        if Self.raw.contains(name) { skipRaw(name, isLinkedData: isLinkedData) }
    }

    private mutating func closeTag() throws(PageProblem) {
        try count()
        cursor.position += 2
        let name = cursor.name()
        cursor.skip(to: ASCII.greater)
        guard !Self.leftOut.contains(name), !Self.raw.contains(name) else { return }
        markup += [ASCII.less, ASCII.slash] + name + [ASCII.greater]
    }

    private mutating func count() throws(PageProblem) {
        tags += 1
        guard tags <= PageLimits.tags else { throw .tooManyTags }
    }

    /// Reads attributes up to the end of the tag; whether they are those of a script of linked data.
    private mutating func attributes(isKept: Bool, isScript: Bool) throws(PageProblem) -> Bool {
        var isLinkedData = false
        var found = 0
        while true {
            _ = cursor.text { !PageLine.isSpace($0) && $0 != ASCII.slash }
            guard !cursor.isAtEnd, cursor.unit(cursor.position) != ASCII.greater else { break }
            found += 1
            guard found <= PageLimits.attributes else { throw .tooManyAttributes }
            let name = cursor.attributeName()
            let value = cursor.attributeValue()
            if isScript { isLinkedData = isLinkedData || cursor.page[value].contains(Self.linkedDataType) }
            if isKept, PageAttribute.Name.known.contains(name) { write(name, value) }
        }
        cursor.position += 1
        return isLinkedData
    }

    private mutating func write(_ name: ArraySlice<UInt8>, _ value: Range<Int>) {
        markup.append(UInt8(ascii: " "))
        markup += name.map(MarkupCursor.nameUnit)
        markup += [ASCII.equals, ASCII.quote]
        for place in value {
            switch cursor.page[place] {
            case 0: break
            case ASCII.quote: markup += "&quot;".utf8
            case ASCII.ampersand: writeAmpersand(at: place)
            case let unit: markup.append(unit)
            }
        }
        markup.append(ASCII.quote)
    }

    // MARK: What is left out

    private mutating func skipComment() {
        cursor.position += 4
        if cursor.unit(cursor.position) == ASCII.greater || cursor.starts("->") {
            return cursor.skip(to: ASCII.greater)
        }
        while !cursor.isAtEnd, !cursor.starts("-->"), !cursor.starts("--!>") { cursor.position += 1 }
        cursor.skip(to: ASCII.greater)
    }

    /// Leaves out the content of an element that holds no markup, up to its closing tag.
    private mutating func skipRaw(_ name: [UInt8], isLinkedData: Bool) {
        let start = cursor.position
        while !cursor.isAtEnd, !cursor.closes(name) { cursor.position += 1 }
        if isLinkedData { linkedData.append(cursor.page[start..<cursor.position]) }
        cursor.skip(to: ASCII.greater)
    }

    private static let script = Array("script".utf8)
    private static let linkedDataType = Array("ld+json".utf8)
    /// Elements whose content is no markup.
    private static let raw: Set<[UInt8]> = Set(
        ["script", "style", "iframe", "noembed", "noframes", "xmp"].map { Array($0.utf8) })
    /// Elements that have no content, though libxml2 does not know it, and those whose content is left out.
    private static let leftOut: Set<[UInt8]> = Set(
        ["script", "style", "iframe", "noembed", "noframes", "xmp", "wbr", "source", "track"].map { Array($0.utf8) })
}

extension PageAttribute.Name {
    /// The names as they stand in a page, and in capitals.
    static let known: Set<ArraySlice<UInt8>> = Set(
        allCases.flatMap { [Array($0.rawValue.utf8)[...], Array($0.rawValue.uppercased().utf8)[...]] })
}

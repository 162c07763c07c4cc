/// Takes a page apart before libxml2 sees it, and hands on only what is needed, in an unmistakable form.
///
/// libxml2 2.9 takes time out of proportion over elements with many attributes. So comments, scripts and styles are left
/// out here, every tag is written anew with the attributes that are kept, a `<` that opens no tag becomes `&lt;`, and a `&`
/// that begins no reference becomes `&amp;`, for libxml2 words an error for each.
/// What opens and closes is read as in "HTML Living Standard", 13.2.5, Tokenization.
struct MarkupScanner {
    /// The page as libxml2 gets it: UTF-8 without NUL.
    private(set) var markup: [UInt8] = []
    /// The contents of scripts that hold linked data (JSON-LD).
    private(set) var linkedData: [ArraySlice<UInt8>] = []
    private let page: [UInt8]
    private var position = 0
    private var tags = 0

    /// - Throws: Which limit is broken.
    /// - Complexity: O(*n*) in the length of the page.
    init(_ page: [UInt8]) throws(PageProblem) {
        guard page.count <= PageLimits.bytes else { throw .tooLarge }
        self.page = page
        markup.reserveCapacity(page.count / 2)
        while position < page.count { try scan() }
    }

    private mutating func scan() throws(PageProblem) {
        let start = position
        while position < page.count, !Self.endsText(page[position]) { position += 1 }
        markup += page[start..<position]
        guard position < page.count else { return }
        switch page[position] {
        case ASCII.less: try scanTag()
        case ASCII.ampersand:
            writeAmpersand(at: position)
            position += 1
        default: position += 1
        }
    }

    private static func endsText(_ unit: UInt8) -> Bool { unit == ASCII.less || unit == ASCII.ampersand || unit == 0 }

    private mutating func writeAmpersand(at place: Int) {
        markup.append(ASCII.ampersand)
        let next = unit(place + 1)
        if next != ASCII.numberSign, !Self.isLetter(next) { markup += "amp;".utf8 }
    }

    private mutating func scanTag() throws(PageProblem) {
        let next = unit(position + 1)
        if Self.isLetter(next) {
            try openTag()
        } else if next == UInt8(ascii: "/"), Self.isLetter(unit(position + 2)) {
            try closeTag()
        } else if starts("<!--") {
            skipComment()
        } else if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") || next == UInt8(ascii: "/") {
            skip(to: UInt8(ascii: ">"))
        } else {
            markup += Array("&lt;".utf8)
            position += 1
        }
    }

    // MARK: Tags

    private mutating func openTag() throws(PageProblem) {
        try count()
        position += 1
        let name = name()
        let isKept = !Self.leftOut.contains(name)
        if isKept {
            markup.append(UInt8(ascii: "<"))
            markup += name
        }
        let isLinkedData = try attributes(isKept: isKept, isScript: name == Self.script)
        if isKept { markup.append(UInt8(ascii: ">")) }
        if Self.raw.contains(name) { skipRaw(name, isLinkedData: isLinkedData) }
    }

    private mutating func closeTag() throws(PageProblem) {
        try count()
        position += 2
        let name = name()
        skip(to: UInt8(ascii: ">"))
        guard !Self.leftOut.contains(name), !Self.raw.contains(name) else { return }
        markup += [UInt8(ascii: "<"), UInt8(ascii: "/")] + name + [UInt8(ascii: ">")]
    }

    private mutating func count() throws(PageProblem) {
        tags += 1
        guard tags <= PageLimits.tags else { throw .tooManyTags }
    }

    /// The name of a tag in small letters, cut where no name of an element goes on.
    private mutating func name() -> [UInt8] {
        var name: [UInt8] = []
        while position < page.count, !Self.endsName(page[position]) {
            if name.count < Self.longestName { name.append(Self.nameUnit(page[position])) }
            position += 1
        }
        return name
    }

    /// Reads attributes up to the end of the tag; whether they are those of a script of linked data.
    private mutating func attributes(isKept: Bool, isScript: Bool) throws(PageProblem) -> Bool {
        var isLinkedData = false
        var found = 0
        while position < page.count {
            while PageLine.isSpace(unit(position)) || unit(position) == UInt8(ascii: "/") { position += 1 }
            guard position < page.count, page[position] != UInt8(ascii: ">") else { break }
            found += 1
            guard found <= PageLimits.attributes else { throw .tooManyAttributes }
            let name = attributeName()
            let value = attributeValue()
            if isScript { isLinkedData = isLinkedData || page[value].contains(Self.linkedDataType) }
            if isKept, PageAttribute.Name.known.contains(name) { write(name, value) }
        }
        position += 1
        return isLinkedData
    }

    private mutating func attributeName() -> ArraySlice<UInt8> {
        let start = position
        position += 1
        while position < page.count, page[position] != UInt8(ascii: "="), !Self.endsName(page[position]) {
            position += 1
        }
        return page[start..<position]
    }

    /// Where the value lies, without quotation marks.
    private mutating func attributeValue() -> Range<Int> {
        var next = position
        while PageLine.isSpace(unit(next)) { next += 1 }
        guard unit(next) == UInt8(ascii: "=") else { return position..<position }
        position = next + 1
        while PageLine.isSpace(unit(position)) { position += 1 }
        let quote = unit(position)
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return unquotedValue() }
        let start = position + 1
        position = page[min(start, page.count)...].firstIndex(of: quote) ?? page.count
        let end = position
        position = min(position + 1, page.count)
        return min(start, end)..<end
    }

    private mutating func unquotedValue() -> Range<Int> {
        let start = position
        while position < page.count, !PageLine.isSpace(page[position]), page[position] != UInt8(ascii: ">") {
            position += 1
        }
        return start..<position
    }

    private mutating func write(_ name: ArraySlice<UInt8>, _ value: Range<Int>) {
        markup.append(UInt8(ascii: " "))
        markup += name.map(Self.nameUnit)
        markup += [UInt8(ascii: "="), UInt8(ascii: "\"")]
        for place in value where page[place] != 0 {
            switch page[place] {
            case ASCII.quote: markup += "&quot;".utf8
            case ASCII.ampersand: writeAmpersand(at: place)
            case let unit: markup.append(unit)
            }
        }
        markup.append(UInt8(ascii: "\""))
    }

    // MARK: What is left out

    private mutating func skipComment() {
        position += 4
        if unit(position) == UInt8(ascii: ">") || starts("->") { return skip(to: UInt8(ascii: ">")) }
        while position < page.count, !starts("-->"), !starts("--!>") { position += 1 }
        skip(to: UInt8(ascii: ">"))
    }

    /// Leaves out the content of an element that holds no markup, up to its closing tag.
    private mutating func skipRaw(_ name: [UInt8], isLinkedData: Bool) {
        let start = position
        while position < page.count, !closes(name) { position += 1 }
        if isLinkedData { linkedData.append(page[start..<position]) }
        skip(to: UInt8(ascii: ">"))
    }

    private func closes(_ name: [UInt8]) -> Bool {
        guard page[position] == UInt8(ascii: "<"), unit(position + 1) == UInt8(ascii: "/"),
            position + 2 + name.count <= page.count
        else { return false }
        return zip(page[(position + 2)...], name).allSatisfy { Self.nameUnit($0) == $1 }
    }

    private mutating func skip(to end: UInt8) {
        position = page[min(position, page.count)...].firstIndex(of: end).map { $0 + 1 } ?? page.count
    }

    // MARK: Units

    private func unit(_ index: Int) -> UInt8 { index < page.count ? page[index] : 0 }

    private func starts(_ text: StaticString) -> Bool {
        guard position + text.utf8CodeUnitCount <= page.count else { return false }
        return text.withUTF8Buffer { page[position...].starts(with: $0) }
    }

    private static func isLetter(_ unit: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(unit | 0x20)
    }

    private static func endsName(_ unit: UInt8) -> Bool {
        PageLine.isSpace(unit) || unit == UInt8(ascii: "/") || unit == UInt8(ascii: ">")
    }

    /// A small letter for a capital, and a hyphen for what names of elements do not hold.
    private static func nameUnit(_ unit: UInt8) -> UInt8 {
        switch unit {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): unit | 0x20
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): unit
        case UInt8(ascii: ":"), UInt8(ascii: "_"), UInt8(ascii: "."): unit
        default: UInt8(ascii: "-")
        }
    }

    private static let longestName = 60
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

import ParallaxUnicode

/// Cuts a query into tokens, in one pass over its scalars.
struct SearchLexer {
    private let query: [Unicode.Scalar]
    /// Offset of each scalar in UTF-8, and the end.
    private let offsets: [Int]
    private var position = 0
    /// Whether we are inside `NEAR(…)`, where commas count.
    private var isInNear = false

    init(_ query: String) {
        self.query = Array(query.unicodeScalars)
        offsets = self.query.reduce(into: [0]) { $0.append(($0.last ?? 0) + UTF8.width($1)) }
    }

    /// Typewriter's and typographic double quotation marks; any of them opens, and any closes.
    static func isQuotationMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x22, 0xAB, 0xBB, 0x201C...0x201F, 0x2033, 0x300C...0x300F, 0xFF02: true
        default: false
        }
    }

    /// The tokens of the whole query.
    mutating func lexemes() -> [SearchLexeme] {
        var found: [SearchLexeme] = []
        while position < query.count {
            let start = position
            guard let token = token() else { continue }
            found.append(SearchLexeme(token: token, range: range(from: start)))
        }
        return found
    }

    private func range(from start: Int) -> TextRange { TextRange(start: offsets[start], end: offsets[position]) }

    private var current: Unicode.Scalar? { position < query.count ? query[position] : nil }

    /// The token that begins here; `nil` where there was only a space.
    private mutating func token() -> SearchToken? {
        let scalar = query[position]
        if ScalarClass(scalar) == .space {
            position += 1
            return nil
        }
        switch scalar {
        case "(": return mark(.open)
        case ")":
            isInNear = false
            return mark(.close)
        case "," where isInNear: return mark(.comma)
        case "-" where isMinus: return mark(.not(isMinus: true))
        default: return Self.isQuotationMark(scalar) ? .text(quoted()) : word()
        }
    }

    private mutating func mark(_ token: SearchToken) -> SearchToken {
        position += 1
        return token
    }

    /// Whether a dash stands right before what it could be about.
    private var isMinus: Bool {
        guard position + 1 < query.count else { return true }
        let next = query[position + 1]
        return next == "(" || next == "-" || Self.isQuotationMark(next) || ![.space, .mark].contains(ScalarClass(next))
    }

    private mutating func word() -> SearchToken {
        let start = position
        while let scalar = current, Self.isNameLetter(scalar) { position += 1 }
        if current == ":", position > start {
            let name = text(from: start).lowercased()
            position += 1
            return .field(name: name, value: value())
        }
        while let scalar = current, !endsWord(scalar) { position += 1 }
        let text = text(from: start)
        switch text {
        case "AND": return .and
        case "OR": return .or
        case "NOT": return .not(isMinus: false)
        case "NEAR" where current == "(":
            position += 1
            isInNear = true
            return .near
        default: return .text(unquoted(text))
        }
    }

    private func endsWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "(" || scalar == ")" || (scalar == "," && isInNear) || ScalarClass(scalar) == .space
            || Self.isQuotationMark(scalar)
    }

    private static func isNameLetter(_ scalar: Unicode.Scalar) -> Bool { (scalar.value | 0x20) &- 0x61 < 26 }

    private mutating func value() -> SearchText? {
        guard let scalar = current else { return nil }
        if Self.isQuotationMark(scalar) { return quoted() }
        let start = position
        while let scalar = current, !endsWord(scalar) { position += 1 }
        return position > start ? unquoted(text(from: start)) : nil
    }

    private mutating func quoted() -> SearchText {
        position += 1
        let start = position
        while let scalar = current, !Self.isQuotationMark(scalar) { position += 1 }
        let text = text(from: start)
        let isClosed = position < query.count
        if isClosed { position += 1 }
        let isPrefix = current == "*" && isClosed
        if isPrefix { position += 1 }
        return SearchText(text: text, isQuoted: true, isClosed: isClosed, isPrefix: isPrefix)
    }

    private func unquoted(_ text: String) -> SearchText {
        let bare = text.unicodeScalars.reversed().drop { $0 == "*" }.reversed()
        let isPrefix = bare.count < text.unicodeScalars.count
        return SearchText(text: self.text(bare), isQuoted: false, isClosed: true, isPrefix: isPrefix)
    }

    private func text(from start: Int) -> String { text(query[start..<position]) }

    private func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}

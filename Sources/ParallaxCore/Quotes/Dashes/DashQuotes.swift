import ParallaxUnicode

/// Speech that a dash opens: – Dammen håller, säger Lopez. —La presa aguantará —dijo López—.
///
/// A dash opens speech only where an attribution follows in the same paragraph, or where one has named the speaker of a
/// quote before; otherwise it is a list or an aside.
struct DashQuotes {
    let lexemes: [Lexeme]
    let paragraph: TextRange
    let number: Int

    /// Whether a dash stands at the start of the paragraph, or after a sentence's end; a cheap question before words are read.
    static func isPossible(in paragraph: TextRange, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard paragraph.count > 4 else { return false }
        if bytes[paragraph.start] == 0x2D { return true }
        var index = bytes.asciiEnd(from: paragraph.start, to: paragraph.end)
        while index + 2 < paragraph.end {
            if bytes[index] == 0xE2, bytes[index + 1] == 0x80, (0x93...0x95).contains(bytes[index + 2]) {
                if index == paragraph.start { return true }
                if index > paragraph.start + 1, bytes[index - 1] == 0x20, endsSentence(bytes[index - 2]) { return true }
            }
            index = bytes.asciiEnd(from: index + 1, to: paragraph.end)
        }
        return false
    }

    private static func endsSentence(_ byte: UInt8) -> Bool {
        [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), 0xA6].contains(byte)
    }

    /// The stretches, outside those that marks have `taken`.
    ///
    /// - Complexity: O(*n*) in the number of lexemes and stretches.
    func spans(outside taken: [QuoteSpan]) -> [QuoteSpan] {
        guard lexemes.contains(where: { $0.kind == .dash }) else { return [] }
        let starts = openers(outside: taken)
        guard !starts.isEmpty else { return [] }
        let hasAttribution = ((starts.first ?? 0) + 1..<lexemes.count).contains { attributionStart(at: $0) != nil }
        guard hasAttribution || goesOn(from: starts, after: taken) else { return [] }
        return starts.indices.flatMap { place -> [QuoteSpan] in
            let limit = place + 1 < starts.count ? starts[place + 1] : lexemes.count
            return pieces(from: starts[place], to: limit, isLast: limit == lexemes.count)
        }
    }

    /// Whether the first dash goes on with what a speaker, named before it, began between marks: “…,” said Quist. – Then …
    private func goesOn(from starts: [Int], after taken: [QuoteSpan]) -> Bool {
        guard let first = starts.first, let quote = taken.last(where: { $0.range.end <= lexemes[first].start }) else {
            return false
        }
        return lexemes[..<first].contains { $0.start >= quote.range.end && $0.roles.contains(.strongVerb) }
    }

    private func openers(outside taken: [QuoteSpan]) -> [Int] {
        var spans = taken[...]
        return lexemes.indices.filter { index in
            while let span = spans.first, span.range.end <= lexemes[index].start { spans.removeFirst() }
            if let span = spans.first, span.range.contains(lexemes[index].start) { return false }
            return opensSpeech(at: index)
        }
    }

    private func opensSpeech(at index: Int) -> Bool {
        let dash = lexemes[index]
        guard dash.kind == .dash, index + 1 < lexemes.count else { return false }
        let next = lexemes[index + 1]
        let isHyphen = dash.end - dash.start == 1
        guard
            index == 0
                || (!isHyphen && dash.followsSpace && (lexemes[index - 1].isStop || lexemes[index - 1].kind == .colon))
        else { return false }
        if isHyphen && !next.followsSpace { return false }
        return (next.kind == .word && next.isCapital) || next.kind == .other
    }

    /// The speech from one opener on: up to its attribution, and what follows the attribution's own dash.
    private func pieces(from opener: Int, to limit: Int, isLast: Bool) -> [QuoteSpan] {
        let cut = ((opener + 1)..<limit).first { attributionStart(at: $0) != nil }
        var found = span(opener, cut ?? limit)
        if let cut, isLast, let resumed = resumption(after: cut, to: limit) { found += span(resumed, limit) }
        return found
    }

    private func span(_ first: Int, _ limit: Int) -> [QuoteSpan] {
        guard lexemes[first..<limit].count(where: { $0.kind == .word }) >= 2 else { return [] }
        let range = TextRange(start: lexemes[first].start, end: lexemes[limit - 1].end)
        return [QuoteSpan(range: range, inside: range, ending: .dash, paragraph: number)]
    }

    /// Where the speech goes on: `—. Word` or `. — Word`.
    private func resumption(after cut: Int, to limit: Int) -> Int? {
        var index = cut + 1
        while index + 2 < limit {
            let isDashStop = lexemes[index].kind == .dash && lexemes[index + 1].isStop
            let isStopDash = lexemes[index].isStop && lexemes[index + 1].kind == .dash
            if isDashStop || isStopDash, lexemes[index + 2].isCapital { return index + 2 }
            index += 1
        }
        return nil
    }

    /// Whether a dash or comma at `index` is followed by a speech verb and whoever speaks.
    private func attributionStart(at index: Int) -> Int? {
        let lexeme = lexemes[index]
        guard lexeme.kind == .dash || lexeme.kind == .comma else { return nil }
        var next = index + 1
        if lexeme.kind == .comma, next < lexemes.count, lexemes[next].kind == .dash { next += 1 }
        guard next < lexemes.count, lexemes[next].kind == .word else { return nil }
        let isDash = lexemes[next - 1].kind == .dash
        if isDash && !lexemes[next - 1].followsSpace { return nil }
        return speaks(at: next, anyVerb: isDash) ? index : nil
    }

    private func speaks(at index: Int, anyVerb: Bool) -> Bool {
        let first = lexemes[index]
        if first.roles.contains(.verb), !first.isCapital, anyVerb || first.roles.contains(.strongVerb) {
            return anyVerb || isSubject(index + 1)
        }
        var next = index
        while isSubject(next), next < index + 5 { next += 1 }
        return next > index && next < lexemes.count && lexemes[next].roles.contains(.strongVerb)
    }

    private func isSubject(_ index: Int) -> Bool {
        guard index < lexemes.count else { return false }
        return lexemes[index].isName || lexemes[index].roles.contains(.pronoun)
    }
}

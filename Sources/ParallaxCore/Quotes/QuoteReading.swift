/// One pass over one text, step by step.
struct QuoteReading {
    /// Quotes of a text beyond this many are not looked for: nobody writes as many, and each takes memory.
    static let mostQuotes = 50_000

    private let bytes: UnsafeBufferPointer<UInt8>
    private let paragraphs: [TextRange]
    private let headline: Int?
    private let lexicon: QuoteLexicon
    private let mostQuotes: Int

    /// Prepares a text; `headline` is the index of the paragraph that is one.
    init(
        bytes: UnsafeBufferPointer<UInt8>, paragraphs: [TextRange], headline: Int? = nil, language: String?,
        mostQuotes: Int = mostQuotes
    ) {
        self.headline = headline
        self.mostQuotes = mostQuotes
        self.bytes = bytes
        self.paragraphs = paragraphs
        lexicon = QuoteLexicon.of(language.map(Language.init(code:)) ?? LanguageSample(bytes).language)
    }

    /// The quotes, in order.
    func quotes() -> [Quote] {
        let spans = spans()
        guard !spans.isEmpty else { return [] }
        let lexemes = lexemes(spans)
        let endings = spans.map { QuoteEnding(bytes, $0.inside) }
        let isEnglish = lexicon.language == .english
        let attributions = SpeakerFinder(spans: spans, endings: endings, paragraphs: lexemes, isEnglish: isEnglish)
            .attributions()
        var wording = SpeakerWording(bytes: bytes, paragraphs: lexemes)
        var quotes: [Quote] = []
        quotes.reserveCapacity(spans.count)
        for paragraph in lexemes {
            for (index, lexeme) in paragraph.enumerated() where lexeme.kind == .quote {
                let span = spans[lexeme.span]
                let kind = KindRules(
                    content: QuoteContent(bytes, span.inside, lexicon: lexicon), ending: endings[lexeme.span],
                    span: span,
                    attribution: attributions[lexeme.span], lexemes: paragraph, quote: index, isEnglish: isEnglish
                ).kind
                quotes.append(wording.quote(span, kind: kind, attribution: attributions[lexeme.span]))
            }
        }
        return quotes
    }

    // MARK: Spans

    private func spans() -> [QuoteSpan] {
        let marks = paragraphs.map { MarkScanner(bytes: bytes, paragraph: $0).marks() }
        let style = MarkStyle(paragraphs: marks, followsVerb: isBeforeVerb)
        var found: [QuoteSpan] = []
        for number in paragraphs.indices where found.count < mostQuotes {
            let marked = pairs(number, marks, style)
            found += merged(marked, dashes(number, outside: marked)).prefix(mostQuotes - found.count)
        }
        return found
    }

    private func pairs(_ number: Int, _ marks: [[QuoteMark]], _ style: MarkStyle) -> [QuoteSpan] {
        guard hasWords(number, besides: marks[number]) else { return [] }
        var pairing = ParagraphPairing(
            paragraph: paragraphs[number], number: number, marks: marks[number],
            style: number == headline ? style.forHeadline(marks[number]) : style,
            bytes: bytes,
            cuts: { AttributionCuts(plainLexemes(number)) })
        return pairing.pair(next: opening(number + 1, marks))
    }

    /// Whether a paragraph with marks is more than marks.
    private func hasWords(_ number: Int, besides marks: [QuoteMark]) -> Bool {
        !marks.isEmpty && marks.reduce(0) { $0 + $1.end - $1.start } < paragraphs[number].count
    }

    private func opening(_ number: Int, _ marks: [[QuoteMark]]) -> ParagraphPairing.NextOpening {
        guard number < paragraphs.count, let first = marks[number].first, first.start == paragraphs[number].start
        else { return .none }
        return first.glyph.isSingle ? .single : .double
    }

    private func dashes(_ number: Int, outside taken: [QuoteSpan]) -> [QuoteSpan] {
        guard DashQuotes.isPossible(in: paragraphs[number], bytes) else { return [] }
        return DashQuotes(lexemes: plainLexemes(number), paragraph: paragraphs[number], number: number)
            .spans(outside: taken)
    }

    /// Both kinds in order; marks inside dash speech are nested.
    private func merged(_ marked: [QuoteSpan], _ dashes: [QuoteSpan]) -> [QuoteSpan] {
        guard !dashes.isEmpty else { return marked }
        let all = (marked + dashes).sorted { $0.range < $1.range }
        var kept: [QuoteSpan] = []
        for span in all where span.range.start >= kept.last?.range.end ?? 0 { kept.append(span) }
        return kept
    }

    // MARK: Words

    private func plainLexemes(_ number: Int) -> [Lexeme] {
        var scanner = LexemeScanner(bytes: bytes, range: paragraphs[number], lexicon: lexicon)
        return scanner.lexemes()
    }

    private func lexemes(_ spans: [QuoteSpan]) -> [[Lexeme]] {
        var next = 0
        return paragraphs.indices.map { number in
            let first = next
            while next < spans.count, spans[next].paragraph == number { next += 1 }
            var scanner = LexemeScanner(bytes: bytes, range: paragraphs[number], lexicon: lexicon)
            return scanner.lexemes(spans: spans[first..<next].map(\.range), first: first)
        }
    }

    /// Whether a strong speech verb follows a mark and one blank.
    private func isBeforeVerb(_ mark: QuoteMark) -> Bool {
        var end = mark.end + 1
        let limit = min(bytes.count, mark.end + 16)
        while end < limit, bytes[end] > 0x40 { end += 1 }
        guard mark.end + 1 < end else { return false }
        var scanner = LexemeScanner(bytes: bytes, range: TextRange(start: mark.end + 1, end: end), lexicon: lexicon)
        return scanner.lexemes().first?.roles.contains(.strongVerb) ?? false
    }
}

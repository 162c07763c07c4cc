import Testing

@testable import ParallaxCore

@Suite("Quotes in many languages")
struct QuoteLanguageTests {
    /// One sentence a language, all by the same speaker; the language itself is guessed.
    private static let samples: [(text: String, quote: String, speaker: String)] = [
        (
            "„Die Brücke bleibt heute geschlossen“, sagte Ada Quist am Abend.", "„Die Brücke bleibt heute geschlossen“",
            "Ada Quist"
        ),
        (
            "« Le pont restera fermé, affirme Ada Quist, tout le mois. »",
            "« Le pont restera fermé, affirme Ada Quist, tout le mois. »", "Ada Quist"
        ),
        ("«El puente seguirá cerrado hoy», dijo Ada Quist.", "«El puente seguirá cerrado hoy»", "Ada Quist"),
        ("«Il ponte resta chiuso», ha detto Ada Quist.", "«Il ponte resta chiuso»", "Ada Quist"),
        ("“A ponte vai ficar fechada”, afirmou Ada Quist.", "“A ponte vai ficar fechada”", "Ada Quist"),
        ("“De brug blijft gesloten”, zei Ada Quist.", "“De brug blijft gesloten”", "Ada Quist"),
        (
            "„Most będzie zamknięty do piątku” – powiedziała Ada Quist.", "„Most będzie zamknięty do piątku”",
            "Ada Quist"
        ),
        ("„Most zůstane dnes zavřený,“ řekla Ada Quist.", "„Most zůstane dnes zavřený,“", "Ada Quist"),
        ("„Most ostane dnes zatvorený,“ povedala Ada Quist.", "„Most ostane dnes zatvorený,“", "Ada Quist"),
        ("«Мост сегодня закрыт», — сказала Ада Квист.", "«Мост сегодня закрыт»", "Ада Квист"),
        ("«Міст сьогодні закрито», – сказала Ада Квіст.", "«Міст сьогодні закрито»", "Ада Квіст"),
        ("”Bron är stängd i dag”, säger Ada Quist.", "”Bron är stängd i dag”", "Ada Quist"),
        ("»Broen er lukket i dag«, siger Ada Quist.", "»Broen er lukket i dag«", "Ada Quist"),
        ("«Broen er stengt i dag», forteller Ada Quist.", "«Broen er stengt i dag»", "Ada Quist"),
        ("”Silta on kiinni tänään”, sanoi Ada Quist.", "”Silta on kiinni tänään”", "Ada Quist"),
        ("„A híd ma zárva marad” – mondta Ada Quist.", "„A híd ma zárva marad”", "Ada Quist"),
    ]

    @Test(
        "a Japanese speaker is a name or a role without its particle, and no clause before the quote",
        arguments: [
            ("市長の田中一郎氏は「橋は安全だ」と述べた。", "市長の田中一郎氏"), ("山田さんは「もう待てない」と話した。", "山田さん"),
            ("首相は会見で「調査を続ける」と強調した。", "首相"), ("警察によると、「被害者はいない」という。", "警察"),
            ("橋が開いたとき、住民は「信じられない」と言った。", "住民"), ("記者会見で「調査を続ける」と強調した。", nil),
            ("委員会が決定を下した後、「受け入れられない」との声が上がった。", nil),
            ("雨が降ったことについて、「中止になるだろう」と述べた。", nil), ("しかし「誰も聞いていないのだ」と述べた。", nil),
        ] as [(String, String?)])
    func japanese(text: String, speaker: String?) {
        #expect(QuoteFinder().quotes(in: text).map(\.speaker) == [speaker])
    }

    @Test("the speaker is named in the way of the language", arguments: samples.indices)
    func speaker(index: Int) {
        let sample = Self.samples[index]
        #expect(QuoteFinder().found(in: sample.text).map(\.text) == [sample.quote])
    }

    @Test("the speaker after a foreign verb is found", arguments: samples.indices.filter { $0 != 1 })
    func name(index: Int) {
        let sample = Self.samples[index]
        #expect(QuoteFinder().quotes(in: sample.text).first?.speaker == sample.speaker)
    }

    @Test("a dash opens speech where an attribution stands in the paragraph")
    func dashes() {
        #expect(
            QuoteFinder().found(in: "– Bron är stängd i dag, säger Ada Quist.") == [
                FoundQuote("– Bron är stängd i dag", "Ada Quist")
            ])
        #expect(
            QuoteFinder().found(in: "—El puente resistirá —dijo Quist—. Lo vimos dos veces.")
                == [FoundQuote("—El puente resistirá", "Quist"), FoundQuote("Lo vimos dos veces.", "Quist")])
    }

    @Test("a dash goes on with what a named speaker began between marks")
    func dashAfterMarks() {
        let text = "“The quay is safe,” Ada Quist told reporters at the harbour. – The bridge is another matter."
        #expect(
            QuoteFinder(language: "en").found(in: text).map(\.text) == [
                "“The quay is safe,”", "– The bridge is another matter.",
            ])
        let aside = "The “old quay” is safe. – The bridge is another matter."
        #expect(QuoteFinder(language: "en").found(in: aside).isEmpty)
    }

    @Test("a short quote is speech where a verb of saying follows, whoever its subject is")
    func verbAlone() {
        #expect(QuoteFinder(language: "de").quotes(in: "„Völlig Verfehlt“ nannte er es.").map(\.kind) != [.speech])
        #expect(QuoteFinder(language: "tr").found(in: "\"Köprü kapalı\" dedi.").map(\.text) == ["\"Köprü kapalı\""])
    }

    @Test("a dash that lists or puts in is no speech")
    func plainDashes() {
        #expect(QuoteFinder().quotes(in: "Still missing:\n– two boats\n– a truck").isEmpty)
        #expect(QuoteFinder().quotes(in: "The mill – built in 1931 – will stand, officials said.").isEmpty)
    }

    @Test("names of papers and firms in « » are no speech")
    func names() {
        #expect(QuoteFinder().found(in: "Компания «Плотина» и газета «Река» не ответили.").isEmpty)
    }

    @Test("corner brackets after a colon are speech")
    func chinese() {
        #expect(QuoteFinder().found(in: "市長說：「大橋今天不開放。」").map(\.text) == ["「大橋今天不開放。」"])
    }

    @Test("every word file has verbs and only headings that mean something", arguments: Language.allCases)
    func wordFiles(language: Language) {
        guard let file = QuoteLexicon.file(of: language).map(QuoteLexiconFile.init) else { return }
        #expect(file.unknownSections.isEmpty)
        #expect(file.roles.contains([.verb, .strongVerb]))
    }

    @Test("a word file gives a word the roles of all its sections")
    func readsWordFile() {
        let file = QuoteLexiconFile(Array("# words\r\n[verbs]\r\nSæid # often\n\n[adverbs]\nsæid\n[ghosts]\nboo".utf8))
        let lexicon = QuoteLexicon(language: nil, words: file.words)
        #expect(lexicon.roles(of: WordKey("sæid".unicodeScalars)) == [.verb, .adverb])
        #expect(lexicon.roles(of: WordKey("boo".unicodeScalars)).isEmpty)
        #expect(lexicon.roles(of: WordKey("often".unicodeScalars)).isEmpty)
        #expect(file.unknownSections == ["ghosts"])
    }

    @Test("a heading that never ends breaks nothing", arguments: ["[", "[verbs", "[]", "[\nsaid", "#", "[verbs]"])
    func readsBrokenWordFile(text: String) {
        #expect(QuoteLexiconFile(Array(text.utf8)).roles.isSubset(of: .verb))
    }

    @Test("a language the program was told is not guessed, and an unknown one has no words")
    func toldLanguage() {
        let text = "„Die Brücke bleibt zu“, sagte der Fährmann."
        #expect(QuoteFinder(language: "de-AT").quotes(in: text).first?.verb == "sagte")
        #expect(QuoteFinder(language: "xx").quotes(in: text).first?.verb == nil)
    }
}

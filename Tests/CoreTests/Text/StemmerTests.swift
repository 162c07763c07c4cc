import ParallaxCore
import Testing

@Suite("Stems")
struct StemmerTests {
    @Test("inflected forms meet in one stem", arguments: Language.allCases)
    func joinsForms(_ language: Language) {
        let forms: [Language: (String, String)] = [
            .english: ("warnings", "warning"), .german: ("brücken", "brücke"), .russian: ("корабли", "корабля"),
            .polish: ("statkami", "statków"), .ukrainian: ("корабля", "кораблі"), .czech: ("loděmi", "loděmi"),
        ]
        let stemmer = Stemmer(language: language)
        if let (one, other) = forms[language] { #expect(stemmer.stem(of: one) == stemmer.stem(of: other)) }
        #expect(!stemmer.stem(of: "unsinkable").isEmpty)
    }

    @Test("without a language words stay whole")
    func leavesUnknown() {
        #expect(Stemmer(language: nil).stem(of: "warnings") == "warnings")
    }

    @Test("no word breaks a stemmer", arguments: ["", "'", "🙂🙂🙂🙂", "ß", String(repeating: "ing", count: 9_000)])
    func survives(_ word: String) {
        for language in Language.allCases {
            #expect(Stemmer(language: language).stem(of: word).isEmpty == word.isEmpty)
        }
    }
}

@Suite("Languages")
struct LanguageTests {
    @Test(
        "a language is known by its small words",
        arguments: [
            ("the ferry left the harbour and it was late for the port", Language.english),
            ("der alte hafen ist seit gestern nicht mehr offen und das boot wartet", .german),
            ("паром не вышел из порта и это было в среду", .russian),
            ("prom nie wypłynął z portu i to było w środę", .polish),
            ("le bac n a pas quitté le port et les gens sont dans la rue", .french),
            ("el barco no salió del puerto y esto fue un error", .spanish),
            ("il traghetto non è partito dal porto ed era tardi", .italian),
            ("o barco não saiu do porto e isso foi um erro", .portuguese),
            ("de boot is niet uit de haven en het was laat", .dutch),
            ("båten är inte i hamnen och det var för sent", .swedish),
            ("båten er ikke i havna og det var for sent etter hennes mening ifølge sjefen som sier noe", .norwegian),
            ("båden er ikke i havnen og det blev for sent efter planen af i går", .danish),
            ("vene ei ole satamassa ja se on myös myöhässä", .finnish),
            ("loď není v přístavu a to je také chyba podle které se řídí", .czech),
            ("loď nie je v prístave a to bol tiež omyl podľa ktorý sa riadi", .slovak),
            ("пором не вийшов із порту і це було в середу та щоб", .ukrainian),
            ("gemi limandan çıkmadı ve bu bir hata gibi değil daha çok", .turkish),
            ("a hajó nem indult el és ez volt az egy hiba hogy", .hungarian),
            ("vaporul nu a plecat din port și este o greșeală pe care", .romanian),
            ("το πλοίο δεν είναι στο λιμάνι και αυτό ήταν για την", .greek),
        ])
    func guesses(_ text: String, _ language: Language) {
        #expect(Language.guess(from: text.split(separator: " ").map(String.init)) == language)
    }

    @Test("a text without small words has no language")
    func guessesNothing() {
        #expect(Language.guess(from: ["渡", "轮", "没", "有"]) == nil)
        #expect(Language.guess(from: []) == nil)
    }

    @Test("codes may carry a region")
    func readsCodes() {
        #expect(Language(code: "pt-BR") == .portuguese)
        #expect(Language(code: "nb_NO") == .norwegian)
        #expect(Language(code: "xx") == nil)
    }

    @Test("stop words are those of one language, and frequent words weigh less than rare ones")
    func knowsFrequency() {
        #expect(StopWords.of(.english).contains("the") && !StopWords.of(.english).contains("der"))
        #expect(StopWords.of(.german).contains("der") && !StopWords.of(nil).contains("the"))
        #expect(CommonWords.weight(of: "people", in: .english) < CommonWords.weight(of: "harbour", in: .english))
    }
}

/// The word files inside the program, each read when its language is first asked for.
extension QuoteLexicon {
    /// The words of a language; none for `nil` and for a language without a file.
    static func of(_ language: Language?) -> QuoteLexicon {
        switch language {
        case .english: english
        case .german: german
        case .french: french
        case .spanish: spanish
        case .italian: italian
        case .portuguese: portuguese
        case .dutch: dutch
        case .polish: polish
        case .czech: czech
        case .slovak: slovak
        case .russian: russian
        case .ukrainian: ukrainian
        case .swedish: swedish
        case .danish: danish
        case .norwegian: norwegian
        case .finnish: finnish
        case .hungarian: hungarian
        case .turkish: turkish
        case .romanian, .greek, nil: QuoteLexicon(language: language, words: WordTable(capacity: 0))
        }
    }

    /// The word file of a language.
    static func file(of language: Language) -> [UInt8]? {
        switch language {
        case .english: PackageResources.quote_words_en_txt
        case .german: PackageResources.quote_words_de_txt
        case .french: PackageResources.quote_words_fr_txt
        case .spanish: PackageResources.quote_words_es_txt
        case .italian: PackageResources.quote_words_it_txt
        case .portuguese: PackageResources.quote_words_pt_txt
        case .dutch: PackageResources.quote_words_nl_txt
        case .polish: PackageResources.quote_words_pl_txt
        case .czech: PackageResources.quote_words_cs_txt
        case .slovak: PackageResources.quote_words_sk_txt
        case .russian: PackageResources.quote_words_ru_txt
        case .ukrainian: PackageResources.quote_words_uk_txt
        case .swedish: PackageResources.quote_words_sv_txt
        case .danish: PackageResources.quote_words_da_txt
        case .norwegian: PackageResources.quote_words_no_txt
        case .finnish: PackageResources.quote_words_fi_txt
        case .hungarian: PackageResources.quote_words_hu_txt
        case .turkish: PackageResources.quote_words_tr_txt
        case .romanian, .greek: nil
        }
    }

    private static let english = read(.english)
    private static let german = read(.german)
    private static let french = read(.french)
    private static let spanish = read(.spanish)
    private static let italian = read(.italian)
    private static let portuguese = read(.portuguese)
    private static let dutch = read(.dutch)
    private static let polish = read(.polish)
    private static let czech = read(.czech)
    private static let slovak = read(.slovak)
    private static let russian = read(.russian)
    private static let ukrainian = read(.ukrainian)
    private static let swedish = read(.swedish)
    private static let danish = read(.danish)
    private static let norwegian = read(.norwegian)
    private static let finnish = read(.finnish)
    private static let hungarian = read(.hungarian)
    private static let turkish = read(.turkish)

    private static func read(_ language: Language) -> QuoteLexicon {
        QuoteLexicon(language: language, words: QuoteLexiconFile(file(of: language) ?? []).words)
    }
}

/// The word files inside the program, parsed once.
enum QuoteLexicons {
    /// Every file, by its language's code.
    static let files: [(language: String, bytes: [UInt8])] = [
        ("en", PackageResources.quote_words_en_txt), ("de", PackageResources.quote_words_de_txt),
        ("fr", PackageResources.quote_words_fr_txt), ("es", PackageResources.quote_words_es_txt),
        ("it", PackageResources.quote_words_it_txt), ("pt", PackageResources.quote_words_pt_txt),
        ("nl", PackageResources.quote_words_nl_txt), ("pl", PackageResources.quote_words_pl_txt),
        ("cs", PackageResources.quote_words_cs_txt), ("sk", PackageResources.quote_words_sk_txt),
        ("ru", PackageResources.quote_words_ru_txt), ("uk", PackageResources.quote_words_uk_txt),
        ("sv", PackageResources.quote_words_sv_txt), ("da", PackageResources.quote_words_da_txt),
        ("no", PackageResources.quote_words_no_txt), ("fi", PackageResources.quote_words_fi_txt),
        ("hu", PackageResources.quote_words_hu_txt), ("tr", PackageResources.quote_words_tr_txt),
    ]

    private static let all: [String: QuoteLexicon] = Dictionary(
        uniqueKeysWithValues: files.map {
            ($0.language, QuoteLexicon(language: $0.language, words: QuoteLexiconFile($0.bytes).words))
        })

    /// For each word, one bit for every language that lists it, in the order of ``files``.
    static let languagesOfWord: WordTable<UInt32> = {
        var masks: [WordKey: UInt32] = [:]
        for (index, file) in files.enumerated() {
            for (key, roles) in QuoteLexiconFile(file.bytes).words where !roles.isDisjoint(with: .speaksForLanguage) {
                masks[key, default: 0] |= 1 << UInt32(index)
            }
        }
        return WordTable(masks, none: 0)
    }()

    /// The words of a language; a language without a file gets an empty lexicon.
    static func lexicon(for language: String) -> QuoteLexicon {
        all[language] ?? QuoteLexicon(language: language, words: [:])
    }
}

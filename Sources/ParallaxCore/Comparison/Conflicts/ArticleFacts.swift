/// The facts of an article's sentences, each read when it is first asked for: most sentences have no partner.
struct ArticleFacts: Sendable {
    /// A sentence's one count of a class.
    struct Toll {
        let sentence: Int
        let quantity: Quantity
    }

    private let article: AnnotatedArticle
    private let text: ComparedText
    /// The stem of each word of the lexicon.
    private let stems: [Int32]
    private var read: [FactSentence?]
    /// The facts of sentences that were read ahead, by sentence; empty when none were.
    private let mentions: [FactMentions]

    /// - Parameter mentions: The facts of all sentences, when they were read before.
    init(_ article: AnnotatedArticle, _ text: ComparedText, _ lexicon: Lexicon, mentions: [FactMentions] = []) {
        self.mentions = mentions
        self.article = article
        self.text = text
        stems = lexicon.stems
        read = Array(repeating: nil, count: article.sentences.count)
    }

    /// The facts of one sentence.
    subscript(sentence: Int) -> FactSentence {
        mutating get {
            if let facts = read[sentence] { return facts }
            let facts = facts(of: sentence)
            read[sentence] = facts
            return facts
        }
    }

    /// The words of one sentence, as numbers of the lexicon.
    func words(of sentence: Int) -> ArraySlice<Int32> { text.forms[text.sentences[sentence]] }

    private func facts(of sentence: Int) -> FactSentence {
        let part = text.sentences[sentence]
        let statement = Statement(
            text: article.article.text, range: article.sentences[sentence].range, published: article.article.published)
        let stems = part.map { self.stems[Int(text.forms[$0])] }
        return FactSentence(
            statement, words: Array(text.words[part]), stems: stems,
            mentions: mentions.isEmpty ? nil : mentions[sentence])
    }

    /// The counts of each class, by sentence; at most ``FactSentence/factLimit`` of a class.
    ///
    /// - Parameter namesClass: For each word of the lexicon, whether it gives numbers near it a class.
    mutating func tolls(_ namesClass: [Bool]) -> [SubjectClass: [Toll]] {
        var tolls: [SubjectClass: [Toll]] = [:]
        for sentence in text.sentences.indices where mayCount(sentence, namesClass) {
            let facts = self[sentence]
            for subjectClass in SubjectClass.allCases {
                guard tolls[subjectClass, default: []].count < FactSentence.factLimit,
                    let quantity = facts.only(subjectClass)
                else { continue }
                tolls[subjectClass, default: []].append(Toll(sentence: sentence, quantity: quantity))
            }
        }
        return tolls
    }

    /// Whether a sentence has a number and a word of a class.
    private func mayCount(_ sentence: Int, _ namesClass: [Bool]) -> Bool {
        let part = text.sentences[sentence]
        return part.contains { namesClass[Int(text.forms[$0])] }
            && part.contains { text.words[$0].kind == .number || NumberWord.begins(with: text.words[$0].key) }
    }
}

import ArgumentParser

/// `parallax batch TASK`: an engine over JSON Lines.
struct Batch: ParsableCommand {
    /// The engines that can be run in bulk.
    enum Task: String, CaseIterable, ExpressibleByArgument {
        case quotes, variants, align, words, conflicts, stories, extract, feeds
    }

    static let configuration = CommandConfiguration(
        commandName: "batch",
        abstract: "Run an engine over JSON Lines, standard input to standard output.",
        discussion: """
            One answer a row, in the same order; a bad row answers {"id", "error"} and the rest goes on. Further fields \
            of a row are ignored; those with ? may be left out. Rows hold
              quotes     id, text
              variants   id, a and b: {text, speaker?}
              align      pair, a and b: [sentence]
              words      pair, a and b: [word]
              conflicts  pair, a, b
              stories    doc, title?, text, published?
              extract    id, path, url?
              feeds      id, path, url?, http?: {header: value}

            Example:
              echo '{"id": "1", "text": "“No,” said Ann."}' | parallax batch quotes
            """
    )

    @Argument(help: "The engine: \(Task.allCases.map(\.rawValue).joined(separator: ", ")).")
    var task: Task

    func run() throws {
        try BatchRun.requireInput()
        switch task {
        case .quotes: BatchRun.answerEachRow(QuotesTask.answer)
        case .variants: BatchRun.answerEachRow(VariantsTask.answer)
        case .align: BatchRun.answerEachRow(AlignTask.answer)
        case .words: BatchRun.answerEachRow(WordsTask.answer)
        case .conflicts: BatchRun.answerEachRow(ConflictsTask.answer)
        case .extract: BatchRun.answerEachRow(ExtractTask.answer)
        case .stories: try BatchRun.answerAllRows(StoriesTask.answer)
        case .feeds: BatchRun.answerEachRow(FeedsTask.answer)
        }
    }
}

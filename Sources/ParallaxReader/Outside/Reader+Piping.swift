import ParallaxCore

extension Reader {
    /// Asks for a program that shall read what is selected, else the article in front of the reader.
    mutating func askForProgram() {
        let passages = citedPassages
        guard let article = passages.first?.article else {
            notice = Notice("There is nothing here that a program could read.")
            return
        }
        let words =
            isSelecting || desk.focus == .compare
            ? passages.map(\.labelledWords).joined(separator: "\n\n") : article.readableText
        prompt = .pipe(
            PipePrompt(
                line: TypedLine(lastProgram), input: words + "\n",
                subject: isSelecting ? "selection" : desk.focus == .compare ? "passage" : "article"))
    }

    /// Starts the program that was typed.
    mutating func pipe(_ typed: PipePrompt) -> [Effect] {
        let command = CommandWords(typed.line.text)
        guard !command.isOpen else {
            notice = Notice("A quotation mark or a backslash at the end is left open.", isError: true)
            return []
        }
        guard let program = command.words.first, !program.isEmpty else { return [] }
        lastProgram = typed.line.text
        endSelection()
        notice = Notice("\(program) is reading …")
        let call = ProgramCall(arguments: command.words, input: typed.input)
        return [.pipe(call, ticket: tickets.draw(for: .pipe))]
    }
}

extension Article {
    /// What a reader sees of the article, paragraphs parted by an empty line.
    var readableText: String {
        blocks.filter(\.kind.isShown).map { String(text[$0.range]) }.joined(separator: "\n\n")
    }
}

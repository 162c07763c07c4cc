import ParallaxCore

extension Reader {
    /// Asks for the file that shall hold the view in front of the reader.
    mutating func askForFile() {
        guard let (subject, words) = exported else { return tellNothingToWrite() }
        prompt = .export(ExportPrompt(subject, about: words))
    }

    private mutating func tellNothingToWrite() { notice = Notice("There is nothing here to write into a file.") }

    /// Writes the view in front of the reader into a file that is named.
    mutating func export(to path: String) -> [Effect] {
        guard let (subject, _) = exported else {
            tellNothingToWrite()
            return []
        }
        return export(subject, to: path)
    }

    /// What the view shows, and words to name a file by; `nil` while it shows nothing.
    private var exported: (ExportSubject, String)? {
        switch desk.stage {
        case .compare:
            compare.map(\.comparison).map { comparison in
                let (left, right) = (comparison.left.article, comparison.right.article)
                let words = "\(left.outlet ?? "A") and \(right.outlet ?? "B") \(left.title)"
                return (.comparison(left: left.id, right: right.id), words)
            }
        case .quotes: storiesInView.map { (.quotes($0.flatMap(\.self)), "quotes \(titleInView)") }
        case .coverage:
            articleInFocus.flatMap(story).map { (.coverage($0.flatMap(\.self)), "coverage \(titleInView)") }
        case .stories, .story: storyInFocus.map { (.coverage($0), "coverage \(titleInView)") }
        case .article, .card:
            article.map { (.article($0.article.id), "\($0.article.outlet ?? "") \($0.article.title)") }
        }
    }

    private var titleInView: String {
        articleInFocus.flatMap { id in list.entry(id) ?? story.first { $0.id == id } }?.title ?? ""
    }

    /// Writes into the file that was named.
    mutating func export(_ subject: ExportSubject, to path: String) -> [Effect] {
        guard let export = ExportRequest(subject, path: path) else {
            let ends = ExportFormat.allCases.map { ".\($0.rawValue)" }.joined(separator: ", ")
            notice = Notice("What is written depends on the end of the name: \(ends).", isError: true)
            return []
        }
        return write(export)
    }

    /// Writes a file; what stands in its way is asked about.
    mutating func write(_ export: ExportRequest) -> [Effect] {
        if let exporting, tickets.isAwaiting(.export) {
            notice = Notice("\(exporting.path) is still being written.")
            return []
        }
        exporting = export
        return [.export(export, ticket: tickets.draw(for: .export))]
    }

    mutating func take(_ outcome: ExportOutcome, ticket: Int) {
        guard tickets.redeem(ticket, for: .export), let export = exporting else { return }
        exporting = nil
        switch outcome {
        case .written: notice = Notice("Written: \(export.path)")
        case .exists where prompt == nil: prompt = .replacing(ReplacingPrompt(export))
        case .exists: notice = Notice("\(export.path) exists already; nothing was written.", isError: true)
        }
    }
}

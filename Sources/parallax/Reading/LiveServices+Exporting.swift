import ParallaxCore
import ParallaxReader

extension LiveServices {
    /// Columns of plain text in files.
    private static let columns = 100

    func write(_ export: ExportRequest) async throws -> ExportOutcome {
        let text = try await text(of: export)
        do {
            try OutputFile(path: Self.path(export.path), replaces: export.replaces).write(text)
            return .written
        } catch CommandProblem.fileExists { return .exists }
    }

    /// `~/` stands for the user's own folder, as in a shell.
    private static func path(_ typed: String) -> String {
        guard typed.hasPrefix("~/"), let home = Console.environment("HOME") else { return typed }
        return home + typed.dropFirst()
    }

    /// One JSON value of JSON Lines, which a pipe may have and a file called `.json` may not.
    private static func list(ofLines text: String) -> String {
        "[\n\(text.split(separator: "\n").joined(separator: ",\n"))\n]\n"
    }

    private func text(of export: ExportRequest) async throws -> String {
        let (format, columns) = (ReportFormat(export.format), Self.columns)
        switch export.subject {
        case .article(let id):
            let article = try await article(id).annotated.article
            return try ArticlesText(articles: [article], format: format, columns: columns).text
        case .comparison(let left, let right):
            let comparison = try await comparison(left: left, right: right)
            return try ComparisonText(comparison: comparison, format: format, columns: columns).text
        case .quotes(let ids):
            var articles: [AnnotatedArticle] = []
            for id in ids { articles.append(try await article(id).annotated) }
            let text = try QuotesText(articles: articles, format: format, columns: columns).text
            return format == .json ? Self.list(ofLines: text) : text
        case .coverage(let ids):
            return try CoverageText(coverage: try await coverage(of: ids), format: format, columns: columns).text
        }
    }
}

extension ReportFormat {
    /// The format a name asks for.
    fileprivate init(_ format: ExportFormat) {
        switch format {
        case .markdown: self = .markdown
        case .html: self = .html
        case .json: self = .json
        case .text: self = .text
        }
    }
}

import ParallaxScreen

/// One line of the jobs view.
enum JobsLine: Hashable, Sendable {
    /// The heading of what runs.
    case running
    /// A job, by its place.
    case job(Int)
    case nothingRuns
    /// The heading of what was said.
    case messages
    /// The beginning of something that was said.
    case message(String, isError: Bool)
    /// More of it.
    case continuation(String, isError: Bool)
    case blank

    /// Columns before the text.
    static let textX = 4

    /// Lays everything out, the last message first.
    static func lines(jobs: [RunningJob], said: [Notice], columns: Int) -> [JobsLine] {
        let running = jobs.isEmpty ? [nothingRuns] : jobs.indices.map(JobsLine.job)
        let messages = said.reversed().flatMap { lines(of: $0, columns: max(1, columns)) }
        return [.running] + running + [.blank, .messages] + (messages.isEmpty ? [.nothingRuns] : messages)
    }

    private static func lines(of notice: Notice, columns: Int) -> [JobsLine] {
        let text = notice.text
        return TextWrap.lines(of: text, in: 0..<text.utf8.count, columns: columns).enumerated().map { number, range in
            let words = String(decoding: Array(text.utf8)[range], as: UTF8.self)
            return number == 0
                ? .message(words, isError: notice.isError) : .continuation(words, isError: notice.isError)
        }
    }
}

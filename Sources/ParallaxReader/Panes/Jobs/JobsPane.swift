import ParallaxCore
import ParallaxScreen

/// What runs, and what was said since the start, the last first.
struct JobsPane: Hashable, Sendable {
    /// The parts of the view.
    enum Part: Hashable, Sendable { case jobs, messages }

    var search: SearchResults?
    private(set) var jobs: [RunningJob] = []
    private var said: [Notice] = []
    private(set) var lines: [JobsLine] = []
    private(set) var scroll = Scroll()
    private(set) var selection = 0
    private var size = Size(columns: 0, rows: 0)
    /// Where the view shall open, until it has lines.
    private var opening: Part?

    /// The title and the row under it.
    static let headerRows = 2

    init(at part: Part) { opening = part }

    /// The job the reader is at.
    var selected: RunningJob? { jobs.indices.contains(selection) ? jobs[selection] : nil }

    /// Takes what runs now; the reader stays at the job.
    mutating func show(_ running: [RunningJob], said newSaid: [Notice]) {
        guard running != jobs || newSaid != said || lines.isEmpty else { return }
        let here = selected?.job
        (jobs, said) = (running, newSaid)
        selection = jobs.firstIndex { $0.job == here } ?? min(selection, max(0, jobs.count - 1))
        layOut()
    }

    mutating func fit(in newSize: Size) {
        guard newSize != size else { return }
        size = newSize
        layOut()
    }

    private mutating func layOut() {
        lines = JobsLine.lines(jobs: jobs, said: said, columns: size.columns - JobsLine.textX - 1)
        scroll.resize(lines: lines.count, rows: max(0, size.rows - Self.headerRows))
        guard size.rows > 0, opening == .messages else { return }
        scroll.move(to: lines.firstIndex(of: .messages) ?? 0)
        opening = nil
    }
}

extension JobsPane: Pane {
    mutating func handle(_ command: Command, count: Int?) -> Bool {
        guard let distance = scroll.distance(of: command, count: count) else { return false }
        if command == .nextLine || command == .previousLine, jobs.indices.contains(selection + distance) {
            selection += distance
            lines.firstIndex(of: .job(selection)).map { scroll.reveal($0, margin: 1) }
        } else {
            scroll.move(by: distance)
        }
        return true
    }

    mutating func go(toItem number: Int) { scroll.move(to: number - 1) }

    mutating func scroll(by rows: Int) { scroll.move(by: rows) }

    mutating func click(column: Int, row: Int) {
        let line = scroll.top + row - Self.headerRows
        if row >= Self.headerRows, lines.indices.contains(line), case .job(let job) = lines[line] { selection = job }
    }

    var position: String { jobs.isEmpty ? "\(scroll.percent)%" : "job \(selection + 1) of \(jobs.count)" }

    func matches(for search: TextSearch) -> [SearchMatch] {
        lines.indices.flatMap { index in
            search.matches(in: text(of: index)).map { SearchMatch(text: index, range: $0) }
        }
    }

    func nearest(in matches: [SearchMatch]) -> Int? { matches.firstIndex { $0.text >= scroll.top } }

    mutating func reveal(_ match: SearchMatch) { scroll.reveal(match.text, margin: 2) }

    /// What a line says.
    func text(of line: Int) -> String {
        switch lines[line] {
        case .running: "Running"
        case .job(let job): jobs[job].words
        case .nothingRuns: "nothing"
        case .messages: "Messages"
        case .message(let text, _), .continuation(let text, _): text
        case .blank: ""
        }
    }
}

extension JobsPane {
    var plainView: PlainView {
        PlainView(
            title: "Work and messages", identity: ["jobs", "\(lines.count)", jobs.map(\.words).joined()],
            count: lines.count, place: lines.firstIndex(of: .job(selection)))
    }

    func plainItem(_ index: Int, isHere: Bool) -> [String] {
        let text = text(of: index)
        return text.isEmpty ? [] : [text]
    }
}

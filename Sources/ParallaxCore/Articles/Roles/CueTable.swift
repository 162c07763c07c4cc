/// The cues of all languages.
struct CueTable: Sendable {
    static let shared = CueTable(rows: String(decoding: PackageResources.furniture_txt, as: UTF8.self))

    private let cues: [Cue]
    private let credits: [Cue]

    private init(rows: String) {
        cues = rows.split(separator: "\n").compactMap(Cue.init)
        credits = cues.filter { $0.role == .credit }
    }

    /// The role that the first matching cue gives; `nil` when there is none.
    func role(of line: FoldedLine) -> Cue.Role? {
        cues.first { $0.matches(line) }?.role
    }

    /// The cue of a line that names its author.
    func credit(of line: FoldedLine) -> Cue? { credits.first { $0.matches(line) } }
}

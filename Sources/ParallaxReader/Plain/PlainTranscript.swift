/// What a dialogue by lines says of a reader: a view as a whole when it is another one, else the item the reader is at.
public struct PlainTranscript {
    private var last: PlainView?

    /// Begins a dialogue, in which nothing was said.
    public init() {}

    /// What there is to say now, a line each.
    ///
    /// - Parameter isRepeated: Whether the view is said as a whole, though it is the one before.
    public mutating func lines(about reader: Reader, isRepeated: Bool = false) -> [String] {
        let pane = reader.plainPane
        let view = pane?.plainView
        defer { last = view }
        guard let pane, let view else { return reader.plainStatus }
        if isRepeated || view.identity != last?.identity { return whole(view, of: pane) + reader.plainStatus }
        let here = view.place.map { pane.plainItem($0, isHere: true) } ?? []
        let isAnswered = reader.notice != nil || reader.prompt != nil
        return (view == last && isAnswered ? [] : here) + reader.plainStatus
    }

    private func whole(_ view: PlainView, of pane: any Pane) -> [String] {
        let items = view.shown.flatMap { pane.plainItem($0, isHere: false) }
        let rest = view.count - view.shown.count
        return [view.title] + items + (rest > 0 ? ["(\(rest) more)"] : [])
    }
}

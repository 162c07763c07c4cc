import ParallaxCore

/// The lines of a piece of HTML while it is read, and where their words lead.
struct MarkupLines {
    private(set) var finished: [LinkedLine] = []
    /// The UTF-8 of the line that is being read, as it is written.
    var current: [UInt8] = []
    private var links: [LinkedLine.Link] = []
    /// The open link, and where its words begin in the line.
    private var open: (reference: String, start: Int)?

    /// Ends the line; a link that is open goes on in the next one.
    mutating func finish() {
        let reference = open?.reference
        closeLink()
        let text = String(decoding: current, as: UTF8.self)
        let isWhole = text.utf8.count == current.count
        let line = LinkedLine(text, links: isWhole ? links : []).harmless.withoutDoubleSpaces
        if !line.text.isEmpty { finished.append(line) }
        current.removeAll(keepingCapacity: true)
        links.removeAll()
        openLink(reference)
    }

    /// Begins a link, which ends the one that is open; without a reference it only ends that.
    mutating func openLink(_ reference: String?) {
        closeLink()
        open = reference.flatMap { $0.utf8.count <= WebLink.longest ? ($0, current.count) : nil }
    }

    /// Ends the open link.
    mutating func closeLink() {
        guard let (reference, start) = open else { return }
        open = nil
        guard start < current.count else { return }
        links.append(LinkedLine.Link(range: TextRange(start: start, end: current.count), reference: reference))
    }
}

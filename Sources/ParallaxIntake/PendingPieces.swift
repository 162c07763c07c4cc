/// The pieces of an input: stretches of a large file of JSON Lines, which may be larger than the memory, or the whole.
public struct PendingPieces: IteratorProtocol {
    private var whole: PendingArticle?
    private var lines: LineStretches?

    init(_ input: PendingArticle) {
        whole = input
        guard case .file(let file) = input.source, let opened = try? OpenFile(file.path) else { return }
        lines = try? LineStretches(sniffing: opened)
        whole = lines == nil ? PendingArticle(input.source, size: opened.size) : nil
    }

    /// Whether ``next()`` has nothing more.
    public var isAtEnd: Bool { whole == nil && lines == nil }

    /// How much of the input was given out, 0 to 1, where it is more than one piece.
    public var share: Double { lines?.share ?? 0 }

    /// The next piece; `nil` when there is no more.
    public mutating func next() -> PendingArticle? {
        if let whole {
            self.whole = nil
            return whole
        }
        do throws(IntakeProblem) {
            if let stretch = try lines?.next() { return PendingArticle(.lines(stretch), size: stretch.bytes.count) }
        } catch {
            if !error.isAboutLine { lines = nil }
            return PendingArticle(.nowhere(error))
        }
        lines = nil
        return nil
    }
}

extension IntakeProblem {
    /// Whether the lines behind can be read.
    fileprivate var isAboutLine: Bool { if case .longLine = self { true } else { false } }
}

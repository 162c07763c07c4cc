/// The lines of a file, a stretch at a time, so that a file of any size takes the memory of a stretch.
struct LineStretches {
    /// Bytes that are read at once: some thirty articles, which one core takes about 30 ms to annotate.
    static let length = 1 << 17
    /// Longest line that is taken, in bytes.
    static let longestLine = 16 << 20

    private let file: OpenFile
    private let longestLine: Int
    /// What was read and not yet given out: the beginning of a line.
    private var rest: [UInt8] = []
    /// What was read behind a line that was left out.
    private var ahead: [UInt8] = []
    /// The number of the line that `rest` begins.
    private var line = 1
    /// Bytes that were given out.
    private var given = 0

    /// The share of the file that was given out, 0 to 1.
    var share: Double { file.size == 0 ? 0 : min(1, Double(given) / Double(file.size)) }

    /// Begins at the first line of a file.
    ///
    /// - Parameter longestLine: At least ``length``.
    init(_ file: OpenFile, longestLine: Int = longestLine) {
        self.file = file
        self.longestLine = longestLine
    }

    /// Begins at the first line of a file of JSON Lines that is larger than a stretch; `nil` for any other.
    init?(sniffing file: OpenFile) throws(IntakeProblem) {
        guard file.size > Self.length else { return nil }
        self.init(file)
        ahead = try file.next(atMost: Self.length)
        guard ListFormat(sniffing: ahead) == .articleLines else { return nil }
    }

    /// The next lines; `nil` when there are no more.
    ///
    /// - Throws: Why the file cannot be read on, or that a line is too long; the lines behind such a line come next.
    /// - Complexity: O(*n*) in the number of bytes that are read.
    mutating func next() throws(IntakeProblem) -> LineStretch? {
        while case let more = try read(), !more.isEmpty {
            let first = more.firstIndex(of: ASCII.lineFeed) ?? more.endIndex
            guard rest.count + first <= longestLine else { throw try passLine(endingIn: more[first...]) }
            if let stretch = stretch(endingIn: more) { return stretch }
        }
        defer { rest = [] }
        return rest.isEmpty ? nil : taken(rest)
    }

    private mutating func read() throws(IntakeProblem) -> [UInt8] {
        guard ahead.isEmpty else {
            defer { ahead = [] }
            return ahead
        }
        return try file.next(atMost: Self.length)
    }

    /// The lines that end in what was read; the beginning of the next line is kept.
    private mutating func stretch(endingIn more: [UInt8]) -> LineStretch? {
        guard let end = more.lastIndex(of: ASCII.lineFeed) else {
            rest += more
            return nil
        }
        defer { rest = Array(more[(end + 1)...]) }
        return taken(rest + more[...end])
    }

    private mutating func taken(_ bytes: [UInt8]) -> LineStretch {
        defer {
            line += bytes.count { $0 == ASCII.lineFeed }
            given += bytes.count
        }
        return LineStretch(bytes: bytes, firstLine: line, path: file.path)
    }

    /// Leaves out the rest of a line that is too long, and says so.
    private mutating func passLine(endingIn more: ArraySlice<UInt8>) throws(IntakeProblem) -> IntakeProblem {
        rest = []
        var more = more
        while more.first != ASCII.lineFeed {
            let next = try file.next(atMost: Self.length)
            guard !next.isEmpty else { break }
            more = next[(next.firstIndex(of: ASCII.lineFeed) ?? next.endIndex)...]
        }
        ahead = Array(more.dropFirst())
        line += 1
        return .longLine(path: file.path, line: line - 1, limit: longestLine)
    }
}

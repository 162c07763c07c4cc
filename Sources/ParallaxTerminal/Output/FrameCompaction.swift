/// Shortens what curses sends for a frame.
///
/// Curses sets both colours anew where only one changes, and all of them where an attribute ends: two fifths of a
/// frame. Here a rendition is written only when something is drawn in it, and only what of it differs.
struct FrameCompaction {
    private static let (escape, shiftIn, shiftOut): (UInt8, UInt8, UInt8) = (0x1B, 0x0F, 0x0E)
    /// Moves of the cursor by CSI: nothing is drawn.
    private static let moves = Set("ABCDGHd".utf8)

    private var output: [UInt8] = []
    /// The rendition that the terminal has, and the one that curses wants.
    private var (present, wanted) = (GraphicRendition(), GraphicRendition())
    private var hasASCII = false

    /// The frame, shorter; as it is when it holds what is not understood.
    ///
    /// Curses begins and ends every frame in the plain rendition.
    ///
    /// - Complexity: O(*n*) in the number of bytes.
    static func compacted(_ frame: [UInt8]) -> [UInt8] {
        var compaction = FrameCompaction()
        compaction.output.reserveCapacity(frame.count)
        var rest = frame[...]
        while let first = rest.first {
            switch first {
            case escape: guard compaction.takeSequence(&rest) else { return frame }
            case shiftIn, shiftOut: compaction.chooseLetters(rest.takeFirst(1))
            default: compaction.draw(rest.takeFirst { $0 != escape && $0 != shiftIn && $0 != shiftOut })
            }
        }
        compaction.adopt()
        return compaction.output
    }

    private mutating func draw(_ bytes: ArraySlice<UInt8>) {
        adopt()
        output += bytes
    }

    /// Makes the terminal's rendition the wanted one.
    private mutating func adopt() {
        guard present != wanted else { return }
        output += wanted.sequence(from: present).utf8
        present = wanted
    }

    /// - Returns: False when it is not understood.
    private mutating func takeSequence(_ rest: inout ArraySlice<UInt8>) -> Bool {
        guard rest.count >= 3 else { return false }
        switch rest[rest.startIndex + 1] {
        case UInt8(ascii: "["): return takeControl(&rest)
        case UInt8(ascii: "("): chooseLetters(rest.takeFirst(3))
        default: draw(rest.takeFirst(2))
        }
        return true
    }

    private mutating func takeControl(_ rest: inout ArraySlice<UInt8>) -> Bool {
        let start = rest.takeFirst(2)
        let parameters = rest.takeFirst { (0x20...0x3F).contains($0) }
        guard let final = rest.popFirst() else { return false }
        if final == UInt8(ascii: "m") { return wanted.take(parameters) }
        if !Self.moves.contains(final) { adopt() }
        output += start
        output += parameters
        output.append(final)
        return true
    }

    /// Curses asks for ASCII with each attribute that ends.
    private mutating func chooseLetters(_ sequence: ArraySlice<UInt8>) {
        let isASCII = sequence.last == UInt8(ascii: "B") || sequence.first == Self.shiftIn
        if !(isASCII && hasASCII) { output += sequence }
        hasASCII = isASCII
    }
}

extension ArraySlice<UInt8> {
    /// Takes bytes off the beginning.
    fileprivate mutating func takeFirst(_ count: Int) -> ArraySlice {
        defer { self = dropFirst(count) }
        return prefix(count)
    }

    /// Takes the first bytes off that are as asked.
    fileprivate mutating func takeFirst(while isTaken: (UInt8) -> Bool) -> ArraySlice {
        let taken = prefix(while: isTaken)
        self = self[taken.endIndex...]
        return taken
    }
}

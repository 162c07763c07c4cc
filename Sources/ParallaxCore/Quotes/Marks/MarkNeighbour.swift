/// What stands beside a mark; zero is the edge of the paragraph.
enum MarkNeighbour {
    static func isSpace(_ value: UInt32) -> Bool {
        value == 0xA0 || value == 0x202F || value == 0x2009 || (value != 0 && value <= 0x20) || value == 0x3000
    }

    static func isOpeningBracket(_ value: UInt32) -> Bool { value == 0x28 || value == 0x5B || value == 0x7B }

    static func isWord(_ value: UInt32) -> Bool {
        guard value != 0, let scalar = Unicode.Scalar(value) else { return false }
        return QuoteScalar.isWord(scalar)
    }

    /// `, . ! ? …`
    static func endsClause(_ value: UInt32) -> Bool {
        value == 0x2C || value == 0x2E || value == 0x21 || value == 0x3F || value == 0x2026
    }

    static func letsOpen(_ value: UInt32) -> Bool {
        if value == 0 || isSpace(value) { return true }
        switch value {
        case 0x28, 0x5B, 0x7B, 0x2014, 0x2013, 0x2D, 0x2F, 0x2015, 0x201C, 0x2018, 0x201E, 0xAB, 0xBB, 0x22, 0x27,
            0xBF, 0xA1, 0x3A, 0x3E:
            return true
        default: return false
        }
    }

    static func letsClose(_ value: UInt32) -> Bool {
        if value == 0 || isSpace(value) { return true }
        switch value {
        case 0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x5D, 0x7D, 0x2014, 0x2013, 0x2D, 0x2F, 0x2026, 0x201D, 0x22,
            0x2019, 0x27, 0xBB, 0xAB, 0x3C, 0x26, 0xFF1A, 0xFF0C, 0x3002, 0xFF01, 0xFF1F, 0xFF1B, 0x3001:
            return true
        default: return false
        }
    }
}

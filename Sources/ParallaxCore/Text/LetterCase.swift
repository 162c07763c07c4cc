/// Case of the scripts that have one, by arithmetic on code points; no table, no locale.
enum LetterCase {
    /// The lower-case form of a scalar with a simple one-to-one mapping; any other scalar is given back.
    @inline(__always)
    static func lowered(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x41...0x5A: value + 32
        case 0...0xBF: value
        case 0xC0...0xDE where value != 0xD7: value + 32
        case 0x100...0x17F: loweredLatin(value)
        case 0x386: 0x3AC
        case 0x388...0x38A: value + 37
        case 0x391...0x3AB: value + 32
        case 0x400...0x40F: value + 80
        case 0x410...0x42F: value + 32
        case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F, 0x1E00...0x1EFF: value | 1
        default: value
        }
    }

    /// Latin Extended-A, where capitals and small letters alternate.
    private static func loweredLatin(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x130: 0x69
        case 0x178: 0xFF
        case 0x139...0x148, 0x179...0x17E: value & 1 == 1 ? value + 1 : value
        case 0x131, 0x138, 0x149, 0x17F: value
        default: value | 1
        }
    }
}

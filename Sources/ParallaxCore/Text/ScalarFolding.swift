extension Unicode.Scalar {
    /// The scalar as it is matched, in UTF-8: lower case, plain quotation marks and dashes; nothing for what is invisible.
    var foldedUTF8: String.UTF8View {
        if let plain = plainMark { return plain.utf8 }
        if let lower = simpleLowercase { return String(lower).utf8 }
        return properties.changesWhenLowercased ? properties.lowercaseMapping.utf8 : String(self).utf8
    }

    private var plainMark: String? {
        switch value {
        case 0x2018, 0x2019, 0x201B, 0x2032, 0x02BC, 0x00B4: "'"
        case 0x201C...0x201F, 0x2033, 0x00AB, 0x00BB, 0x300C...0x300F: "\""
        case 0x2010...0x2015, 0x2212: "-"
        case 0x2026: "…"
        case 0x00AD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF: ""
        case 0xFB00: "ff"
        case 0xFB01: "fi"
        case 0xFB02: "fl"
        default: nil
        }
    }

    /// The lower case of the alphabets of European news, without asking the Unicode tables.
    private var simpleLowercase: Unicode.Scalar? {
        switch value {
        case 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A1, 0x3A3...0x3A9, 0x410...0x42F: Unicode.Scalar(value + 0x20)
        case 0x400...0x40F: Unicode.Scalar(value + 0x50)
        case 0xFF21...0xFF3A: Unicode.Scalar(value - 0xFF21 + 0x61)
        case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0)
        case 0xDF...0xFF, 0x3B1...0x3C9, 0x430...0x45F: self
        default: nil
        }
    }
}

extension HyphenPoints.Letter {
    /// The letter that `scalar` is; `nil` for digits, signs, scripts whose words are not divided by sound, and capitals
    /// inside a word, for abbreviations are not divided.
    init?(_ scalar: Unicode.Scalar, at position: Int, column: Int, isFirst: Bool) {
        guard let letter = isFirst ? scalar.lowercase : scalar, let sound = HyphenPoints.Sound(letter) else {
            return nil
        }
        self.init(position: position, column: column, scalar: letter, sound: sound)
    }
}

extension Unicode.Scalar {
    /// The lower-case letter; `nil` when it is written with several scalars.
    fileprivate var lowercase: Unicode.Scalar? {
        let letters = properties.lowercaseMapping.unicodeScalars
        return letters.count == 1 ? letters.first : nil
    }
}

extension HyphenPoints.Sound {
    /// The sound of a lower-case letter.
    init?(_ scalar: Unicode.Scalar) {
        if Self.vowels.contains(scalar) {
            self = .vowel
        } else if Self.attachedSigns.contains(scalar) {
            self = .attached
        } else if Self.isAlphabet(scalar), scalar.properties.isLowercase {
            self = .consonant
        } else {
            return nil
        }
    }

    /// Latin with its extensions, Greek and Cyrillic.
    private static func isAlphabet(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x61...0x7A, 0xDF...0x24F, 0x3AC...0x3CE, 0x430...0x52F, 0x1E00...0x1EFF: true
        default: false
        }
    }

    private static let attachedSigns: Set<Unicode.Scalar> = ["ь", "ъ", "й", "ў"]

    private static let vowels = Set(
        ("aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿāăąēĕėęěĩīĭįıōŏőœũūŭůűųŷơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
            + "аеёиоуыэюяіїєѐѝ" + "αεηιουωάέήίόύώϊϋΐΰ").unicodeScalars)
}

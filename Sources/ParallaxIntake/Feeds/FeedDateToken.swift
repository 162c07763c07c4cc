/// A piece of a date as feeds write it.
enum FeedDateToken: Hashable {
    /// Digits; their count tells a year from a day.
    case number(Int, digits: Int)
    /// Letters, in lower case.
    case word(String)
    /// Any other character but white space.
    case sign(Character)

    /// Cuts a date up; comments in parentheses (RFC 5322, section 3.2.2) are left out.
    ///
    /// - Returns: `nil` for a text longer than any date.
    static func tokens(_ text: String) -> [FeedDateToken]? {
        guard text.utf8.count <= 200 else { return nil }
        var tokens: [FeedDateToken] = []
        var rest = withoutComments(text)[...].unicodeScalars
        while let first = rest.first {
            let kind = Kind(first)
            let run = kind == .sign ? rest.prefix(1) : rest.prefix { Kind($0) == kind }
            switch kind {
            case .digit: tokens.append(.number(Int(String(run.prefix(18))) ?? 0, digits: run.count))
            case .letter: tokens.append(.word(String(run).lowercased()))
            case .sign: tokens.append(.sign(Character(first)))
            case .space: break
            }
            rest = rest[run.endIndex...]
        }
        return tokens
    }

    private enum Kind {
        case digit, letter, space, sign

        init(_ scalar: Unicode.Scalar) {
            switch scalar {
            case "0"..."9": self = .digit
            case "A"..."Z", "a"..."z": self = .letter
            case " ", "\t", "\n", "\r": self = .space
            default:
                let properties = scalar.properties
                let isLetter =
                    !scalar.isASCII && (properties.isAlphabetic || properties.canonicalCombiningClass != .notReordered)
                self = isLetter ? .letter : properties.isWhitespace ? .space : .sign
            }
        }
    }

    private static func withoutComments(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "(")) else { return text }
        var output = ""
        var depth = 0
        var isEscaped = false
        for character in text {
            switch character {
            case _ where isEscaped: isEscaped = false
            case "\\": isEscaped = depth > 0
            case "(": depth += 1
            case ")": depth = max(0, depth - 1)
            default:
                if depth == 0 { output.append(character) }
            }
            if depth == 0, character == ")" { output.append(" ") }
        }
        return output
    }
}

/// Text in a manual page: nothing in it is a request or an escape of troff.
enum TroffText {
    /// A line of text.
    static func line(_ text: String) -> String {
        let escaped = text.reduce(into: "") { line, character in
            switch character {
            case "\\": line += "\\e"
            case "-": line += "\\-"
            case "'": line += "\\(aq"
            case "`": line += "\\(ga"
            case "^": line += "\\(ha"
            case "~": line += "\\(ti"
            default: line.append(character)
            }
        }
        return escaped.hasPrefix(".") ? "\\&" + escaped : escaped
    }

    /// Lines that stand as they are.
    static func verbatim(_ text: String) -> [String] {
        [".nf"] + text.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) } + [".fi"]
    }
}

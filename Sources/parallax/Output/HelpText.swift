import ParallaxScreen

/// The help of a command as it is printed: its synopsis, which the argument parser leaves on one line, is divided between
/// options.
struct HelpText {
    private static let mark = "USAGE: "

    private let text: String

    init(_ text: String) { self.text = text }

    /// The help with a synopsis of so many columns.
    func wrapped(columns: Int) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
            line.hasPrefix(Self.mark) ? Self.lines(of: line, columns) : [String(line)]
        }.joined(separator: "\n")
    }

    private static func lines(of synopsis: Substring, _ columns: Int) -> [String] {
        let indent = String(repeating: " ", count: mark.count)
        var lines: [String] = []
        for part in parts(of: synopsis) {
            if let last = lines.last, CellWidth.columns(of: last + " " + part) <= columns {
                lines[lines.count - 1] = last + " " + part
            } else {
                lines.append(lines.isEmpty ? String(part) : indent + part)
            }
        }
        return lines
    }

    /// What is between spaces; an option stays with its value.
    private static func parts(of synopsis: Substring) -> [Substring] {
        var depth = 0
        return synopsis.split { character in
            if character == "[" { depth += 1 }
            if character == "]" { depth -= 1 }
            return depth == 0 && character == " "
        }
    }
}

import ParallaxScreen
internal import TOMLKit

/// One TOML file, with the lines its settings stand on.
struct ConfigurationText {
    /// The file as messages name it.
    let file: String
    let root: TOMLTable
    private let lines: [Setting: Int]

    /// A table and a key in it; the outermost table has no name.
    private struct Setting: Hashable {
        let table: String
        let key: String
    }

    /// Reads a text.
    init(_ text: String, file: String) throws(ConfigurationProblem) {
        self.file = file
        if let hazard = TOMLHazard(in: text) {
            throw ConfigurationProblem(file: file, line: hazard.line, reason: hazard.reason)
        }
        do {
            root = try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            throw ConfigurationProblem(file: file, line: error.source.begin.line, reason: error.description)
        } catch {
            throw ConfigurationProblem(file: file, reason: "it is not TOML")
        }
        lines = Self.lines(of: text)
    }

    /// The keys of a table, in the order of the file.
    func keys(of table: TOMLTable, named name: String = "") -> [String] {
        table.keys.sorted { (line(of: $0, in: name) ?? 0, $0) < (line(of: $1, in: name) ?? 0, $1) }
    }

    /// The line that sets a key.
    func line(of key: String, in table: String = "") -> Int? { lines[Setting(table: table, key: key)] }

    /// A problem with a setting.
    func problem(_ key: String, in table: String = "", _ reason: String) -> ConfigurationProblem {
        ConfigurationProblem(file: file, line: line(of: key, in: table), reason: reason)
    }
}

// MARK: Lines

extension ConfigurationText {
    /// Where tables and keys begin, by a look at the beginnings of lines: the parser does not say.
    private static func lines(of text: String) -> [Setting: Int] {
        var found: [Setting: Int] = [:]
        var table = ""
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let content = line.drop { $0 == " " || $0 == "\t" }
            if content.first == "[", let end = content.firstIndex(of: "]") {
                table = key(content[content.index(after: content.startIndex)..<end])
                found[Setting(table: "", key: table)] = index + 1
            } else if content.first != "#", let equals = content.firstIndex(of: "=") {
                found[Setting(table: table, key: key(content[..<equals])), default: index + 1] = index + 1
            }
        }
        return found
    }

    /// A key without the marks it may be quoted in.
    private static func key(_ text: Substring) -> String {
        String(text.filter { !" \t\"'".contains($0) })
    }
}

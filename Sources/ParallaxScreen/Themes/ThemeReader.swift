internal import TOMLKit

/// Goes through the tables of one theme file.
struct ThemeReader {
    /// What is wrong so far.
    private(set) var problems: [ScreenProblem] = []
    private let text: String
    private let name: String
    private var colors: [String: Color] = [:]

    init(text: String, name: String) {
        self.text = text
        self.name = name
    }

    /// The theme; `nil`, or one that lacks something, when there are problems.
    mutating func theme() -> Theme? {
        guard let table = noting(Result { () throws(ScreenProblem) in try self.parsed() }) else { return nil }
        for key in table.keys where !["title", "dark", "colors", "ground", "roles"].contains(key) && canTell {
            note(key, "is not a setting; there are title, dark, colors, ground and roles")
        }
        let (title, isDark) = (table["title"]?.string, table["dark"]?.bool)
        if title == nil { note("title", "is missing or not text") }
        if isDark == nil { note("dark", "is missing or neither true nor false") }
        readColors(table["colors"])
        let ground = noting(Result { () throws(ScreenProblem) in try self.ground(table["ground"]) })
        let styles = styles(table["roles"])
        guard let title, let isDark else { return nil }
        return Theme(name: name, title: title, isDark: isDark, ground: ground ?? nil, styles: styles)
    }

    /// Mistakes beyond this number are not told.
    private static let mostProblems = 20

    private var canTell: Bool { problems.count < Self.mostProblems }

    private mutating func note(_ key: String, _ reason: String) { problems.append(problem(key, reason)) }

    /// What was read; `nil` when it could not be, for a reason that is kept.
    private mutating func noting<Value>(_ result: Result<Value, ScreenProblem>) -> Value? {
        switch result {
        case .success(let value): return value
        case .failure(let problem):
            problems.append(problem)
            return nil
        }
    }

    /// Text and background come together, for one without the other may be unreadable.
    private func ground(_ value: (any TOMLValueConvertible)?) throws(ScreenProblem) -> Style? {
        guard let value else { return nil }
        guard let table = value.table else { throw problem("ground", "is not a table of colours") }
        let style = try style(table, key: "ground")
        guard style.foreground != nil, style.background != nil, style.attributes.isEmpty else {
            throw problem("ground", "takes a foreground and a background, and nothing else")
        }
        return style
    }

    private func parsed() throws(ScreenProblem) -> TOMLTable {
        if let hazard = TOMLHazard(in: text) {
            throw ScreenProblem.theme(name: name, line: hazard.line, key: nil, reason: hazard.reason)
        }
        do {
            return try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            throw ScreenProblem.theme(name: name, line: error.source.begin.line, key: nil, reason: error.description)
        } catch {
            throw ScreenProblem.theme(name: name, line: nil, key: nil, reason: "it is not TOML")
        }
    }

    private mutating func readColors(_ value: (any TOMLValueConvertible)?) {
        guard let value else { return }
        guard let table = value.table else { return note("colors", "is not a table") }
        for key in table.keys where canTell {
            guard let value = table[key] else { continue }
            let read = noting(Result { () throws(ScreenProblem) in try self.color(defining: value, key: key) })
            // One mistake is told once: where the colour is named, its name is right.
            colors[key] = read ?? Color(hexadecimal: "#000000")
        }
    }

    private func color(defining value: any TOMLValueConvertible, key: String) throws(ScreenProblem) -> Color {
        guard let table = value.table else { return try rgb(value, key: key) }
        for part in table.keys where !["rgb", "ansi256", "ansi16"].contains(part) {
            throw problem("\(key).\(part)", "is not a part of a colour; there are rgb, ansi256 and ansi16")
        }
        let color = try rgb(table["rgb"], key: "\(key).rgb")
        let ansi256 = try paletteIndex(table["ansi256"], below: 256, key: "\(key).ansi256")
        let ansi16 = try paletteIndex(table["ansi16"], below: 16, key: "\(key).ansi16")
        return Color(rgb: color.rgb, ansi256: ansi256, ansi16: ansi16)
    }

    private func rgb(_ value: (any TOMLValueConvertible)?, key: String) throws(ScreenProblem) -> Color {
        guard let color = (value?.string).flatMap(Color.init(hexadecimal:)) else {
            throw problem(key, "is not a colour; write it as \"#rrggbb\"")
        }
        return color
    }

    private func paletteIndex(
        _ value: (any TOMLValueConvertible)?, below count: Int, key: String
    ) throws(ScreenProblem) -> Int? {
        guard let value else { return nil }
        guard let index = value.int, (0..<count).contains(index) else {
            throw problem(key, "is not a number from 0 to \(count - 1)")
        }
        return index
    }

    private mutating func styles(_ value: (any TOMLValueConvertible)?) -> [Role: Style] {
        var styles: [Role: Style] = [:]
        guard let table = value?.table else {
            note("roles", "is missing or not a table")
            return styles
        }
        for key in table.keys where canTell {
            guard let role = Role(name: key) else {
                note(key, "is not a role")
                continue
            }
            styles[role] = noting(Result { () throws(ScreenProblem) in try self.style(table[key], key: key) })
        }
        return styles
    }

    private func style(_ value: (any TOMLValueConvertible)?, key: String) throws(ScreenProblem) -> Style {
        guard let table = value?.table else { throw problem(key, "is not a table of colours and attributes") }
        for part in table.keys where !["foreground", "background", "attributes"].contains(part) {
            throw problem("\(key).\(part)", "is not a part of a style; there are foreground, background and attributes")
        }
        return Style(
            foreground: try color(named: table["foreground"], key: "\(key).foreground"),
            background: try color(named: table["background"], key: "\(key).background"),
            attributes: try attributes(table["attributes"], key: "\(key).attributes"))
    }

    private func color(named value: (any TOMLValueConvertible)?, key: String) throws(ScreenProblem) -> Color? {
        guard let value else { return nil }
        guard let text = value.string else { throw problem(key, "is not a colour") }
        guard let color = colors[text] ?? Color(hexadecimal: text) else {
            throw problem(key, "\"\(text)\" is neither a name under [colors] nor \"#rrggbb\"")
        }
        return color
    }

    private func attributes(
        _ value: (any TOMLValueConvertible)?, key: String
    ) throws(ScreenProblem) -> TextAttributes {
        guard let value else { return [] }
        guard let list = value.array else { throw problem(key, "is not a list") }
        var attributes: TextAttributes = []
        for element in list {
            guard let name = element.string, let attribute = TextAttributes.named[name] else {
                throw problem(key, "knows bold, dim, italic, underline, reverse and strikethrough")
            }
            attributes.insert(attribute)
        }
        return attributes
    }

    private func problem(_ key: String, _ reason: String) -> ScreenProblem {
        .theme(name: name, line: line(of: key), key: key, reason: reason)
    }

    /// The line that begins with the first part of `key`.
    private func line(of key: String) -> Int? {
        let wanted = key.prefix { $0 != "." }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.firstIndex { line in
            let start = line.drop { $0 == " " || $0 == "[" || $0 == "\"" }
            return start.hasPrefix(wanted)
                && start.dropFirst(wanted.count).first.map { " =]\".\r".contains($0) } == true
        }.map { $0 + 1 }
    }
}

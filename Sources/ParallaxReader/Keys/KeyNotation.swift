extension Key {
    /// Reads keys written one after another: `5j`, `]c`, `<C-l>`, `/war<Enter>`.
    ///
    /// Named keys stand in angle brackets; `<lt>` is the character `<`. Answers `nil` for an unknown name.
    public static func parse(_ text: String) -> [Key]? {
        var keys: [Key] = []
        var rest = Substring(text)
        while let first = rest.first {
            if first == "<", let close = rest.firstIndex(of: ">") {
                guard let key = named(rest[rest.index(after: rest.startIndex)..<close]) else { return nil }
                keys.append(key)
                rest = rest[rest.index(after: close)...]
            } else {
                keys.append(.character(String(first)))
                rest = rest.dropFirst()
            }
        }
        return keys
    }

    private static func named(_ name: Substring) -> Key? {
        if let key = names.first(where: { $0.name == name })?.key { return key }
        if name.hasPrefix("C-"), name.count == 3 { return .control(name.suffix(1).lowercased()) }
        if name.hasPrefix("A-"), name.count == 3 { return .alt(String(name.suffix(1))) }
        if name.hasPrefix("F"), let number = Int(name.dropFirst()), (1...12).contains(number) {
            return .function(number)
        }
        return nil
    }

    private static let names: [(name: String, key: Key)] = [
        ("lt", .character("<")), ("Space", .character(" ")), ("Enter", .enter), ("Esc", .escape), ("Tab", .tab),
        ("S-Tab", .backTab), ("Backspace", .backspace), ("Del", .delete), ("Ins", .insert), ("Up", .up),
        ("Down", .down), ("Left", .left), ("Right", .right), ("PgUp", .pageUp), ("PgDn", .pageDown), ("Home", .home),
        ("End", .end), ("A-Left", .altLeft), ("A-Right", .altRight),
    ]
}

extension Key {
    /// The key as ``parse(_:)`` reads it: `j`, `<C-l>`, `<PgDn>`.
    public var notation: String {
        switch self {
        case .character(" "): "<Space>"
        case .character("<"): "<lt>"
        case .character(let text): text
        case .control(let letter): "<C-\(letter)>"
        case .alt(let text): "<A-\(text)>"
        case .function(let number): "<F\(number)>"
        default: "<\(Self.names.first { $0.key == self }?.name ?? "?")>"
        }
    }
}

extension Key: CustomStringConvertible {
    /// The key as the help page shows it: `j`, `Ctrl-L`, `PgDn`.
    public var description: String {
        switch self {
        case .character(" "): "Space"
        case .character(let text): text
        case .control(let letter): "Ctrl-\(letter.uppercased())"
        case .alt(let text): "Alt-\(text)"
        case .function(let number): "F\(number)"
        case .up: "↑"
        case .down: "↓"
        case .left: "←"
        case .right: "→"
        default: Self.names.first { $0.key == self }?.name ?? "?"
        }
    }
}

import Foundation
import ParallaxReader
import Testing

@Suite("The table of keys in the README")
struct ReadmeKeysTests {
    /// The first column of the table, row by row.
    private static func cells() throws -> [String] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../README.md").standardized
        let text = try String(contentsOf: file, encoding: .utf8)
        let table = text.components(separatedBy: "## Keys\n").last?.components(separatedBy: "\n## ").first ?? ""
        return table.split(separator: "\n").filter { $0.hasPrefix("| ") && !$0.hasPrefix("| keys") }.compactMap { row in
            row.replacing("\\|", with: "¦").components(separatedBy: " | ").first.map {
                String($0.dropFirst(2).replacing("¦", with: "|"))
            }
        }
    }

    private static let named = [
        "Enter": "<Enter>", "Space": "<Space>", "Tab": "<Tab>", "Esc": "<Esc>", "Ctrl-O": "<C-o>", "Ctrl-P": "<C-p>",
        "Ctrl-L": "<C-l>", "Ctrl-Z": "<C-z>", "Alt-Left": "<A-Left>", "Alt-Right": "<A-Right>",
    ]

    /// The keys a cell names: what stands between backticks, and keys called by their names.
    private static func keys(in cell: String) -> [String] {
        let parts = cell.components(separatedBy: "`")
        let quoted = parts.enumerated().filter { $0.offset % 2 == 1 }.map { $0.element.replacing("<", with: "<lt>") }
        let words = parts.enumerated().filter { $0.offset % 2 == 0 }.flatMap { $0.element.split { " ,".contains($0) } }
        return quoted + words.compactMap { named[String($0)] }
    }

    @Test("names no key that does something else or nothing")
    func bound() throws {
        for key in try Self.cells().flatMap(Self.keys) {
            let keys = try #require(Key.parse(key), "\(key)")
            guard case .command = Keymap.standard.meaning(of: keys) else {
                Issue.record("\(key) is bound to nothing")
                continue
            }
        }
    }

    @Test("names a key of every command; `]` stands for `[` too")
    func complete() throws {
        let told = Set(try Self.cells().flatMap(Self.keys).compactMap(Key.parse))
        #expect(told.count > 50)
        for command in Command.allCases {
            let bindings = Keymap.standard.bindings.filter { $0.command == command }
            let isTold = bindings.contains { told.contains($0.keys) || told.contains(Self.forward($0.keys)) }
            #expect(isTold || command == .previousPane, "\(command)")
        }
    }

    private static func forward(_ keys: [Key]) -> [Key] {
        keys.first == .character("[") ? [.character("]")] + keys.dropFirst() : keys
    }
}

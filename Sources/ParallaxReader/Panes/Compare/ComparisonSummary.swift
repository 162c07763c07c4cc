import ParallaxCore
import ParallaxScreen

/// A comparison in figures, and what the signs between the columns mean.
struct ComparisonSummary {
    let pane: ComparePane

    private var comparison: Comparison { pane.comparison }

    /// Columns before the text of an entry.
    private static let indent = 12

    /// The lines under a comparison, an empty one first.
    func lines(columns: Int) -> [(line: Substring, role: Role)] {
        let entries =
            [("linked", links, Role.text), ("unmatched", unmatched, .text)]
            + conflicts.enumerated().map { ($0 == 0 ? "differ" : "", $1, .conflict) }
            + [("shared", shared, .text), ("signs", Self.signs, .dim)]
        return [("", .text)] + entries.flatMap { wrap(name: $0, text: $1, columns: columns, role: $2) }
    }

    private func wrap(name: String, text: String, columns: Int, role: Role) -> [(line: Substring, role: Role)] {
        let room = max(1, columns - Self.indent - 1)
        let lines = TextWrap.lines(of: text, in: 0..<text.utf8.count, columns: room)
        return lines.enumerated().map { index, line in
            let name = index == 0 ? name : ""
            let indent = " " + name + String(repeating: " ", count: max(0, Self.indent - 1 - name.utf8.count))
            return (indent + text[TextRange(start: line.lowerBound, end: line.upperBound)], role)
        }
    }

    private var links: String {
        let count = comparison.links.count
        let kinds = [("the same", Link.Relation.same), ("edited", .edited), ("told in other words", .rewritten)]
        let parts = kinds.compactMap { words, relation in
            Self.part(comparison.links.count { $0.relation == relation }, words)
        }
        let moved = Self.part(comparison.links.count(where: \.isMoved), "moved")
        return
            ([count == 1 ? "1 pair of sentences" : "\(count) pairs of sentences"] + parts + [moved].compactMap(\.self))
            .joined(
                separator: " · ")
    }

    private static func part(_ count: Int, _ words: String) -> String? { count == 0 ? nil : "\(count) \(words)" }

    private var unmatched: String {
        let left = comparison.unmatchedLeft.count
        let right = comparison.unmatchedRight.count
        return "no match found in B for \(Self.sentences(left)) of A · in A for \(Self.sentences(right)) of B"
    }

    private static func sentences(_ count: Int) -> String { count == 1 ? "1 sentence" : "\(count) sentences" }

    /// Every pair of values once, in the order of the left article.
    private var conflicts: [String] {
        var seen: Set<String> = []
        return comparison.conflicts.map { comparison.words(for: $0) }.filter { seen.insert($0).inserted }
    }

    private var shared: String {
        let shared = comparison.shared
        return "\(Self.percent(shared.left)) of A is in B · \(Self.percent(shared.right)) of B is in A"
            + " · longest run \(shared.longestRun) words"
    }

    private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

    private static let signs = "~ edited  ≈ told in other words  < > only there  ↕ moved  ! differs"
}

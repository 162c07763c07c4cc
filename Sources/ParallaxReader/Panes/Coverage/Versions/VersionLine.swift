import ParallaxCore
import ParallaxScreen

/// One line under the coverage table.
struct VersionLine: Hashable, Sendable {
    /// The version it shows a part of.
    let version: Int
    /// Whether the outlet's name stands before it.
    let isFirst: Bool
    /// A part of the version's text.
    let range: Range<Int>

    /// Lays versions out under each other; the name of an outlet stands once.
    static func lines(of versions: [RowVersion], columns: Int) -> [VersionLine] {
        versions.indices.flatMap { index -> [VersionLine] in
            let version = versions[index]
            let isNew = index == 0 || versions[index - 1].column != version.column
            let ranges = TextWrap.lines(
                of: version.article.text, in: version.range.start..<version.range.end, columns: columns)
            return ranges.enumerated().map { VersionLine(version: index, isFirst: $0 == 0 && isNew, range: $1) }
        }
    }
}

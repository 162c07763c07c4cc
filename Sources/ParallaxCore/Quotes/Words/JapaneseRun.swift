/// What the particles of a Japanese run tell: written without spaces, a clause looks like one word.
struct JapaneseRun {
    private let scalars: [Unicode.Scalar]

    /// Reads a run.
    ///
    /// - Complexity: O(*n*) in the length of the run.
    init(_ text: some Collection<UInt8>) { scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars) }

    /// The code units behind the name or role that the run is about, 0 where it is nothing else; `nil` for any other
    /// part of a sentence.
    ///
    /// A name stands before the particle of a topic, or of a source, or before that of a subject at the end: 市長は会見で,
    /// 警察によると, 住民が. In a name itself only の, which ties a role to it, and さん are written in hiragana.
    var tail: Int? {
        var end = scalars.firstIndex { Self.isHiragana($0) && $0 != "の" } ?? scalars.count
        if begins(with: "さん", at: end) { end += 2 }
        guard end > 0, scalars[end - 1] != "の" else { return nil }
        let isSubject = end + 1 == scalars.count && scalars[end] == "が"
        guard end == scalars.count || isSubject || Self.particles.contains(where: { begins(with: $0, at: end) }) else {
            return nil
        }
        return scalars[end...].reduce(0) { $0 + UTF8.width($1) }
    }

    private static let particles = ["は", "によると", "によれば"]

    private func begins(with word: String, at place: Int) -> Bool {
        scalars[place...].starts(with: word.unicodeScalars)
    }

    /// Whether a scalar is a letter of the script of particles and endings.
    static func isHiragana(_ scalar: Unicode.Scalar) -> Bool { (0x3041...0x309F).contains(scalar.value) }
}

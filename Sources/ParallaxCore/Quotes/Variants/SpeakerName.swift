/// The name of a speaker, as far as it can tell two people apart.
struct SpeakerName: Hashable, Sendable {
    /// The folded words of the name, titles and roles left out.
    let parts: Set<String>
    let surname: String

    /// Reads a name; `nil` for a pronoun, a role or anything else without a proper name.
    init?(_ mention: String) {
        let words = Word.scan(mention, in: TextRange(start: 0, end: mention.utf8.count))
        let names = words.filter { $0.kind == .word && mention[$0.range].first?.isUppercase == true }
            .map(\.key).filter { !Self.notNames.contains($0) }
        guard let surname = names.last else { return nil }
        self.surname = surname
        parts = Set(names)
    }

    /// Whether the two can be one person: one's surname is a part of the other's name.
    func isCompatible(with other: SpeakerName) -> Bool {
        parts.contains(other.surname) || other.parts.contains(surname)
    }

    private static let notNames: Set<String> = [
        "he", "she", "they", "it", "we", "i", "who", "mr", "mrs", "ms", "dr", "sir", "lady", "lord", "president",
        "secretary", "senator", "sen", "rep", "representative", "gov", "governor", "minister", "chancellor", "general",
        "gen", "col", "judge", "justice", "mayor", "professor", "prof", "chairman", "speaker", "officials", "official",
        "the", "a", "an", "his", "her", "their", "republican", "republicans", "democrat", "democrats", "jr", "white",
        "house", "spokesman", "spokeswoman", "prime", "foreign", "state", "former", "vice", "attorney", "leader",
    ]
}

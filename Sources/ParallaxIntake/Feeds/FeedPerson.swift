/// Who wrote a feed or an entry, as the many forms say it.
enum FeedPerson {
    /// The name; the mail address where there is no name.
    static func name(_ element: XMLElement) -> String? {
        if let name = element.child("name")?.line, !name.isEmpty { return name }
        if let mail = element.child("email")?.line, !mail.isEmpty { return mail }
        return name(element.line)
    }

    /// Reads `Ada Lund`, `Ada Lund <a@b.example>` and `a@b.example (Ada Lund)`.
    static func name(_ text: String) -> String? {
        guard text.contains("@") else { return text.isEmpty ? nil : text }
        if let name = between("(", ")", text), !name.contains("@") { return name }
        let name = text.prefix { $0 != "<" && $0 != "(" }.trimmed
        if !name.isEmpty, !name.contains("@") { return name }
        return between("<", ">", text) ?? text
    }

    private static func between(_ first: Character, _ last: Character, _ text: String) -> String? {
        guard let start = text.firstIndex(of: first), let end = text[start...].firstIndex(of: last) else { return nil }
        let inside = text[text.index(after: start)..<end].trimmed
        return inside.isEmpty ? nil : inside
    }
}

/// A value of linked data (JSON-LD), read leniently, for pages often hold it with raw line breaks and commas at the end.
enum LinkedValue: Hashable {
    case object([String: LinkedValue])
    case array([LinkedValue])
    case string(String)
    /// A number, a truth value or null; nothing here asks which.
    case other

    /// The value of a key; `nil` when this is no object or has no such key.
    subscript(key: String) -> LinkedValue? {
        guard case .object(let members) = self else { return nil }
        return members[key]
    }

    var string: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// The elements of an array; of everything else, the value alone.
    var elements: [LinkedValue] {
        guard case .array(let elements) = self else { return [self] }
        return elements
    }
}

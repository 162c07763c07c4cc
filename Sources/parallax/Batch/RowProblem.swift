/// What is wrong with a row of `parallax batch`, in a sentence: which row, which field, what was expected.
struct RowProblem: Error, CustomStringConvertible {
    let description: String

    /// - Parameter number: The number of the row, from 1 on.
    init(_ error: DecodingError, row number: Int) {
        let row = "Row \(number)"
        description =
            switch error {
            case .keyNotFound(let key, let context):
                "\(row) has no field “\(Self.name(context.codingPath + [key]))”."
            case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
                context.codingPath.isEmpty
                    ? "\(row) is not \(Self.words(for: type))."
                    : "\(row): the field “\(Self.name(context.codingPath))” is not \(Self.words(for: type))."
            default: "\(row) is not JSON."
            }
    }

    /// A field as people write it: `a[0].text`.
    private static func name(_ path: [any CodingKey]) -> String {
        path.reduce("") { name, key in
            if let index = key.intValue { return "\(name)[\(index)]" }
            return name.isEmpty ? key.stringValue : "\(name).\(key.stringValue)"
        }
    }

    private static func words(for type: any Any.Type) -> String {
        let name = "\(type)"
        if name.hasPrefix("Array") { return "a list" }
        return type == String.self ? "a text" : "an object"
    }
}

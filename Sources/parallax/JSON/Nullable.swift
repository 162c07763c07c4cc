/// A value that is written as `null` when it is missing, so that keys never vanish from the output.
struct Nullable<Value: Encodable>: Encodable {
    let value: Value?

    init(_ value: Value?) { self.value = value }

    /// A text that is missing when it is empty.
    init(text: some StringProtocol) where Value == String { self.init(text.isEmpty ? nil : String(text)) }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let value { try container.encode(value) } else { try container.encodeNil() }
    }
}

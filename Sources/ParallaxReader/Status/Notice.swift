/// A sentence the status line shows until the next key.
struct Notice: Hashable, Sendable {
    let text: String
    let isError: Bool
    /// Further sentences, which stand over the status line.
    let others: [String]

    init(_ text: String, isError: Bool = false, others: [String] = []) {
        self.text = text
        self.isError = isError
        self.others = others
    }
}

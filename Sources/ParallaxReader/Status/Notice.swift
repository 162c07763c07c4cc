/// A sentence the status line shows until the next key.
struct Notice: Hashable, Sendable {
    let text: String
    let isError: Bool

    init(_ text: String, isError: Bool = false) {
        self.text = text
        self.isError = isError
    }
}

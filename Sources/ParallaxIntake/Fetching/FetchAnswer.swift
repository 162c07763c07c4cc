/// A server's answer to one question.
public struct FetchAnswer: Hashable, Sendable {
    /// The number that says how it went, such as 200.
    public var status: Int
    /// What the header says.
    public var fields: HeaderFields
    /// The content, unpacked.
    public var body: [UInt8]
    /// How long the server took.
    public var spent: Duration

    /// Creates an answer.
    public init(status: Int, fields: HeaderFields = HeaderFields(), body: [UInt8] = [], spent: Duration = .zero) {
        self.status = status
        self.fields = fields
        self.body = body
        self.spent = spent
    }
}

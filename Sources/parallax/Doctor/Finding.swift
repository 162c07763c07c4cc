/// One thing that was looked at, and what to do where something is wrong with it.
struct Finding: Hashable {
    /// What findings are about.
    enum Area: String, CaseIterable, Encodable { case terminal, configuration, library, programs }

    let area: Area
    let name: String
    /// What was found.
    let value: String
    /// A sentence that says what to do; `nil` when all is well.
    var advice: String?
}

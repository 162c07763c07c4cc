/// Asks a server one question and hands back its answer, whatever it is: a redirect is an answer, too.
public protocol Fetcher: Sendable {
    /// Asks for what is at an address; ends at once when the task is cancelled.
    ///
    /// - Throws: Why there is no answer.
    func fetch(_ request: FetchRequest) async throws(FetchProblem) -> FetchAnswer
}

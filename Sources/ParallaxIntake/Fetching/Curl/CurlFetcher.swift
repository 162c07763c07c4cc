import CCurl
import Dispatch

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Asks servers by libcurl, which is opened with the first question.
///
/// It speaks http and https only, verifies certificates, keeps no cookies, and goes through a proxy only when the
/// environment names one.
public struct CurlFetcher: Fetcher {
    /// Creates a fetcher; nothing is opened yet.
    public init() {}

    /// Whether the library is there and prepared; asked once.
    private static let isReady = px_curl_begin() != 0

    /// Asks on a thread of its own, for the threads of tasks are few and must not sleep.
    public func fetch(_ request: FetchRequest) async throws(FetchProblem) -> FetchAnswer {
        let cancellation = CurlExchange.Cancellation()
        let answer = await withTaskCancellationHandler {
            await withCheckedContinuation { (waiting: CheckedContinuation<Result<FetchAnswer, FetchProblem>, Never>) in
                // The threads of the shared queues are as few as the cores: two slow servers would hold up all others.
                DispatchQueue(label: "fetch", qos: .utility).async {
                    waiting.resume(returning: Self.answer(to: request, cancellation))
                }
            }
        } onCancel: {
            cancellation.ask()
        }
        return try answer.get()
    }

    private static func answer(
        to request: FetchRequest, _ cancellation: CurlExchange.Cancellation
    ) -> Result<FetchAnswer, FetchProblem> {
        if cancellation.isAsked { return .failure(.cancelled) }
        guard isReady else { return .failure(.noLibrary) }
        return CurlExchange(request, cancellation: cancellation, isProxied: isProxied).run()
    }

    /// Whether the environment names a proxy, in the variables that libcurl heeds.
    private static var isProxied: Bool {
        ["http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"].contains { (name: String) in
            getenv(name).map { $0.pointee != 0 } ?? false
        }
    }
}

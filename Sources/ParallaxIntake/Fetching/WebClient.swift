#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Gets what the user asked for from the web, and behaves: two connections a host, redirects checked one by one, robots.txt
/// asked for pages, and what servers ask for heeded.
public struct WebClient: Sendable {
    private let fetcher: any Fetcher
    private let limits: FetchLimits
    private let gate = ConnectionGate()
    private let robots = RobotsCache()

    /// Creates a client; one for all that is asked for at the same time, for it counts connections.
    ///
    /// - Parameters:
    ///   - fetcher: Who asks.
    ///   - limits: What every answer may take.
    public init(fetcher: any Fetcher = CurlFetcher(), limits: FetchLimits = FetchLimits()) {
        self.fetcher = fetcher
        self.limits = limits
    }

    /// Gets what is at an address.
    ///
    /// - Throws: Why it was not got.
    public func get(_ request: WebRequest) async throws(FetchProblem) -> WebAnswer {
        var visit = Visit(request, time: limits.time)
        while true {
            if request.isPage { try await askRobots(for: visit) }
            let answer = try await answer(to: &visit)
            guard Self.redirects.contains(answer.status), let target = answer.fields["location"] else {
                return try visit.result(of: answer)
            }
            try visit.follow(to: target, status: answer.status, limit: limits.redirects)
        }
    }

    private static let redirects: Set<Int> = [301, 302, 303, 307, 308]

    /// Asks when it is its turn; the time for waiting at the gate does not count, for that is our own courtesy.
    private func answer(to visit: inout Visit) async throws(FetchProblem) -> FetchAnswer {
        let asked = visit
        let answer = try await gate.pass(to: asked.address.host) { () async throws(FetchProblem) in
            let request = FetchRequest(
                address: asked.address, validators: asked.request.validators, mayBePrivate: asked.mayBePrivate,
                deadline: .now + asked.timeLeft, limits: limits)
            return try await fetcher.fetch(request)
        }
        visit.timeLeft -= answer.spent
        return answer
    }

    /// - Throws: ``FetchProblem/disallowed(address:)``, or why nobody can tell.
    private func askRobots(for visit: Visit) async throws(FetchProblem) {
        let rules: RobotsRules
        if let known = await robots[visit.address.origin] {
            rules = known
        } else {
            rules = try await robotsRules(for: visit)
            await robots.keep(rules, of: visit.address.origin)
        }
        guard rules.allows(visit.address.path) else { throw .disallowed(address: visit.address.text) }
    }

    /// A site without the file lets everything be read; one that cannot answer lets nothing (RFC 9309, section 2.3.1).
    private func robotsRules(for visit: Visit) async throws(FetchProblem) -> RobotsRules {
        guard let address = visit.address.resolving("/robots.txt") else { return .open }
        do throws(FetchProblem) {
            let file = try await get(WebRequest(address, isNamedByUser: visit.mayBePrivate))
            return RobotsRules(file.content ?? [])
        } catch {
            switch error {
            case .refused(_, 400..<500), .gone, .leadsElsewhere, .tooManyRedirects: return .open
            default: throw error.concerning(visit.address.text)
            }
        }
    }
}

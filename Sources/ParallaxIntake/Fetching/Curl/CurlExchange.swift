import CCurl
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// One question to a server by libcurl, and what has come of it so far.
///
/// It is a class because libcurl hands its address to the functions that it calls. Only the thread that asks uses it.
final class CurlExchange {
    private let request: FetchRequest
    private let cancellation: Cancellation
    /// Whether a proxy of the environment connects for us: then the other side of the socket is the proxy.
    private let isProxied: Bool
    private var fields = HeaderFields()
    private var headerBytes = 0
    private var body: [UInt8] = []
    private var isTooLarge = false
    private var metPrivate = false

    /// A wish to end, which may come from any thread.
    final class Cancellation: Sendable {
        private let flag = Atomic(false)

        var isAsked: Bool { flag.load(ordering: .relaxed) }

        func ask() { flag.store(true, ordering: .relaxed) }
    }

    init(_ request: FetchRequest, cancellation: Cancellation, isProxied: Bool) {
        self.request = request
        self.cancellation = cancellation
        self.isProxied = isProxied
    }

    /// How programs that fetch name themselves, and where to learn about them.
    private static let agent = "Parallax/0.1 (news reader; fetches only what its user asks for)"

    /// Asks, and waits for the answer on the calling thread.
    func run() -> Result<FetchAnswer, FetchProblem> {
        let start = ContinuousClock.now
        let left = start.duration(to: request.deadline).milliseconds
        guard left > 0 else { return .failure(.tooSlow(address: address)) }
        if isProxied, !request.mayBePrivate, NetworkRange.isPrivate(host: request.address.host) {
            return .failure(.privateNetwork(address: address))
        }
        return outcome(of: perform(milliseconds: left)).map { answer in
            var answer = answer
            answer.spent = start.duration(to: .now)
            return answer
        }
    }

    private var address: String { request.address.text }

    private func perform(milliseconds: Int) -> px_curl_result {
        let fields = (["Accept: */*"] + request.validators.fields).map { strdup($0) }
        defer { for field in fields { free(field) } }
        let lines = fields.map { UnsafePointer($0) } + [nil]
        return lines.withUnsafeBufferPointer { lines in
            address.withCString { address in
                Self.agent.withCString { agent in
                    let question = px_curl_request(
                        address: address, agent: agent, fields: lines.baseAddress, total_milliseconds: milliseconds,
                        connect_milliseconds: request.limits.connecting.milliseconds,
                        slowest_bytes: FetchLimits.slowestPace,
                        slowest_seconds: max(1, request.limits.stalling.milliseconds / 1_000))
                    return px_curl_get(question, Self.events, Unmanaged.passUnretained(self).toOpaque())
                }
            }
        }
    }
}

// MARK: What libcurl calls

extension CurlExchange {
    private static var events: px_curl_events {
        px_curl_events(
            header: { bytes, size, count, receiver in
                CurlExchange.at(receiver)?.takeHeader(UnsafeRawBufferPointer(start: bytes, count: size * count)) ?? 0
            },
            body: { bytes, size, count, receiver in
                CurlExchange.at(receiver)?.takeBody(UnsafeRawBufferPointer(start: bytes, count: size * count)) ?? 0
            },
            may_connect: { address, receiver in
                guard let exchange = CurlExchange.at(receiver), let address else { return 0 }
                return exchange.mayConnect(to: address) ? 1 : 0
            },
            is_cancelled: { receiver in CurlExchange.at(receiver)?.cancellation.isAsked == false ? 0 : 1 })
    }

    private static func at(_ receiver: UnsafeMutableRawPointer?) -> CurlExchange? {
        receiver.map { Unmanaged<CurlExchange>.fromOpaque($0).takeUnretainedValue() }
    }

    /// Takes a line of the header, and answers how many bytes of it; none end the exchange.
    private func takeHeader(_ line: UnsafeRawBufferPointer) -> Int {
        headerBytes += line.count
        guard headerBytes <= request.limits.headerBytes else {
            isTooLarge = true
            return 0
        }
        fields.take(line: line)
        return line.count
    }

    private func takeBody(_ piece: UnsafeRawBufferPointer) -> Int {
        guard body.count + piece.count <= request.limits.bytes else {
            isTooLarge = true
            return 0
        }
        body.append(contentsOf: piece)
        return piece.count
    }

    private func mayConnect(to address: UnsafePointer<sockaddr>) -> Bool {
        let may = request.mayBePrivate || isProxied || !NetworkRange.isPrivate(address)
        if !may { metPrivate = true }
        return may
    }
}

// MARK: How it ended

extension CurlExchange {
    private func outcome(of result: px_curl_result) -> Result<FetchAnswer, FetchProblem> {
        switch result.end {
        case px_curl_no_library: .failure(.noLibrary)
        case px_curl_cancelled: .failure(.cancelled)
        default:
            problem(of: result).map { .failure($0) }
                ?? .success(FetchAnswer(status: result.status, fields: fields, body: body))
        }
    }

    private func problem(of result: px_curl_result) -> FetchProblem? {
        switch result.code {
        case CURLE_OK: nil
        case _ where isTooLarge: .tooLarge(address: address, limit: request.limits.bytes)
        case CURLE_OPERATION_TIMEDOUT: .tooSlow(address: address)
        case CURLE_PARTIAL_FILE, CURLE_BAD_CONTENT_ENCODING, CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_HTTP2,
            CURLE_HTTP2_STREAM:
            .brokenOff(address: address)
        case CURLE_SSL_CONNECT_ERROR:
            .unreachable(address: address, reason: "no secure connection came about; perhaps it takes only http://")
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS:
            .insecure(address: address, reason: reason(of: result))
        case _ where metPrivate: .privateNetwork(address: address)
        case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL: .notAnAddress(address)
        default: .unreachable(address: address, reason: reason(of: result))
        }
    }

    /// What libcurl says, as the middle of a sentence.
    private func reason(of result: px_curl_result) -> String {
        let said = withUnsafeBytes(of: result.reason) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        let end = said.last == "." ? said.dropLast() : said[...]
        return end.prefix(1).lowercased() + end.dropFirst()
    }
}

extension Duration {
    /// Whole milliseconds.
    var milliseconds: Int { Int(self / .milliseconds(1)) }
}

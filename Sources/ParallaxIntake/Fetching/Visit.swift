#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The way from an address to what is behind it, redirect by redirect.
struct Visit {
    let request: WebRequest
    /// How long servers may still take.
    var timeLeft: Duration
    /// Where the way has led so far.
    private(set) var address: WebAddress
    private var steps = 0
    /// Where the redirects led that were all permanent, from the first one on.
    private var permanent: WebAddress?
    private var isPermanent = true

    init(_ request: WebRequest, time: Duration) {
        self.request = request
        timeLeft = time
        address = request.address
    }

    /// Whether the host here may lie in a private network: only one that the user named.
    var mayBePrivate: Bool { request.isNamedByUser && address.host == request.address.host }

    /// Goes where a redirect leads.
    mutating func follow(to target: String, status: Int, limit: Int) throws(FetchProblem) {
        guard steps < limit else { throw .tooManyRedirects(address: request.address.text, limit: limit) }
        guard let next = address.resolving(target) else { throw .leadsElsewhere(address: address.text, to: target) }
        steps += 1
        address = next
        isPermanent = isPermanent && (status == 301 || status == 308)
        if isPermanent { permanent = next }
    }

    /// What an answer that is no redirect means.
    func result(of answer: FetchAnswer) throws(FetchProblem) -> WebAnswer {
        switch answer.status {
        case 200..<300: return found(answer, content: answer.body)
        case 304 where !request.validators.isEmpty: return found(answer, content: nil)
        case 410: throw .gone(address: address.text)
        case 429, 503:
            let now = time(nil)
            throw .busy(
                address: address.text,
                seconds: answer.fields["retry-after"].flatMap { RetryAfter.seconds($0, now: now) })
        default: throw .refused(address: address.text, status: answer.status)
        }
    }

    private func found(_ answer: FetchAnswer, content: [UInt8]?) -> WebAnswer {
        let told = Validators(etag: answer.fields["etag"], modified: answer.fields["last-modified"])
        return WebAnswer(
            address: address, movedTo: permanent, content: content,
            charset: answer.fields["content-type"].flatMap(Feed.charset),
            validators: content == nil && told.isEmpty ? request.validators : told)
    }
}

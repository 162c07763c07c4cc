import ParallaxUnicode

/// Why something was not fetched; the description is the sentence that the user sees.
public enum FetchProblem: Error, Hashable, Sendable {
    /// No address of the web.
    case notAnAddress(String)
    /// There is no libcurl on this machine.
    case noLibrary
    /// It was cancelled.
    case cancelled
    /// No connection, or one that failed, for the reason given in words.
    case unreachable(address: String, reason: String)
    /// The certificate of the other side is not in order.
    case insecure(address: String, reason: String)
    /// The answer took too long, or stood still.
    case tooSlow(address: String)
    /// The answer is larger than a limit, in bytes.
    case tooLarge(address: String, limit: Int)
    /// The answer broke off before its end, or is packed in a way that is damaged.
    case brokenOff(address: String)
    /// More redirects than are followed.
    case tooManyRedirects(address: String, limit: Int)
    /// A redirect to what is no address of the web.
    case leadsElsewhere(address: String, to: String)
    /// An address of this machine or its neighbours that the user did not name.
    case privateNetwork(address: String)
    /// The site's robots.txt asks programs to leave the page alone.
    case disallowed(address: String)
    /// The server refused, with a status such as 404.
    case refused(address: String, status: Int)
    /// What was there is gone for good.
    case gone(address: String)
    /// The server asks to be left alone, for so many seconds if it says how long.
    case busy(address: String, seconds: Int?)
}

extension FetchProblem: CustomStringConvertible {
    /// One sentence that names the address and the reason; safe to print to a terminal.
    public var description: String {
        switch self {
        case .notAnAddress(let address): "\(shown(address)) is no address of http or https."
        case .noLibrary: "Fetching needs libcurl (libcurl.so.4), which is not installed."
        case .cancelled: "Fetching was cancelled."
        case .unreachable(let address, let reason): "\(shown(address)) cannot be reached: \(Harmless.line(reason))."
        case .insecure(let address, let reason): "\(shown(address)) is not to be trusted: \(Harmless.line(reason))."
        case .tooSlow(let address): "\(shown(address)) answers too slowly."
        case .tooLarge(let address, let limit): "\(shown(address)) is larger than \(limit >> 20) MB."
        case .brokenOff(let address): "\(shown(address)) broke off before its end."
        case .tooManyRedirects(let address, let limit): "\(shown(address)) redirects more than \(limit) times."
        case .leadsElsewhere(let address, let target):
            "\(shown(address)) leads to \(shown(target)), which is no address of http or https."
        case .privateNetwork(let address):
            "\(shown(address)) lies in a private network; Parallax goes there only when you name it yourself: parallax add URL."
        case .disallowed(let address): "\(shown(address)) is closed to programs by the site's robots.txt."
        case .refused(let address, let status): "\(shown(address)) answers \(Self.meaning(of: status))."
        case .gone(let address): "\(shown(address)) is gone for good."
        case .busy(let address, let seconds):
            "\(shown(address)) asks to be left alone\(seconds.map { " for \(Self.span($0))" } ?? " for a while")."
        }
    }

    /// The same about the page that was asked for, where a site cannot be asked whether programs may read it.
    func concerning(_ page: String) -> FetchProblem {
        switch self {
        case .unreachable(_, let reason): .unreachable(address: page, reason: reason)
        case .insecure(_, let reason): .insecure(address: page, reason: reason)
        case .tooSlow: .tooSlow(address: page)
        case .privateNetwork: .privateNetwork(address: page)
        default: self
        }
    }

    /// A hostile address may be as long as it likes.
    private func shown(_ address: String) -> String {
        let line = Harmless.line(address)
        return line.count <= 200 ? line : line.prefix(199) + "…"
    }

    private static func meaning(of status: Int) -> String {
        switch status {
        case 401, 403: "\(status), access denied"
        case 404: "404, not found"
        case 500...599: "\(status), an error of its own"
        default: "\(status)"
        }
    }

    private static func span(_ seconds: Int) -> String {
        switch seconds {
        case ..<120: "\(seconds) seconds"
        case ..<7_200: "\(seconds / 60) minutes"
        default: "\(seconds / 3_600) hours"
        }
    }
}

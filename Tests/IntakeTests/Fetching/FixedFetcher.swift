import ParallaxIntake
import Synchronization

/// Answers from a table, without a network.
struct FixedFetcher: Fetcher {
    private let answers: [String: FetchAnswer]
    private let log = Log()

    final class Log: Sendable {
        let asked = Mutex<[FetchRequest]>([])
    }

    /// - Parameter answers: What is at an address; nothing is at any other.
    init(_ answers: [String: FetchAnswer]) { self.answers = answers }

    /// What was asked so far.
    var asked: [FetchRequest] { log.asked.withLock { $0 } }

    func fetch(_ request: FetchRequest) async throws(FetchProblem) -> FetchAnswer {
        log.asked.withLock { $0.append(request) }
        return answers[request.address.text] ?? FetchAnswer(status: 404)
    }
}

extension FetchAnswer {
    static func text(_ text: String, fields: [String: String] = [:]) -> FetchAnswer {
        told(200, fields, body: Array(text.utf8))
    }

    static func told(_ status: Int, _ fields: [String: String] = [:], body: [UInt8] = []) -> FetchAnswer {
        var header = HeaderFields()
        for (name, value) in fields { header[name] = value }
        return FetchAnswer(status: status, fields: header, body: body)
    }
}

import ParallaxCore
import Synchronization

/// The corrections a test made so far.
final class KeptCorrections: Sendable {
    private let quotes = Mutex<[Article.ID: [QuoteCorrection]]>([:])

    func keep(_ corrections: [QuoteCorrection], of id: Article.ID) { quotes.withLock { $0[id] = corrections } }

    func corrections(of id: Article.ID) -> [QuoteCorrection]? { quotes.withLock { $0[id] } }
}

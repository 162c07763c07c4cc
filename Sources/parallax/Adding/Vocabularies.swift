import ParallaxCore
import Synchronization

/// Vocabularies that are lent to whoever prepares articles, as many as do so at the same time.
final class Vocabularies: Sendable {
    private let free = Mutex<[StoryVocabulary]>([])

    /// Does work with a vocabulary that nobody else has meanwhile.
    func lend<Value>(_ work: (inout StoryVocabulary) -> Value) -> Value {
        var vocabulary = free.withLock { $0.popLast() } ?? StoryVocabulary()
        defer { free.withLock { [vocabulary] in $0.append(vocabulary) } }
        return work(&vocabulary)
    }
}

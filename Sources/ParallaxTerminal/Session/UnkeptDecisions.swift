import ParallaxReader

/// What the reader decided last and is not known to be kept when a session is over.
public struct UnkeptDecisions: Hashable, Sendable {
    /// How many decisions; the place is none.
    private var count = 0
    /// Why the first was refused, as a sentence; `nil` when none was.
    private var reason: String?
    /// Whether some were given up, which are still being kept.
    public private(set) var isGivenUp = false
    private(set) var isEmpty = true

    /// Whether a decision is among them. Where only the place is not kept nothing is said: a library that may only be read
    /// never keeps it.
    public var hasDecisions: Bool { count > 0 }

    /// Takes notice of what became of one; nothing to say is good news.
    mutating func note(_ message: Message?, about kind: EffectKind) {
        switch message {
        case .failed(let sentence, _), .placeUnkept(let sentence):
            add(kind)
            reason = reason ?? sentence
        default: break
        }
    }

    /// Takes notice that one is not waited for.
    mutating func giveUp(_ kind: EffectKind) {
        add(kind)
        isGivenUp = true
    }

    private mutating func add(_ kind: EffectKind) {
        isEmpty = false
        if case .decision = kind { count += 1 }
    }
}

extension UnkeptDecisions: CustomStringConvertible {
    /// What the user is told.
    public var description: String {
        let what = count == 1 ? "1 decision" : "\(count) decisions"
        if let reason { return "\(what) \(count > 1 ? "are" : "is") lost. \(reason)" }
        return "\(what) may be lost, for keeping took too long; look after the next start, and decide again."
    }
}

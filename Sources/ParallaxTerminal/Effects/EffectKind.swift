import ParallaxCore
import ParallaxReader

/// Work of which only the latest request matters: starting it cancels the earlier task of the same kind.
enum EffectKind: Hashable, Sendable {
    case open
    case article(Article.ID)
    case comparison

    /// The kind of an effect that runs in the background; `nil` when the terminal does it at once.
    init?(_ effect: Effect) {
        switch effect {
        case .open: self = .open
        case .article(let id, _): self = .article(id)
        case .comparison: self = .comparison
        case .suspend, .repaint, .quit: return nil
        }
    }
}

import ParallaxCore

/// Two sentences too weakly alike to say the same, too much to say that one of them has no match.
struct WeakLinkJSON: Encodable {
    let left: Int
    let right: Int
    let strength: Double

    init(_ link: Link) {
        left = link.left
        right = link.right
        strength = (link.strength * 1000).rounded() / 1000
    }
}

import ParallaxCore

/// Two sentences that say the same; the numbers count the sentences of each side.
struct LinkJSON: Encodable {
    let left: Int
    let right: Int
    let strength: Double
    let relation: Link.Relation
    let moved: Bool
    let edits: [EditJSON]

    init(_ link: Link, in comparison: Comparison) {
        left = link.left
        right = link.right
        strength = (link.strength * 1000).rounded() / 1000
        relation = link.relation
        moved = link.isMoved
        edits = EditJSON.edits(link.edits, in: comparison)
    }
}

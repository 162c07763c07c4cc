/// A number in a sentence of a story.
struct StoryNumber: Hashable, Comparable {
    let place: SentencePlace
    let quantity: Quantity

    static func < (one: StoryNumber, other: StoryNumber) -> Bool {
        (one.place, one.quantity.range) < (other.place, other.quantity.range)
    }
}

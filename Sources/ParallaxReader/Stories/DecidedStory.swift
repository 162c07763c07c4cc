import ParallaxCore

/// A decision about stories whose answer is on its way.
enum DecidedStory: Hashable, Sendable {
    case asked(StoryRequest)
    case takingBack(StoryChange)
}

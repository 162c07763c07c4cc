import ParallaxCore

/// A decision about stories whose answer is on its way.
enum DecidedStory: Hashable, Sendable {
    case asked(StoryRequest, at: StoryCursor?)
    case takingBack(StoryChange, at: StoryCursor?)
}

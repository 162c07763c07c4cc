/// Names a pane of the desk.
public enum PaneID: String, Hashable, Sendable, Codable, CaseIterable {
    case list, article, compare, card, quotes, coverage, stories, story, help, jobs
}

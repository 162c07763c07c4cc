import ParallaxCore

extension Reader {
    /// What the keys for stories do; `nil` for other commands.
    mutating func performOnStory(_ command: Command) -> [Effect]? {
        switch command {
        case .storyMerge: return merge()
        case .storySplit where desk.focus == .stories, .storyPin where desk.focus == .stories:
            return tellNoArticleIsNamed()
        case .storySplit: return decide { .split($0) }
        case .storyPin: return decide { .pin($0) }
        case .storyName:
            askForStoryName()
            return []
        case .cancel where merging != nil:
            merging = nil
            return []
        default: return nil
        }
    }

    private mutating func tellNoArticleIsNamed() -> [Effect] {
        let key = keymap.key(for: .open, in: .stories).map { " \($0) opens the story." } ?? ""
        notice = Notice("There is no article to decide about.\(key)")
        return []
    }

    /// The article whose story is decided about.
    private var storySubject: Article.ID? {
        switch desk.focus {
        case .list: list.selected?.id
        case .coverage: coverage?.articleInFocus
        default: articleInFocus
        }
    }

    private mutating func decide(_ request: (Article.ID) -> StoryRequest) -> [Effect] {
        guard let subject = storySubject else {
            notice = Notice("There is no article here whose story could be changed.")
            return []
        }
        return keep(request(subject))
    }

    /// The first time it chooses a story, the second time it joins it with the one in focus.
    private mutating func merge() -> [Effect] {
        guard let first = merging else {
            merging = storySubject
            if merging == nil { notice = Notice("There is no story here.") }
            return []
        }
        merging = nil
        return decide { .merge(first, $0) }
    }

    private mutating func keep(_ request: StoryRequest) -> [Effect] {
        guard !isDecidingStory else { return [] }
        decidedStory = .asked(request, at: storyCursor)
        return [.decideStory(request, ticket: tickets.draw(for: .story))]
    }

    /// Takes a decision back, which stands until the answer comes.
    mutating func takeBack(_ change: StoryChange, at cursor: StoryCursor?) -> [Effect] {
        decidedStory = .takingBack(change, at: cursor)
        return [.takeBackStory(change, ticket: tickets.draw(for: .story))]
    }

    /// Whether a decision about stories is on its way; the next one builds on what comes of it.
    var isDecidingStory: Bool { tickets.isAwaiting(.story) }

    private mutating func askForStoryName() {
        guard let subject = storySubject else {
            notice = Notice("There is no story here.")
            return
        }
        let isOnDesk = story.contains { $0.id == subject }
        prompt = .storyName(StoryNamePrompt(for: subject, present: isOnDesk ? storyName ?? "" : ""))
    }

    mutating func keepStoryName(_ typed: StoryNamePrompt) -> [Effect] {
        keep(.name(typed.article, typed.name))
    }

    /// A name from the command line.
    mutating func nameStory(_ name: String) -> [Effect] {
        let words = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return decide { .name($0, words) }
    }
}

// MARK: What comes of it

extension Reader {
    /// A decision was kept, or there was nothing to decide.
    mutating func takeDecision(_ change: StoryChange?, ticket: Int) -> [Effect] {
        guard tickets.redeem(ticket, for: .story), case .asked(let request, let cursor) = decidedStory
        else { return [] }
        decidedStory = nil
        guard let change else {
            notice = Notice(request.absence)
            return []
        }
        remember(.story(change, at: cursor))
        let undo = keymap.key(for: .undo, in: focusedPane).map { " \($0) takes it back." } ?? ""
        notice = Notice(change.sentence + undo)
        return retell(change.after)
    }

    /// A decision was taken back.
    mutating func takeReturn(ticket: Int) -> [Effect] {
        guard tickets.redeem(ticket, for: .story), case .takingBack(let change, let cursor) = decidedStory
        else { return [] }
        decidedStory = nil
        guard case .apart = change.decision else { return retell(change.before) + followSelection() }
        returnCursor(to: cursor)
        let effects = retell(change.before) + followSelection()
        return effects + reopenCoverage(at: cursor)
    }

    /// A decision could not be kept, or not taken back: then it can be taken back again.
    mutating func failDecision() { decidedStory = nil }

    /// Shows stories as they are told now.
    private mutating func retell(_ stories: [Story]) -> [Effect] {
        list.retell(stories)
        storyPane?.follow(stories)
        story = []
        told = stories.first { !Set($0.articles).isDisjoint(with: told) }?.articles ?? told
        let effects = refreshList()
        guard let subject = coverage?.subject else { return effects }
        let members = stories.first { $0.articles.contains(subject) }?.articles ?? []
        guard members.count > 1 else { return members.isEmpty ? effects : effects + closeView() }
        return effects + [.coverage(members, ticket: tickets.draw(for: .coverage))]
    }

    /// What is asked of the reader while a story waits to be merged.
    var mergingHints: String? {
        guard merging != nil, let key = keymap.key(for: .storyMerge, in: focusedPane) else { return nil }
        let cancel = keymap.key(for: .cancel, in: focusedPane).map { "   \($0) leaves" } ?? ""
        return "to merge: go to the other story and press \(key)\(cancel)"
    }
}

extension StoryRequest {
    /// What is said when there was nothing to decide.
    fileprivate var absence: String {
        switch self {
        case .merge: "Both tell one story already."
        case .split: "It stands alone already."
        case .pin: "It stands alone: there is nothing to stay with."
        case .name: "There is no story here."
        }
    }
}

extension StoryChange {
    /// What was decided, in a sentence.
    fileprivate var sentence: String {
        let count = decision.articles.count
        switch decision {
        case .together where before.count > 1: return "Merged: one story of \(count) articles."
        case .together: return "Pinned: these \(count) articles stay one story."
        case .apart: return "Split: a story of its own now."
        case .named(let name, _): return name.isEmpty ? "The story has no name now." : "The story is called “\(name)”."
        }
    }
}

import ParallaxCore

extension Reader {
    /// What runs now, the longest work first.
    var runningJobs: [RunningJob] {
        [openingJob, fetchJob, addingJob, listJob].compactMap(\.self)
            + awaitedJobs.compactMap { purpose, job, words in
                tickets.isAwaiting(purpose) ? RunningJob(job: job, words: words) : nil
            }
    }

    private var awaitedJobs: [(Tickets.Purpose, Job, String)] {
        [
            (.find, .find, "looking for an article"), (.comparison, .comparison, "comparing two articles"),
            (.quotes, .quotes, "gathering quotes"), (.coverage, .coverage, "finding who reported what"),
            (.stories, .stories, "reading the list of stories"), (.openedStory, .story, "reading a story"),
            (.pipe, .program, "a program is reading: \(lastProgram)"), (.copying, .copying, "copying"),
            (.export, .export, "writing \(exporting?.path ?? "")"),
        ]
    }

    private var openingJob: RunningJob? {
        guard let progress else { return nil }
        guard progress.total > 0 else { return RunningJob(job: .opening, words: "reading the inputs") }
        return RunningJob(
            job: .opening, words: "reading \(progress.done) of \(progress.total)",
            share: Double(progress.done) / Double(progress.total))
    }

    private var fetchJob: RunningJob? {
        guard isFetching else { return nil }
        guard tickets.isAwaiting(.feeds) else {
            return RunningJob(job: .fetch, words: "fetching the page of an article")
        }
        let share = fetched.total > 0 ? Double(fetched.done) / Double(fetched.total) : nil
        return RunningJob(job: .fetch, words: fetched.progress, share: share)
    }

    private var addingJob: RunningJob? {
        guard isAdding else { return nil }
        let share = added.total > 1 ? Double(added.done) / Double(added.total) : nil
        return RunningJob(job: .adding, words: added.progress, share: share)
    }

    private var listJob: RunningJob? {
        guard tickets.isAwaiting(.page), let query = list.query else { return nil }
        let words = query.search.isEmpty ? "reading the list" : "searching for “\(query.search)”"
        return RunningJob(job: .list, words: words)
    }

    /// Opens the view of what runs and what was said; inside it, leads back.
    mutating func openJobs(at part: JobsPane.Part) {
        help = nil
        jobs = JobsPane(at: part)
    }

    /// Brings the open view up to date.
    mutating func refreshJobs() {
        guard jobs != nil else { return }
        let (running, messages) = (runningJobs, said)
        jobs?.show(running, said: messages)
    }

    /// Stops the job the reader is at.
    mutating func stopJob() -> [Effect] {
        guard let job = jobs?.selected?.job else {
            notice = Notice("Nothing runs here that could be stopped.", isRepeated: true)
            return []
        }
        guard job.canStop else {
            notice = Notice("A file that is being written is written to its end.", isRepeated: true)
            return []
        }
        return stop(job)
    }

    /// Stops a job; what comes of it later changes nothing.
    mutating func stop(_ job: Job) -> [Effect] {
        switch job {
        case .fetch: return stopFetching()
        case .adding: return stopAdding()
        case .quotes, .coverage, .stories, .story: return closeView() + [.stop(job)]
        case .opening: (progress, isOpeningStopped) = (nil, true)
        case .list: forgetExpectedList()
        case .find: sought = nil
        case .comparison, .program, .copying, .export: break
        }
        for purpose in job.purposes { tickets.cancel(purpose) }
        notice = Notice("Stopped.")
        return [.stop(job)]
    }
}

extension Job {
    /// What its answer is waited for as.
    fileprivate var purposes: [Tickets.Purpose] {
        switch self {
        case .list: [.page]
        case .find: [.find]
        case .comparison: [.comparison]
        case .program: [.pipe]
        case .copying: [.copying]
        case .opening, .quotes, .coverage, .stories, .story, .fetch, .adding, .export: []
        }
    }
}

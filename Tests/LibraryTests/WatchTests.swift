import Foundation
import ParallaxCore
import ParallaxLibrary
import ParallaxTesting
import Synchronization
import Testing

@Suite("Changes by other programs")
struct WatchTests {
    private let folder = ScratchFolder()
    private let article = AnnotatedArticle.invented("ferry")

    private var library: Library { Library(at: .file(path: folder("library.sqlite"))) }

    /// Waits on a thread of its own: who waits on one of the tasks' keeps others from running.
    private static func next(of watch: LibraryWatch) async -> Bool {
        await withCheckedContinuation { waiting in
            Thread.detachNewThread { waiting.resume(returning: watch.next()) }
        }
    }

    @Test("what another program writes is told, and what we write ourselves is not")
    func told() async throws {
        let (ours, theirs) = (library, library)
        try ours.add([article])
        let watch = try #require(ours.watch())
        let waiting = Task { await Self.next(of: watch) }
        try ours.mark([article.id: ArticleMarks(isRead: true)])
        try theirs.mark([article.id: ArticleMarks(isStarred: true)])
        #expect(await waiting.value)
        let ended = Task { await Self.next(of: watch) }
        try ours.mark([article.id: ArticleMarks()])
        watch.stop()
        #expect(await ended.value == false)
    }

    @Test("what is written into a file that is reached over a symbolic link is told")
    func linked() throws {
        folder.folder("links")
        let link = folder("links/library.sqlite")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder("library.sqlite"))
        try library.add([article])
        let ours = Library(at: .file(path: link))
        let watch = try #require(ours.watch())
        let (theirs, id) = (library, article.id)
        // On a thread of its own: who waits here keeps a task from running.
        Thread.detachNewThread {
            usleep(200_000)
            _ = try? theirs.mark([id: ArticleMarks(isStarred: true)])
            usleep(1_000_000)
            watch.stop()
        }
        #expect(watch.next())
    }

    @Test("our first writing is not told, and what another program wrote before it is", arguments: [false, true])
    func firstWriting(isOtherFirst: Bool) async throws {
        let (ours, theirs) = (library, library)
        try theirs.add([article])
        try ours.check()
        let watch = try #require(ours.watch())
        let mark: Task<Bool, Never> = Task { await Self.next(of: watch) }
        if isOtherFirst { try theirs.mark([article.id: ArticleMarks(isStarred: true)]) }
        try ours.mark([article.id: ArticleMarks(isRead: true)])
        if isOtherFirst {
            #expect(await mark.value)
        } else {
            try await Task.sleep(for: .milliseconds(300))
            watch.stop()
            #expect(await mark.value == false)
        }
    }

    @Test("what another program writes between the first reading and the watching is told")
    func before() async throws {
        let (ours, theirs) = (library, library)
        try theirs.add([article])
        try ours.check()
        try theirs.mark([article.id: ArticleMarks(isStarred: true)])
        let watch = try #require(ours.watch())
        #expect(await Task { await Self.next(of: watch) }.value)
    }

    @Test(
        "the library that another program creates is told, and the one we create ourselves is not",
        arguments: [false, true])
    func created(isOurs: Bool) async throws {
        let path = folder("data/parallax/library.sqlite")
        let (ours, theirs) = (Library(at: .file(path: path)), Library(at: .file(path: path)))
        let watch = try #require(ours.watch())
        let waiting: Task<Bool, Never> = Task { await Self.next(of: watch) }
        try await Task.sleep(for: .milliseconds(100))
        try (isOurs ? ours : theirs).add([article])
        if isOurs {
            try await Task.sleep(for: .milliseconds(300))
            watch.stop()
        }
        #expect(await waiting.value == !isOurs)
        guard !isOurs else { return }
        #expect(try ours.article(article.id)?.article.id == article.id)
        let again = Task { await Self.next(of: watch) }
        try await Task.sleep(for: .milliseconds(300))
        try theirs.mark([article.id: ArticleMarks(isStarred: true)])
        #expect(await again.value)
    }

    @Test("another library that takes the place of ours is told")
    func replaced() async throws {
        let path = folder("shelf/library.sqlite")
        let ours = Library(at: .file(path: path))
        try ours.add([article])
        let watch = try #require(ours.watch())
        let waiting = Task { await Self.next(of: watch) }
        try await Task.sleep(for: .milliseconds(200))
        try FileManager.default.moveItem(atPath: folder("shelf"), toPath: folder("attic"))
        try Library(at: .file(path: path)).add([article])
        #expect(await waiting.value)
    }

    @Test("what another program writes is told though something is always written in the folder")
    func restless() throws {
        let (ours, theirs) = (library, library)
        try ours.add([article])
        let watch = try #require(ours.watch())
        let (path, id) = (folder("restless"), article.id)
        let isTold = Mutex(false)
        let writing = Thread {
            for turn in 0..<500 where !isTold.withLock({ $0 }) {
                try? "again".write(toFile: path, atomically: false, encoding: .utf8)
                if turn == 10 { _ = try? theirs.mark([id: ArticleMarks(isStarred: true)]) }
                usleep(20_000)
            }
            watch.stop()
        }
        writing.start()
        #expect(watch.next() && !writing.isFinished)
        isTold.withLock { $0 = true }
    }

    @Test("a library in memory has nobody else to write it")
    func memory() { #expect(Library().watch() == nil) }
}

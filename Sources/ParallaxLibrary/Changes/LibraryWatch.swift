#if canImport(Glibc)
    import Glibc
    import Synchronization

    /// Waits until another program changes a library.
    ///
    /// Whoever waits sleeps in the kernel, so a program that does nothing costs nothing. The system tells that a file in
    /// the library's folder was written (inotify(7)), and SQLite's data version that it was not by us. Until there is such a
    /// folder, the nearest one above it tells of what comes into it.
    public final class LibraryWatch: Sendable {
        private let database: LibraryDatabase
        private let folder: String
        private let files: Int32
        private let stopping: (read: Int32, write: Int32)
        private let seen: Mutex<LibraryDatabase.ForeignVersion?>
        private let watched = Mutex<Int32?>(nil)

        /// Writing programs write several times in a row, so a change is told when they pause; in milliseconds.
        private static let pause: Int32 = 50
        /// Where something is always written, it is told after so long.
        private static let patience: Duration = .seconds(1)

        /// `nil` when nothing can be watched.
        ///
        /// - Parameter version: The state that the watcher knows; `nil` for the present one.
        init?(_ database: LibraryDatabase, folder: String, since version: LibraryDatabase.ForeignVersion?) {
            self.database = database
            self.folder = folder
            files = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
            var ends: [Int32] = [-1, -1]
            pipe(&ends)
            stopping = (ends[0], ends[1])
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            seen = Mutex(version ?? database.foreignVersion)
            guard files >= 0, ends[0] >= 0, watchFolder() else { return nil }
        }

        /// Watches the folder, or as long as it is not there the nearest one above it that is.
        private func watchFolder() -> Bool {
            while true {
                let nearest = LibraryFile(path: folder).nearest
                let changes = IN_CREATE | IN_MOVED_TO | IN_MOVE_SELF | IN_DELETE_SELF
                let events = UInt32(nearest.path == folder ? IN_MODIFY | changes : changes)
                let watch = inotify_add_watch(files, nearest.path, events)
                guard watch >= 0 else { return false }
                watched.withLock { old in
                    if let old, old != watch { inotify_rm_watch(files, old) }
                    old = watch
                }
                // What came before the watch did is not told by it.
                if LibraryFile(path: folder).nearest == nearest { return true }
            }
        }

        deinit {
            for descriptor in [files, stopping.read, stopping.write] where descriptor >= 0 { close(descriptor) }
        }

        /// Waits on this thread until another program has changed the library.
        ///
        /// - Returns: False when ``stop()`` was called, before or meanwhile, and nothing had changed.
        public func next() -> Bool {
            repeat {
                let now = database.foreignVersion
                let isChanged = seen.withLock { seen in
                    defer { seen = now }
                    return database.isForeignChange(from: seen, to: now)
                }
                if isChanged { return true }
            } while waitForWriting()
            return false
        }

        /// Ends the waiting, now and for good.
        public func stop() { write(stopping.write, [1], 1) }

        /// - Returns: False when it is to stop.
        private func waitForWriting() -> Bool {
            guard poll(forAtMost: -1) else { return false }
            let end = ContinuousClock.now + Self.patience
            while drain(), .now < end { guard poll(forAtMost: Self.pause) else { return false } }
            return watchFolder()
        }

        /// - Returns: False when it is to stop.
        private func poll(forAtMost milliseconds: Int32) -> Bool {
            var waiting = [files, stopping.read].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            while Glibc.poll(&waiting, nfds_t(waiting.count), milliseconds) < 0 && errno == EINTR {}
            return waiting[1].revents == 0
        }

        /// - Returns: Whether there was anything to take in.
        private func drain() -> Bool {
            var events = [UInt8](repeating: 0, count: 4096)
            var hasRead = false
            while read(files, &events, events.count) > 0 { hasRead = true }
            return hasRead
        }
    }

    extension Library {
        /// Waits for changes of the user's library by other programs; `nil` when it has no file.
        public func watch() -> LibraryWatch? {
            let version = firstVersion.withLock { $0 }
            return decisions.folder.flatMap { LibraryWatch(decisions, folder: $0, since: version) }
        }
    }
#endif

import Dispatch
import FoundationEssentials
import ParallaxLibrary
import ParallaxReader

extension LiveServices {
    private static let placeName = "reader"

    /// Gives out where the reader left the library; a place that cannot be read any more counts as none.
    func givePlace() -> ReadingPlace? {
        guard let bytes = try? library.place(named: Self.placeName) else { return nil }
        let place = try? JSONDecoder().decode(ReadingPlace.self, from: Data(bytes))
        given.memory = place?.memory ?? ReadingMemory()
        return place
    }

    /// The place is that of the last reader to move; what each of them remembers is kept beside it.
    func keep(_ place: ReadingPlace) async throws {
        guard input == nil else { return }
        let (memory, known) = (place.memory ?? ReadingMemory(), given.memory)
        try library.changePlace(named: Self.placeName) { bytes in
            let kept = bytes.flatMap { try? JSONDecoder().decode(KeptMemory.self, from: Data($0)).memory }
            let whole = place.remembering(memory.added(to: kept ?? ReadingMemory(), since: known))
            return Array(try JSONEncoder().encode(whole))
        }
        given.memory = memory
    }

    /// What of a kept place outlives it; the rest need not be understood.
    private struct KeptMemory: Decodable {
        let memory: ReadingMemory?
    }

    func watch(report: @Sendable () -> Void) async {
        #if canImport(Glibc)
            guard input == nil, let watch = library.watch() else { return }
            await withTaskCancellationHandler {
                while await next(of: watch) { report() }
            } onCancel: {
                watch.stop()
            }
        #endif
    }

    #if canImport(Glibc)
        /// Waits on a thread of its own: those of tasks are few, and must not sleep.
        private func next(of watch: LibraryWatch) async -> Bool {
            await withCheckedContinuation { waiting in
                DispatchQueue(label: "watch", qos: .utility).async { waiting.resume(returning: watch.next()) }
            }
        }
    #endif
}

import Dispatch
import FoundationEssentials
import ParallaxLibrary
import ParallaxReader

extension LiveServices {
    private static let placeName = "reader"

    /// Where the reader left the library; one that cannot be read any more counts as none.
    var lastPlace: ReadingPlace? {
        guard let bytes = try? library.place(named: Self.placeName) else { return nil }
        return try? JSONDecoder().decode(ReadingPlace.self, from: Data(bytes))
    }

    func keep(_ place: ReadingPlace) async throws {
        guard input == nil else { return }
        try library.keepPlace(Array(try JSONEncoder().encode(place)), named: Self.placeName)
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

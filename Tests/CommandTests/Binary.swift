import Foundation

/// The program under test, as it was built beside the tests.
enum Binary {
    static var path: String {
        let beside = Bundle.main.executableURL?.deletingLastPathComponent().appendingPathComponent("parallax").path
        if let beside, FileManager.default.isExecutableFile(atPath: beside) { return beside }
        return URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../.build/debug/parallax").standardized.path
    }
}

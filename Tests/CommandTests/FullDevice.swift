import Foundation

/// The device that is always full, where the system has it.
enum FullDevice {
    static var exists: Bool { FileManager.default.fileExists(atPath: "/dev/full") }
}

import Foundation

/// A process that was started in a terminal, by its number.
struct RunningProgram {
    let number: Int32

    /// The process whose number stands in the file `number` of a folder.
    init?(_ folder: ScratchFolder) {
        guard let number = Int32(folder.text(of: "number").trimmingCharacters(in: .whitespacesAndNewlines)) else {
            return nil
        }
        self.number = number
    }

    /// What a shell runs so that the number of `program` is known and its end is told.
    static func line(_ program: String) -> String {
        "sh -c 'echo $$ >number; exec \(program)'; echo \"status $?\""
    }

    func send(_ signal: Int32) { kill(number, signal) }

    /// Whether the process does nothing any more; one that nobody has fetched the status of counts.
    var isGone: Bool {
        guard kill(number, 0) == 0 else { return true }
        let status = FileManager.default.contents(atPath: "/proc/\(number)/stat").map {
            String(decoding: $0, as: UTF8.self)
        }
        return status?.contains(") Z") ?? false
    }
}

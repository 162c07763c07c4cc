import Foundation
import Glibc

/// A folder of its own for one test; it goes with the value.
final class ScratchFolder {
    let path: String

    init() {
        var template = Array("/tmp/parallax-intake-XXXXXX".utf8CString)
        path = mkdtemp(&template).map { String(cString: $0) } ?? "/nonexistent"
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The path of a file in the folder.
    func callAsFunction(_ name: String) -> String { path + "/" + name }

    /// Writes a file and gives its path.
    @discardableResult
    func write(_ name: String, _ bytes: some Sequence<UInt8>) -> String {
        let file = fopen(self(name), "w")
        let content = Array(bytes)
        fwrite(content, 1, content.count, file)
        fclose(file)
        return self(name)
    }

    /// Makes a folder inside and gives its path.
    @discardableResult
    func folder(_ name: String) -> String {
        mkdir(self(name), 0o700)
        return self(name)
    }
}

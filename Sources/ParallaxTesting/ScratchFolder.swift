import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A folder of its own for one test; it goes with the value, which is why it is a class.
public final class ScratchFolder {
    /// Where the folder is.
    public let path: String

    /// Makes a new folder among the system's temporary files.
    public init() {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/parallax-test-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { preconditionFailure("a folder can be made in \(parent)") }
        path = String(cString: made)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The path of a file in the folder.
    public func callAsFunction(_ name: String) -> String { path + "/" + name }

    /// Writes a file and gives its path.
    @discardableResult
    public func write(_ name: String, _ bytes: some Sequence<UInt8>) -> String {
        let file = fopen(self(name), "w")
        let content = Array(bytes)
        fwrite(content, 1, content.count, file)
        fclose(file)
        return self(name)
    }

    /// What a file holds; `nil` when there is none.
    public func bytes(_ name: String) -> [UInt8]? { FileManager.default.contents(atPath: self(name)).map(Array.init) }

    /// Makes a folder inside and gives its path.
    @discardableResult
    public func folder(_ name: String) -> String {
        mkdir(self(name), 0o700)
        return self(name)
    }

    /// The names of everything inside, sorted.
    public var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }
}

import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#endif

/// How the system's administrator runs a program as somebody else.
private enum Somebody {
    /// Whether somebody else can be it here, and reach the program and what tests write.
    static let canRun = (try? reaches()) ?? false

    private static func reaches() throws -> Bool {
        let folder = try ScratchFolder()
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
        return try ProgramRun(shell: "\(prefix) \"$0\" --version && \(prefix) test -r '\(folder.path)'").status == 0
    }

    static var prefix: String { geteuid() == 0 ? "setpriv --reuid 65534 --regid 65534 --clear-groups" : "" }
}

/// The program as somebody who may read a library and its folder, and write neither.
@Suite(
    "A library in a folder that may only be read",
    .enabled(if: Somebody.canRun, "the administrator may write everywhere, and nobody else reaches the program here"))
struct ReadOnlyLibraryTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        let path = try folder.write("left.txt", SampleArticles.left)
        _ = try ProgramRun(["add", path, "--library", folder.path + "/library"])
    }

    private func setModes(file: Int, folder mode: Int) throws {
        try FileManager.default.setAttributes([.posixPermissions: file], ofItemAtPath: folder.path + "/library")
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder.path)
    }

    @Test("is read, whether its owner has only added to it or read it too", arguments: [false, true])
    func isRead(isReadBefore: Bool) throws {
        let commands = ["list", "search mayor", "stories", "export"]
        let copy = folder.path + "/copy"
        try FileManager.default.copyItem(atPath: folder.path + "/library", toPath: copy)
        let read = isReadBefore ? folder.path + "/library" : copy
        let printed = try commands.map { try ProgramRun(shell: "\"$0\" \($0) --library '\(read)'") }
        try setModes(file: 0o444, folder: 0o555)
        let runs = try commands.map {
            try ProgramRun(shell: "exec \(Somebody.prefix) \"$0\" \($0) --library '\(folder.path)/library'")
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        try setModes(file: 0o600, folder: 0o755)
        #expect(runs.map(\.status) == [0, 0, 0, 0] && runs.map(\.output) == printed.map(\.output))
        #expect(names.contains("library-wal") == isReadBefore)
    }
}

import GRDB
import ParallaxCore
import ParallaxLibrary
import ParallaxTesting
import Testing

@Suite("Crashes and full disks")
struct CrashTests {
    private let folder = ScratchFolder()
    private let article = AnnotatedArticle.invented("ferry")

    private static let canMount = (try? Writer.output(shell: "unshare -rm mount -t tmpfs tmpfs /mnt").status) == 0

    @Test("a decision that was answered is there after kill -9, and the file is whole", arguments: 0..<12)
    func killed(round: Int) throws {
        let path = folder("library.sqlite")
        let told = try Writer.kill(library: path, after: 1 + round * round)
        let kept = try Library(.file(path: path), article).article(article.id)?.corrections.count ?? 0
        #expect(told > round * round)
        // The decision being made when the program was killed may be there or not.
        #expect(told...told + 1 ~= kept)
        let check = try DatabaseQueue(path: path).read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
        #expect(check == ["ok"])
    }

    @Test("a program that is killed and started again goes on where it was")
    func killedAgain() throws {
        var told = 0
        for _ in 0..<5 {
            let next = try Writer.kill(library: folder("library.sqlite"), after: 3)
            #expect(next > told)
            told = next
        }
    }

    @Test(
        "a full disk refuses a decision in one sentence, and all before it are there",
        .enabled(if: canMount, "a small disk takes the right to mount one"), arguments: [64, 96, 128, 256])
    func fullDisk(kilobytes: Int) throws {
        let disk = folder.folder("disk")
        let lines = try Writer.output(
            shell: """
                unshare -rm sh -c 'mount -t tmpfs -o size=\(kilobytes)k tmpfs "$1" && exec "$0" "$1/library.sqlite"' \
                "$0" "\(disk)"
                """
        ).lines
        let told = lines.compactMap { Int($0) }.last ?? 0
        #expect(lines.suffix(2) == ["\(LibraryProblem.full(path: disk + "/library.sqlite"))", "kept \(told)"])
    }
}

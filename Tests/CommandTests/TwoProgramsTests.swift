import Foundation
import ParallaxLibrary
import ParallaxReader
import ParallaxTesting
import Testing

@testable import parallax

/// Two readers, each with services of its own as two programs have, and one file.
@Suite("Two readers of one file")
struct TwoProgramsTests {
    private let folder: ScratchFolder
    private var path: String { folder.path + "/library.sqlite" }

    init() throws {
        folder = try ScratchFolder()
        let inputs = [
            try folder.write("left.txt", SampleArticles.left), try folder.write("right.txt", SampleArticles.right),
        ]
        _ = try ProgramRun(["add", "--library", path] + inputs)
    }

    private func reader() async -> Pilot {
        var pilot = Pilot(columns: 120, rows: 40, services: LiveServices(library: .file(path: path)))
        await pilot.start()
        return pilot
    }

    @Test("neither takes the marks or the command lines of the other back, in whatever order they rest")
    func remembered() async {
        var (one, other) = (await reader(), await reader())
        await one.press("ma:star<Enter>")
        await one.send(.rested)
        await other.press("jmb:zoom<Enter>")
        await other.send(.rested)
        await one.press("jmc")
        await one.send(.rested)
        var third = await reader()
        await third.press("'")
        #expect(third.rows.last?.contains("Go to the place marked: a b c") == true)
        await third.press("<Esc>:<Up>")
        #expect(third.rows.last?.contains(":zoom") == true)
        await third.press("<Up>")
        #expect(third.rows.last?.contains(":star") == true)
    }

    @Test("what one program sets while the other holds the file is kept when it rests again")
    func refused() async throws {
        var one = await reader()
        let holder = try LibraryHolder(path)
        await one.press("ma")
        await one.send(.rested)
        try holder.release()
        await one.send(.rested)
        var third = await reader()
        await third.press("'")
        #expect(third.rows.last?.contains("Go to the place marked: a") == true)
    }
}

import Foundation
import Testing

@testable import parallax

@Suite("Files written from the reader")
struct ReaderExportTests {
    @Test(
        "a file called .json holds one value of JSON, whatever the view",
        arguments: ["open", "compare", "quotes", "coverage"])
    func json(view: String) throws {
        let folder = try ScratchFolder()
        try folder.write("story/left.txt", SampleArticles.left)
        try folder.write("story/right.txt", SampleArticles.right)
        let run = try ProgramRun(
            ["--plain", folder.path + "/story", "--library", folder.path + "/none"],
            input: "\(view)\nexport \(folder.path)/out.json\nrepaint\n")
        #expect(run.status == 0, "\(run.output)")
        let data = Data(folder.text(of: "out.json").utf8)
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: data) }
    }
}

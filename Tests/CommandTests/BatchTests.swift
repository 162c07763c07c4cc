import Testing

@Suite("Batch")
struct BatchTests {
    @Test(
        "a bad row is answered in a sentence that names row, field and what was expected, and the rest goes on",
        arguments: [
            (#"{"id": "2"}"#, #""error":"Row 2 has no field “text”.","id":"2""#),
            (#"{"id": 2, "text": "x"}"#, #""error":"Row 2: the field “id” is not a text.","id":null"#),
            (#"{"id": "2", "text": null}"#, #""error":"Row 2: the field “text” is not a text.","id":"2""#),
            (#"["x"]"#, #""error":"Row 2 is not an object.","id":null"#),
            ("nonsense", #""error":"Row 2 is not JSON.","id":null"#), ("", #""error":"Row 2 is not JSON.","id":null"#),
        ])
    func refused(row: String, answer: String) throws {
        let good = #"{"id": "1", "text": "“No,” said Ann."}"#
        let run = try ProgramRun(["batch", "quotes"], input: "\(good)\n\(row)\n\(good)\n")
        let lines = run.output.split(separator: "\n")
        #expect(run.status == 0 && run.errors.isEmpty && lines.count == 3)
        #expect(lines[1] == "{\(answer)}" && lines[0] == lines[2] && lines[0].contains("Ann"))
    }

    @Test("standard input that cannot be read is told", arguments: ["quotes", "stories"])
    func folder(task: String) throws {
        let run = try ProgramRun(shell: "\"$0\" batch \(task) </")
        #expect(run.status == 1 && run.output.isEmpty)
        #expect(run.errors == "parallax: Standard input cannot be read: Is a directory.\n")
    }

    @Test("what extract reads is read for a row of its own, too")
    func extract() throws {
        let folder = try ScratchFolder()
        let page = "---\ntitle: Fog\nauthor: Ann Moss\n---\nIt lay over the harbour on Monday.\n"
        let markdown = try folder.write("a.md", page)
        let lines = try folder.write("a.jsonl", try ProgramRun(["extract", markdown]).output)
        for path in [markdown, lines] {
            let read = try ProgramRun(["extract", path]).json()
            let row = try ProgramRun(["batch", "extract"], input: #"{"id": "1", "path": "\#(path)"}"#).json()
            for key in ["title", "byline", "text", "format"] {
                #expect(row[key] as? String == read[key] as? String, "\(key)")
            }
            #expect(row["title"] as? String == "Fog" && row["id"] as? String == "1")
        }
    }

    @Test("a field inside another one is named with it")
    func nested() throws {
        let list = try ProgramRun(["batch", "align"], input: #"{"pair": "p", "a": ["x", 3], "b": []}"#)
        #expect(list.output.contains("Row 1: the field “a[1]” is not a text.") && list.output.contains(#""id":"p""#))
        let side = try ProgramRun(["batch", "variants"], input: #"{"id": "p", "a": {"text": "x"}, "b": {}}"#)
        #expect(side.output.contains("Row 1 has no field “b.text”."))
    }

    @Test("where all rows are read before the first answer a bad one is answered in its place, too")
    func stories() throws {
        let rows = [#"{"doc": "a", "text": "x"}"#, #"{"doc": "b"}"#, #"{"doc": "c", "text": "y"}"#]
        let run = try ProgramRun(["batch", "stories"], input: rows.joined(separator: "\n"))
        let lines = run.output.split(separator: "\n")
        #expect(run.status == 0 && lines.count == 3)
        #expect(lines[1] == #"{"error":"Row 2 has no field “text”.","id":"b"}"#)
        #expect(lines[0].contains(#""doc":"a""#) && lines[2].contains(#""doc":"c""#))
    }
}

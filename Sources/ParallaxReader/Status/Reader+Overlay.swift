import ParallaxScreen

extension Reader {
    /// Shows what went wrong since the start, the last first; the next key closes it.
    mutating func showMessages() {
        let reported = said.filter(\.isError).map(\.text)
        guard let first = reported.last else {
            notice = Notice("Nothing was reported.", isRepeated: true)
            return
        }
        notice = Notice(first, isError: true, others: reported.dropLast().reversed(), isRepeated: true)
    }

    /// What is wrong with the query that is being typed.
    private var typedProblem: String? {
        guard case .list(let open) = prompt else { return nil }
        return open.problem
    }

    /// What an empty list says; nothing while another query is typed that cannot be understood.
    var listAbsence: String? { typedProblem == nil ? list.absence : nil }

    /// Lines over the status line: what has no room in it. A sentence that stands there does not stand in it, too.
    var overlay: [String] {
        let room = max(1, size.columns - 2)
        let sentences: [String]
        if let typedProblem {
            sentences = [typedProblem]
        } else if prompt == nil, let notice, !notice.others.isEmpty || CellWidth.columns(of: notice.text) > statusRoom {
            sentences = [notice.text] + notice.others
        } else {
            return []
        }
        let lines = sentences.flatMap { sentence in
            TextWrap.lines(of: sentence, in: 0..<sentence.utf8.count, columns: room).map { line in
                String(decoding: Array(sentence.utf8)[line], as: UTF8.self)
            }
        }
        let most = max(1, size.rows / 2)
        return lines.count <= most ? lines : lines.prefix(most - 1) + ["… and \(lines.count - most + 1) more lines"]
    }

    func drawOverlay(on canvas: inout Canvas) {
        let lines = overlay
        for (row, line) in lines.enumerated() {
            let y = size.rows - 1 - lines.count + row
            canvas.fill(Rect(x: 0, y: y, columns: size.columns, rows: 1), ink: Ink(.status))
            canvas.put(line, x: 1, y: y, limit: size.columns - 2, ink: Ink(notice?.isError == true ? .error : .status))
        }
    }
}

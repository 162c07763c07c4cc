import ParallaxCore

/// One step from a sentence to its partner. The left words of all steps are the one, the right words of all the other.
struct EditJSON: Encodable {
    let op: Edit.Operation
    let left: String
    let right: String

    private init(_ op: Edit.Operation, left: TextRange?, right: TextRange?, in comparison: Comparison) {
        self.op = op
        self.left = left.map { String(comparison.left.article.text[$0]) } ?? ""
        self.right = right.map { String(comparison.right.article.text[$0]) } ?? ""
    }

    /// The steps of a link or a headline. Words that moved are deleted at their place on the left and inserted at that
    /// on the right, so that both sides can be read off in order.
    static func edits(_ edits: [Edit], in comparison: Comparison) -> [EditJSON] {
        var arrivals = edits.filter { $0.operation == .move }.sorted { $0.right.start < $1.right.start }[...]
        var steps: [EditJSON] = []
        func arrive(before place: Int) {
            while let next = arrivals.first, next.right.start < place {
                steps.append(EditJSON(.insert, left: nil, right: next.right, in: comparison))
                arrivals.removeFirst()
            }
        }
        for edit in edits {
            if edit.operation == .move {
                steps.append(EditJSON(.delete, left: edit.left, right: nil, in: comparison))
            } else {
                if !edit.right.isEmpty { arrive(before: edit.right.start) }
                steps.append(EditJSON(edit.operation, left: edit.left, right: edit.right, in: comparison))
            }
        }
        arrive(before: .max)
        return steps
    }
}

import ParallaxCore

/// Two values that differ, with the numbers of the sentences they stand in.
struct ReportConflict {
    let number: Int
    let subject: String
    let left: Substring
    let right: Substring
    let leftSentence: Int
    let rightSentence: Int

    init(_ conflict: Conflict, number: Int, in comparison: Comparison) {
        self.number = number
        subject = conflict.subject ?? conflict.kind.rawValue
        left = comparison.left.article.text[conflict.left]
        right = comparison.right.article.text[conflict.right]
        leftSentence = conflict.leftSentence + 1
        rightSentence = conflict.rightSentence + 1
    }
}

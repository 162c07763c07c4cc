/// Where findings inside linked sentences join a comparison.
enum LinkedFindings {
    /// Numbers, dates and names that differ between linked sentences, and tolls that differ between any two.
    static func conflicts(_ left: AnnotatedArticle, _ right: AnnotatedArticle, links: [Link]) -> [Conflict] {
        Discrepancies().conflicts(left, right, links: links)
    }
}

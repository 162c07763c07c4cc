/// Where findings inside linked sentences join a comparison.
enum LinkedFindings {
    /// Numbers, dates and names that differ between linked sentences.
    static func conflicts(_ left: AnnotatedArticle, _ right: AnnotatedArticle, links: [Link]) -> [Conflict] { [] }
}

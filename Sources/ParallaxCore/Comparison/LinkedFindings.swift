/// Where findings inside linked sentences join a comparison.
enum LinkedFindings {
    /// Numbers, dates and names that differ between linked sentences, and tolls that differ between any two.
    static func conflicts(_ subject: ComparisonSubject, links: [Link]) -> [Conflict] {
        Discrepancies().conflicts(subject, links: links)
    }
}

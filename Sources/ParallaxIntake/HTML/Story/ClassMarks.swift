/// What the class, the name and the role of an element say about its content.
///
/// The words are those of Readability (Mozilla, "readability", 2026) unless a comment says otherwise.
struct ClassMarks: OptionSet, Hashable {
    let rawValue: Int

    /// It is hardly ever part of the story: a comment, a menu, a banner.
    static let unlikely = ClassMarks(rawValue: 1 << 0)
    /// It may hold the story in spite of ``unlikely``.
    static let possible = ClassMarks(rawValue: 1 << 1)
    /// Stories often stand in such elements.
    static let positive = ClassMarks(rawValue: 1 << 2)
    /// Stories seldom stand in such elements.
    static let negative = ClassMarks(rawValue: 1 << 3)
    /// Links to pass the story on.
    static let share = ClassMarks(rawValue: 1 << 4)
    /// The words under a picture, or who made it.
    static let caption = ClassMarks(rawValue: 1 << 5)
    /// A box inside the story that is no part of it, whatever else its name says.
    static let box = ClassMarks(rawValue: 1 << 6)
    /// The paragraph above the story, which often stands outside its container.
    static let lead = ClassMarks(rawValue: 1 << 7)

    /// Tells the marks of a class or a name.
    ///
    /// - Complexity: O(*n*) in its length.
    init(_ name: String) {
        self = ClassWords.shared.marks(in: name)
    }

    init(rawValue: Int) { self.rawValue = rawValue }

    /// What Readability adds to the score of an element for its class or its name.
    var weight: Double { (contains(.positive) ? 25 : 0) - (contains(.negative) ? 25 : 0) }
}

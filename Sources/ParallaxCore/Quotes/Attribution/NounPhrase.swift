/// A noun phrase of a sentence that may name a speaker; counted in lexemes, both ends included.
struct NounPhrase {
    /// Index of the first lexeme.
    var first: Int
    /// Index of the last lexeme.
    var last: Int
    /// The last run of name words in it, such as the name after a role; `nil` for a role without a name.
    var name: ClosedRange<Int>?
    /// Whether it is a single pronoun.
    var isPronoun = false
}

/// A speaker with a name, as earlier quotes leave it for later pronouns.
struct NamedSpeaker {
    /// The name in the text.
    let range: TextRange
    /// The family name.
    let family: WordKey
    /// What the first word of the name can be.
    let given: WordRoles
}

/// What a query is made of.
enum SearchToken: Hashable {
    case text(SearchText)
    /// A field with its value; `nil` when none follows the colon.
    case field(name: String, value: SearchText?)
    /// `NEAR` and the parenthesis that follows it.
    case near
    case open, close
    /// A comma inside `NEAR(…)`.
    case comma
    case and, or
    /// `NOT`, or a minus before something.
    case not(isMinus: Bool)

    /// The operator's name in sentences; `nil` for all that is none.
    var operatorName: String? {
        switch self {
        case .and: "AND"
        case .or: "OR"
        case .not(let isMinus): isMinus ? "The minus" : "NOT"
        case .text, .field, .near, .open, .close, .comma: nil
        }
    }
}

extension Role {
    /// The attributes that tell the role apart where colours cannot.
    var plainAttributes: TextAttributes {
        switch self {
        case .text, .scare, .onlyHere: []
        case .dim, .rule, .filler: .dim
        case .title, .accent, .current: .bold
        case .status, .selection: .reverse
        case .error, .conflict: [.bold, .reverse]
        case .quote, .speaker1, .speaker2, .speaker3, .speaker4, .speaker5, .speaker6: .italic
        case .caption: [.dim, .italic]
        case .added: [.bold, .underline]
        case .removed: [.dim, .underline]
        case .changed: .underline
        case .variant: [.italic, .underline]
        case .moved: [.italic]
        case .match: [.underline, .reverse]
        case .currentMatch: [.bold, .underline, .reverse]
        }
    }
}

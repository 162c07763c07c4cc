extension Command {
    /// What vim, less and others call it: the command line knows these names, and offers no other command for them.
    var otherNames: [String] {
        switch self {
        case .quit: ["q", "q!", "quit!", "qa", "qa!", "qall", "wq", "wq!", "wqa", "x", "x!", "xa", "exit"]
        default: []
        }
    }
}

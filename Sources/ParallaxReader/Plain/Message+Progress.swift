extension Message {
    /// How far long work is, in words; `nil` for messages that tell something else.
    public var progress: String? {
        switch self {
        case .opening(let done, let total): total > 1 && done < total ? "reading \(done) of \(total)" : nil
        case .fetching(let state, _): state.done < state.total ? state.progress : nil
        case .adding(let state, _): state.done < state.total ? state.progress : nil
        default: nil
        }
    }
}

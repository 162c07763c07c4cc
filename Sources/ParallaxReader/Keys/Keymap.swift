/// Which keys ask for which command, everywhere and in single panes.
public struct Keymap: Hashable, Sendable {
    /// The bindings, in the order the help page shows the keys of one command.
    public let bindings: [KeyBinding]
    private let everywhere: [KeyBinding]
    /// What is in force in the panes that have keys of their own.
    private let views: [PaneID: [KeyBinding]]

    /// Creates a key map; the keys of a pane go before those that are bound everywhere.
    public init(bindings: [KeyBinding]) {
        self.bindings = bindings
        let general = bindings.filter { $0.view == nil }
        everywhere = general
        views = Dictionary(grouping: bindings.filter { $0.view != nil }, by: { $0.view ?? .list }).mapValues { own in
            own + general.filter { binding in !own.contains { $0.clashes(with: binding) } }
        }
    }

    /// What a sequence of keys means so far.
    public enum Meaning: Hashable, Sendable {
        /// The sequence is complete.
        case command(Command)
        /// More keys may follow.
        case wait
        /// Nothing begins with these keys.
        case nothing
    }

    /// Looks a sequence up, as it is in a pane; without one, as it is where no pane has keys of its own.
    ///
    /// - Complexity: O(*n*) in the number of bindings.
    public func meaning(of keys: [Key], in view: PaneID? = nil) -> Meaning {
        let known = bindings(in: view)
        if let binding = known.first(where: { $0.keys == keys }) { return .command(binding.command) }
        return known.contains { $0.keys.starts(with: keys) } ? .wait : .nothing
    }

    private func bindings(in view: PaneID?) -> [KeyBinding] { view.flatMap { views[$0] } ?? everywhere }

    /// The keys that ask for `command` in a pane, as text, for hints.
    public func keys(for command: Command, in view: PaneID? = nil) -> [String] {
        bindings(in: view).filter { $0.command == command }.map(\.notation)
    }

    /// The first of the keys that ask for `command` in a pane; `nil` when none does.
    func key(for command: Command, in view: PaneID? = nil) -> String? {
        bindings(in: view).first { $0.command == command }?.notation
    }

    /// The keys that ask for `command` anywhere, for the help page; those of one pane name it.
    public func allKeys(for command: Command) -> [String] {
        bindings.filter { $0.command == command }.map { binding in
            binding.notation + (binding.view.map { " (\($0.rawValue))" } ?? "")
        }
    }
}

// MARK: Bindings over bindings

extension Keymap {
    /// This key map with other bindings over it.
    ///
    /// The commands in `decided` keep none of their earlier keys where they were decided about, and of other commands
    /// those keys go that could not stand beside a new binding.
    func with(_ own: [KeyBinding], decided: Set<Decision>) -> Keymap {
        let kept = bindings.filter { old in
            !decided.contains(Decision(command: old.command, view: old.view))
                && !own.contains { $0.view == old.view && $0.clashes(with: old) }
        }
        return Keymap(bindings: own + kept)
    }

    /// A command whose keys were chosen, everywhere or in one pane.
    struct Decision: Hashable {
        let command: Command
        let view: PaneID?
    }
}

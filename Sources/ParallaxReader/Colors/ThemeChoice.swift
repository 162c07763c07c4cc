public import ParallaxScreen

/// The themes there are for what the terminal writes on.
public struct ThemeChoice: Hashable, Sendable, Codable {
    /// The one that suits the background.
    public let automatic: Theme
    /// The one that the user named; `nil` when the background decides.
    public let named: Theme?

    /// Creates a choice.
    public init(automatic: Theme, named: Theme? = nil) {
        self.automatic = automatic
        self.named = named
    }

    /// The theme to paint with.
    public var theme: Theme { named ?? automatic }

    /// The name that leaves the choice to the background.
    public static let automaticName = "auto"
}

/// What every role looks like.
public struct Theme: Hashable, Sendable, Codable {
    /// What the user calls it: the name of its file without the extension.
    public let name: String
    /// What lists show.
    public let title: String
    /// Whether it is made for dark terminals.
    public let isDark: Bool
    private let styles: [Role: Style]
    /// The colours of text and of what lies behind it wherever a role has none of its own; `nil` leaves both to the
    /// terminal.
    private let ground: Style?

    /// Creates a theme; roles that are not given keep the attributes that tell them apart without colours.
    public init(name: String, title: String, isDark: Bool, ground: Style? = nil, styles: [Role: Style]) {
        self.ground = ground
        self.name = name
        self.title = title
        self.isDark = isDark
        self.styles = styles
    }

    /// The roles the theme speaks of.
    var namedRoles: Set<Role> { Set(styles.keys) }

    /// The theme on whatever the terminal writes on: for paper and pipes, and for backgrounds that shine through.
    public var withoutGround: Theme { Theme(name: name, title: title, isDark: isDark, styles: styles) }

    /// How cells of this ink look on a terminal of this depth. What the upper layer defines wins, and where neither
    /// defines anything the theme's ground is painted.
    ///
    /// Without colours, attributes take their place. With 8 or 16 colours, which users choose for themselves, so do they
    /// for a background that names none of them, and with 8 for black and the greys, so that nothing becomes unreadable.
    ///
    /// - Complexity: O(1).
    public func style(for ink: Ink, depth: ColorDepth) -> Style {
        let style = style(for: ink.role, depth: depth)
        let layered = ink.over.map { style.under(self.style(for: $0, depth: depth)) } ?? style
        guard let ground, isSafe(ground, at: depth) else { return layered }
        return layered.on(ground)
    }

    private func style(for role: Role, depth: ColorDepth) -> Style {
        guard let style = styles[role] else { return Style(attributes: role.plainAttributes) }
        guard !isSafe(style, at: depth) else { return style }
        let attributes = depth == .none ? [] : style.attributes
        return Style(attributes: attributes.union(role.plainAttributes))
    }

    private func isSafe(_ style: Style, at depth: ColorDepth) -> Bool {
        switch depth {
        case .none: false
        case .ansi8: style.background == nil && style.foreground.map { !$0.isNeutral } ?? true
        case .ansi16: style.background.map { $0.ansi16 != nil } ?? true
        case .ansi256, .direct: true
        }
    }
}

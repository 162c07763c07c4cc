import ParallaxScreen

extension Reader {
    /// What the themes were asked for.
    enum ThemePurpose: Hashable, Sendable {
        /// To choose one of them.
        case choosing
        /// To complete their names on the command line.
        case naming
        /// To take the one with this name.
        case wearing(String)
    }

    /// Asks for the themes there are; files are read anew, for they may have been changed.
    mutating func askForThemes(then purpose: ThemePurpose) -> [Effect] {
        themePurpose = purpose
        return [.themes(ticket: tickets.draw(for: .themes))]
    }

    mutating func takeThemes(_ known: KnownThemes, ticket: Int) -> [Effect] {
        guard tickets.redeem(ticket, for: .themes) else { return [] }
        themes = known.themes
        tell(known.problems)
        switch themePurpose {
        case .choosing: if prompt == nil { prompt = .theme(ThemePrompt(themes, current: theme)) }
        case .naming:
            if case .palette(var open) = prompt {
                open.know(paletteNames)
                prompt = .palette(open)
            }
        case .wearing(let name):
            guard let theme = themes.first(where: { $0.name == name }) else {
                notice = Notice("There is no theme \(name).", isError: true)
                return []
            }
            return keep(theme)
        }
        return []
    }

    /// Takes a theme by its name.
    mutating func wear(themeNamed name: String) -> [Effect] { askForThemes(then: .wearing(name)) }

    /// A key while a theme is chosen.
    mutating func pressInThemes(_ key: Key, _ open: ThemePrompt) -> [Effect] {
        var open = open
        let answer = open.press(key)
        prompt = .theme(open)
        switch answer {
        case .ignored: return []
        case .changed: return open.theme.map { [.paint(painted($0))] } ?? []
        case .cancelled:
            prompt = nil
            if let missed = missedTheme.take() {
                theme = missed.name
                return [.paint(missed)]
            }
            return open.before.map { [.paint(painted($0))] } ?? []
        case .accepted:
            prompt = nil
            return open.theme.map { keep($0) } ?? []
        }
    }

    /// Takes the theme that suits the terminal's new background, unless one was or is being chosen.
    mutating func take(suiting theme: Theme) -> [Effect] {
        guard !isThemeChosen else { return [] }
        if case .theme = prompt {
            missedTheme = theme
            return []
        }
        guard theme.name != self.theme else { return [] }
        self.theme = theme.name
        return [.paint(theme)]
    }

    private func painted(_ theme: Theme) -> Theme { settings.paintsBackground ? theme : theme.withoutGround }

    /// Shows a theme, now and after the next start.
    private mutating func keep(_ theme: Theme) -> [Effect] {
        self.theme = theme.name
        isThemeChosen = true
        missedTheme = nil
        notice = Notice("Theme: \(theme.title).")
        return [.paint(painted(theme)), .keepTheme(theme.name, ticket: tickets.draw(for: .keptTheme))]
    }
}

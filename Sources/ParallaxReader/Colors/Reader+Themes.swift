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
        case .choosing:
            if prompt == nil { prompt = .theme(ThemePrompt(themes, automatic: automaticTheme, chosen: chosenTheme)) }
        case .naming:
            if case .palette(var open) = prompt {
                open.know(paletteNames)
                prompt = .palette(open)
            }
        case .wearing(let name):
            if name == ThemeChoice.automaticName { return keepAutomaticTheme() }
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
        case .changed: return paint(open.shown)
        case .cancelled:
            prompt = nil
            return paint(open.restored)
        case .accepted:
            prompt = nil
            return open.named.map { keep($0) } ?? keepAutomaticTheme()
        }
    }

    /// Takes the theme that suits the terminal's new background, unless one was or is being chosen.
    mutating func take(suiting theme: Theme) -> [Effect] {
        guard theme.name != automaticTheme?.name else { return [] }
        automaticTheme = theme
        guard case .theme(var open) = prompt else { return chosenTheme == nil ? paint(theme) : [] }
        open.suit(theme)
        prompt = .theme(open)
        return open.named == nil ? paint(theme) : []
    }

    /// Paints the screen with a theme, on the ground that the user wants.
    func paint(_ theme: Theme?) -> [Effect] {
        theme.map { [.paint(settings.paintsBackground ? $0 : $0.withoutGround)] } ?? []
    }

    /// Shows a theme, now and after the next start.
    private mutating func keep(_ theme: Theme) -> [Effect] {
        chosenTheme = theme.name
        notice = Notice("Theme: \(theme.title).")
        return paint(theme) + [.keepTheme(theme.name, ticket: tickets.draw(for: .keptTheme))]
    }

    /// Leaves the theme to the terminal's background, now and after the next start.
    private mutating func keepAutomaticTheme() -> [Effect] {
        chosenTheme = nil
        notice = Notice("Theme: by the terminal’s background\(automaticTheme.map { ", \($0.title)" } ?? "").")
        return paint(automaticTheme)
            + [.keepTheme(ThemeChoice.automaticName, ticket: tickets.draw(for: .keptTheme))]
    }
}

import Foundation
import Testing

@testable import ParallaxScreen

@Suite("The themes inside the program")
struct BuiltInThemesTests {
    private static let quiet: Set<Role> = [.dim, .filler, .caption]
    private static let layers: [Role] = [.selection, .current, .added, .removed, .changed]

    @Test("are the files of the folder themes")
    func folder() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../themes").standardized
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(Set(files) == Set(Theme.builtInNames.map { $0 + ".toml" }))
        for name in Theme.builtInNames {
            let text = try String(contentsOf: folder.appending(path: name + ".toml"), encoding: .utf8)
            #expect(try ThemeFile.theme(text, name: name) == Theme.builtIn(name))
        }
    }

    @Test("can be read and name every role", arguments: Theme.builtInNames)
    func complete(name: String) throws {
        #expect(try Theme.builtIn(name).namedRoles == Set(Role.allCases))
    }

    @Test("the standard themes fit the terminal", arguments: [true, false])
    func standard(isDark: Bool) throws {
        #expect(try Theme.standard(isDark: isDark).isDark == isDark)
    }

    @Test("text keeps its contrast: 4.5 to 1, quiet text 3 to 1", arguments: Theme.builtInNames)
    func contrast(name: String) throws {
        let theme = try Theme.builtIn(name)
        for depth in [ColorDepth.direct, .ansi256] {
            for role in Role.allCases where role != .rule {
                for over in [nil] + Self.layers {
                    expectContrast(theme, role, over, depth)
                }
            }
        }
    }

    private func expectContrast(_ theme: Theme, _ role: Role, _ over: Role?, _ depth: ColorDepth) {
        let style = theme.style(for: Ink(role, over: over), depth: depth)
        guard let foreground = style.foreground, let background = style.background else { return }
        let ratio = Contrast.ratio(seen(foreground, depth), seen(background, depth))
        let lowest = Self.quiet.contains(role) ? 3 : 4.5
        #expect(ratio >= lowest, "\(theme.name), \(depth): \(role) over \(over.map(\.name) ?? "nothing") \(ratio)")
    }

    /// What a terminal of a depth shows for a colour.
    private func seen(_ color: Color, _ depth: ColorDepth) -> Int {
        guard depth == .ansi256, let index = color.index(at: depth) else { return color.rgb }
        return Palette.rgb(of: index)
    }

    @Test("every theme with colours paints its own ground under every role", arguments: Theme.builtInNames)
    func ground(name: String) throws {
        let theme = try Theme.builtIn(name)
        for role in Role.allCases {
            for depth in [ColorDepth.direct, .ansi256] {
                let style = theme.style(for: Ink(role), depth: depth)
                let isPainted = style.foreground != nil && style.background != nil
                #expect(isPainted == (name != "mono"), "\(role)")
                let bare = theme.withoutGround.style(for: Ink(.text), depth: depth)
                #expect(bare.background == nil || name == "high-contrast")
            }
        }
    }

    @Test("there are eight themes at least, two of them light")
    func choice() throws {
        let themes = try Theme.builtInNames.map(Theme.builtIn)
        #expect(themes.count >= 8 && themes.count { !$0.isDark && $0.name != "mono" } >= 2)
    }

    /// What must not be confused; each is a list of roles that differ in text or background.
    private static let families: [[Role]] = [
        [.text, .added, .removed, .changed],
        [.speaker1, .speaker2, .speaker3, .speaker4, .speaker5, .speaker6],
        [.text, .selection, .match, .currentMatch],
    ]

    /// CIELAB distances below 2.3 are not noticed (Mahy, Van Eycken and Oosterlinck 1994). The theme that promises more
    /// keeps twice that, and four times that for the common forms.
    @Test("eyes that see fewer colours tell apart what differs", arguments: Theme.builtInNames.filter { $0 != "mono" })
    func simulated(name: String) throws {
        let theme = try Theme.builtIn(name)
        for vision in ColorVision.allCases {
            let lowest = name != "color-blind" ? 2.3 : vision == .tritanopia ? 4.6 : 8
            for family in Self.families {
                let styles = family.map { theme.style(for: Ink($0), depth: .direct) }
                for (first, one) in styles.enumerated() {
                    for (second, other) in styles.enumerated().dropFirst(first + 1) {
                        let distance = vision.distance(one, other)
                        #expect(distance >= lowest, "\(vision): \(family[first]) and \(family[second])")
                    }
                }
            }
        }
    }

    @Test("high contrast means 7 to 1")
    func highContrast() throws {
        let theme = try Theme.builtIn("high-contrast")
        for role in Role.allCases where role != .current {
            let style = theme.style(for: Ink(role), depth: .direct)
            let foreground = try #require(style.foreground?.rgb)
            #expect(Contrast.ratio(foreground, try #require(style.background?.rgb)) >= 7, "\(role)")
        }
    }

    @Test("the six speakers have six colours", arguments: Theme.builtInNames.filter { $0 != "mono" })
    func speakers(name: String) throws {
        let theme = try Theme.builtIn(name)
        for depth in [ColorDepth.ansi16, .ansi256, .direct] {
            let roles: [Role] = [.speaker1, .speaker2, .speaker3, .speaker4, .speaker5, .speaker6]
            let colors = roles.map { theme.style(for: Ink($0), depth: depth).foreground?.index(at: depth) }
            #expect(Set(colors).count == 6, "\(depth)")
        }
    }

    @Test("mono is what every theme is without colours", arguments: Theme.builtInNames)
    func mono(name: String) throws {
        let (theme, mono) = (try Theme.builtIn(name), try Theme.builtIn("mono"))
        for role in Role.allCases {
            let plain = theme.style(for: Ink(role), depth: .none)
            #expect(plain == mono.style(for: Ink(role), depth: .direct), "\(role)")
            #expect(plain.foreground == nil && plain.background == nil)
        }
    }

    @Test("what must not be confused looks different at every depth", arguments: Theme.builtInNames)
    func distinct(name: String) throws {
        let theme = try Theme.builtIn(name)
        let families: [[Role]] = [
            [.text, .selection, .match, .currentMatch, .title, .dim, .quote], [.text, .added, .removed, .changed],
            [.text, .conflict, .changed, .dim], [.status, .error, .text],
        ]
        for depth in ColorDepth.allCases {
            for family in families {
                let looks = family.map { look(theme.style(for: Ink($0), depth: depth), depth) }
                #expect(Set(looks).count == family.count, "\(name) at \(depth): \(family)")
            }
        }
    }

    private func look(_ style: Style, _ depth: ColorDepth) -> [Int?] {
        [style.foreground?.index(at: depth), style.background?.index(at: depth), Int(style.attributes.rawValue)]
    }
}

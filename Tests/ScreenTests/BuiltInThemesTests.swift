import Foundation
import Testing

@testable import ParallaxScreen

@Suite("The themes inside the program")
struct BuiltInThemesTests {
    private static let quiet: Set<Role> = [.dim, .filler, .caption]
    private static let layers: [Role] = [.selection, .current, .added, .removed, .changed]

    /// The backgrounds each theme is made for, where it sets none of its own.
    private static let grounds: [String: [Int]] = [
        "paper": [0xFB_FAF5, 0xFF_FFFF], "color-blind": [0xFB_FAF5, 0xFF_FFFF], "ink": [0x1A_1B1E, 0x00_0000],
    ]

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
        for role in Role.allCases where role != .rule {
            for over in [nil] + Self.layers {
                expectContrast(theme.style(for: Ink(role, over: over), depth: .direct), theme, role, over)
            }
        }
    }

    private func expectContrast(_ style: Style, _ theme: Theme, _ role: Role, _ over: Role?) {
        guard let foreground = style.foreground else { return }
        let grounds = style.background.map { [$0.rgb] } ?? Self.grounds[theme.name] ?? []
        let lowest = Self.quiet.contains(role) ? 3 : 4.5
        for ground in grounds {
            let ratio = Contrast.ratio(foreground.rgb, ground)
            #expect(ratio >= lowest, "\(theme.name): \(role) over \(over.map(\.name) ?? "nothing")")
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

    @Test("the six speakers have six colours", arguments: ["paper", "ink", "high-contrast", "color-blind"])
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

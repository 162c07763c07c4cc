/// Whether the terminal writes on a light or on a dark background.
public enum TerminalBackground: Hashable, Sendable {
    case light
    case dark
    /// The terminal does not say.
    case unknown
}

extension TerminalBackground {
    /// Reads a colour as terminals report it, such as `rgb:ffff/ffff/dddd` with one to four digits each.
    init(report: some StringProtocol) {
        let parts = report.dropFirst("rgb:".count).split(separator: "/")
        let levels = parts.compactMap { part in
            Int(part, radix: 16).map { Double($0) / Double((1 << (4 * part.count)) - 1) }
        }
        guard report.hasPrefix("rgb:"), levels.count == 3,
            parts.allSatisfy({ (1...4).contains($0.count) && $0.allSatisfy(\.isHexDigit) })
        else {
            self = .unknown
            return
        }
        self = Self.luma(levels) > 0.5 ? .light : .dark
    }

    /// Reads `COLORFGBG`, such as `0;15` or `0;default;15`: the last number is the background's place in the palette.
    public init(foregroundBackground variable: String?) {
        switch variable?.split(separator: ";").last.flatMap({ Int($0) }) {
        case 7?, .some(9...15): self = .light
        case .some(0...6), 8?: self = .dark
        default: self = .unknown
        }
    }

    /// Perceived lightness of red, green and blue from 0 to 1 (weights of ITU-R BT.601).
    private static func luma(_ levels: [Double]) -> Double {
        0.299 * levels[0] + 0.587 * levels[1] + 0.114 * levels[2]
    }
}

/// How many colours a terminal has, fewest first.
public enum ColorDepth: Int, Hashable, Sendable, Codable, CaseIterable, Comparable {
    /// No colours: only attributes tell things apart.
    case none
    /// Eight colours, as on a console.
    case ansi8
    /// Eight colours and their bright forms.
    case ansi16
    /// The 256 colours of xterm.
    case ansi256
    /// 24-bit colours.
    case direct

    /// Orders by the number of colours.
    public static func < (left: ColorDepth, right: ColorDepth) -> Bool { left.rawValue < right.rawValue }
}

import CNcurses
import ParallaxScreen

extension ColorDepth {
    /// What the terminal can show, by the number of its colours; `NO_COLOR` (no-color.org) turns colours off.
    init(colors: Int, environment: Environment) {
        if environment["NO_COLOR"] != nil {
            self = .none
            return
        }
        switch colors {
        case 0x100_0000...: self = .direct
        case 256...: self = .ansi256
        case 16...: self = .ansi16
        case 8...: self = .ansi8
        default: self = .none
        }
    }
}

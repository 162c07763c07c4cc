/// xterm's palette: 16 colours, a cube of 6×6×6 and 24 greys.
enum Palette {
    /// The nearest of the cube and the greys, by Euclidean distance in sRGB. The first 16 are left out, for users change
    /// them.
    static func nearest256(to rgb: Int) -> Int {
        let (red, green, blue) = (rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF)
        let steps = (step(red), step(green), step(blue))
        let cube = level(steps.0) << 16 | level(steps.1) << 8 | level(steps.2)
        let shade = min(max(0, ((red + green + blue) / 3 - 3) / 10), 23)
        let grey = (8 + 10 * shade) * 0x01_0101
        return distance(cube, rgb) <= distance(grey, rgb) ? 16 + 36 * steps.0 + 6 * steps.1 + steps.2 : 232 + shade
    }

    /// The nearest of the first 16, as xterm shows them, by Euclidean distance in sRGB.
    static func nearest16(to rgb: Int) -> Int {
        let order = first16.indices.min { distance(first16[$0], rgb) < distance(first16[$1], rgb) }
        return order ?? 0
    }

    /// What a colour of the 256 looks like in xterm.
    static func rgb(of index: Int) -> Int {
        switch index {
        case ..<16: return first16[index]
        case 232...: return (8 + 10 * (index - 232)) * 0x01_0101
        default:
            let cube = index - 16
            return level(cube / 36) << 16 | level(cube / 6 % 6) << 8 | level(cube % 6)
        }
    }

    /// Squared distance of two 24-bit colours.
    static func distance(_ left: Int, _ right: Int) -> Int {
        [16, 8, 0].reduce(0) { sum, shift in
            let difference = (left >> shift & 0xFF) - (right >> shift & 0xFF)
            return sum + difference * difference
        }
    }

    /// The step of the cube nearest to a channel.
    private static func step(_ channel: Int) -> Int { channel < 48 ? 0 : channel < 115 ? 1 : (channel - 35) / 40 }

    /// The channel that a step of the cube has.
    private static func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }

    private static let first16 = [
        0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
        0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
    ]
}

import ParallaxScreen

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Contrast of two colours by the Web Content Accessibility Guidelines 2.1, from 1 to 21.
enum Contrast {
    static func ratio(_ first: Int, _ second: Int) -> Double {
        let (first, second) = (luminance(first), luminance(second))
        return (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }

    private static func luminance(_ rgb: Int) -> Double {
        0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF)
    }

    private static func linear(_ channel: Int) -> Double {
        let value = Double(channel) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
}

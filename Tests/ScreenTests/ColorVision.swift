import ParallaxScreen

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How eyes see colours: all of them, or without one kind of cone, by the matrices of Machado, Oliveira and Fernandes
/// (2009) at full severity, which apply to linear RGB.
enum ColorVision: CaseIterable {
    case normal, protanopia, deuteranopia, tritanopia

    private var matrix: [[Double]] {
        switch self {
        case .normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
        case .protanopia:
            [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
        case .deuteranopia:
            [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
        case .tritanopia:
            [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
        }
    }

    /// How far two styles are apart, by their texts or by their backgrounds, whichever are farther.
    func distance(_ one: Style, _ other: Style) -> Double {
        max(distance(one.foreground, other.foreground), distance(one.background, other.background))
    }

    /// The distance in CIELAB (CIE 1976), with the white of D65.
    private func distance(_ one: Color?, _ other: Color?) -> Double {
        guard let one, let other else { return 0 }
        return zip(lab(one.rgb), lab(other.rgb)).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
    }

    private func lab(_ rgb: Int) -> [Double] {
        let linear = [rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF].map(Self.linear)
        let seen = matrix.map { row in min(1, max(0, zip(row, linear).map(*).reduce(0, +))) }
        let xyz = Self.toXYZ.map { row in zip(row, seen).map(*).reduce(0, +) }
        let (x, y, z) = (Self.curve(xyz[0] / 0.95047), Self.curve(xyz[1]), Self.curve(xyz[2] / 1.08883))
        return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
    }

    private static let toXYZ = [
        [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041],
    ]

    private static func linear(_ channel: Int) -> Double {
        let value = Double(channel) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }

    private static func curve(_ value: Double) -> Double {
        value > 216.0 / 24389 ? cbrt(value) : (24389.0 / 27 * value + 16) / 116
    }
}

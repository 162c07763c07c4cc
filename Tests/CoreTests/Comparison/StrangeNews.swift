import ParallaxTesting

/// Sentences out of scalars of any script, for laws that hold whatever an article holds.
struct StrangeNews {
    private var random: SeededRandom

    init(seed: UInt64) { random = SeededRandom(seed: seed) }

    private static let scripts: [ClosedRange<UInt32>] = [
        0x61...0x7A, 0xC0...0x17F, 0x300...0x36F, 0x391...0x3C9, 0x410...0x44F, 0x5D0...0x5EA, 0x621...0x64A,
        0x660...0x669, 0x905...0x939, 0xE01...0xE2E, 0x1100...0x1112, 0x2000...0x206F, 0x3041...0x3096,
        0x4E00...0x4E2F, 0xAC00...0xAC2F, 0xFE00...0xFE0F, 0xFF01...0xFF5E, 0x1F1E6...0x1F1FF, 0x1F468...0x1F4FF,
        0x20000...0x2000F, 0x1...0x9, 0x20...0x40,
    ]

    /// Words of one or two scripts, few of them, so that they repeat; not only white space.
    mutating func sentence() -> String {
        while true {
            let sentence = words()
            if sentence.unicodeScalars.contains(where: Self.isSeen) { return sentence }
        }
    }

    private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: false
        default: true
        }
    }

    private mutating func words() -> String {
        let script = Self.scripts[Int.random(in: Self.scripts.indices, using: &random)]
        let other = Self.scripts[Int.random(in: Self.scripts.indices, using: &random)]
        let words = (0..<Int.random(in: 1...12, using: &random)).map { _ in
            word(of: Bool.random(using: &random) ? script : other)
        }
        return words.joined(separator: " ")
    }

    private mutating func word(of script: ClosedRange<UInt32>) -> String {
        let scalars = (0..<Int.random(in: 1...4, using: &random)).compactMap { _ in
            Unicode.Scalar(script.lowerBound + UInt32.random(in: 0..<min(16, UInt32(script.count)), using: &random))
        }
        return String(String.UnicodeScalarView(scalars))
    }

    mutating func sentences(_ count: Int) -> [String] { (0..<count).map { _ in sentence() } }

    /// Some of the sentences, in another order, with new ones among them.
    mutating func retold(_ sentences: [String]) -> [String] {
        (sentences.filter { _ in Bool.random(using: &random) } + self.sentences(3)).shuffled(using: &random)
    }
}

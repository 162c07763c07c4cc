import ParallaxCore

extension Article.ID {
    /// A name made of where an article came from and what it holds: the same input has the same name in every run.
    ///
    /// FNV-1a, 64 bits (Fowler, Noll and Vo, 1991).
    init(source: String, content: [UInt8]) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in source.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        for byte in content { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 16)
        self.init(rawValue: String(repeating: "0", count: 16 - digits.count) + digits)
    }
}

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension Float {
    /// The natural logarithm.
    static func log(_ value: Float) -> Float { logf(value) }
}

extension Double {
    /// The logistic function, which maps all numbers to 0...1.
    static func logistic(_ value: Double) -> Double { 1 / (1 + exp(-value)) }
}

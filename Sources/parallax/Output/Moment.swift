#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A moment as it is printed.
struct Moment {
    /// Seconds since 1970.
    let seconds: Int

    /// `2022-02-16T21:04:00Z`.
    var inGreenwich: String { written("%Y-%m-%dT%H:%M:%SZ", gmtime_r) }

    /// `2022-02-16 21:04` by the clock of this machine.
    var here: String { written("%Y-%m-%d %H:%M", localtime_r) }

    private typealias Calendar = (UnsafePointer<time_t>, UnsafeMutablePointer<tm>) -> UnsafeMutablePointer<tm>?

    private func written(_ format: String, _ calendar: Calendar) -> String {
        var (time, parts) = (time_t(seconds), tm())
        guard calendar(&time, &parts) != nil else { return "" }
        var text = [CChar](repeating: 0, count: 64)
        let count = strftime(&text, text.count, format, &parts)
        return String(decoding: text.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

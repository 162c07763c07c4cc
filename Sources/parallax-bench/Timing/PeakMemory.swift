#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The most memory the program had at one time, as Linux counts it.
enum PeakMemory {
    /// Begins to count anew; where the kernel cannot, the peak is that of the whole program.
    static func reset() {
        guard let file = fopen("/proc/self/clear_refs", "w") else { return }
        fputs("5", file)
        fclose(file)
    }

    /// The peak since then in megabytes; `nil` where there is no `/proc`.
    static var megabytes: Double? {
        guard let file = fopen("/proc/self/status", "r") else { return nil }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, Int32(line.count), file) != nil {
            let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
            guard text.hasPrefix("VmHWM:") else { continue }
            return text.split(separator: " ").lazy.compactMap { Double($0.filter(\.isNumber)) }.first.map { $0 / 1_000 }
        }
        return nil
    }
}

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Which file lies at a path, whatever other names it has: another one may take its place.
struct FileIdentity: Hashable, Sendable {
    private let device: UInt64
    private let number: UInt64

    /// `nil` where nothing lies, or nothing that may be looked at.
    init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        (device, number) = (UInt64(status.st_dev), UInt64(status.st_ino))
    }
}

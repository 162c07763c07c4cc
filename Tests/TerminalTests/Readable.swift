#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Whether a `read` would return at once.
func isReadable(_ descriptor: Int32) -> Bool {
    var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&ready, 1, 0) == 1
}

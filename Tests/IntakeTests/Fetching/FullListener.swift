import Glibc

/// A port of loopback whose queue of connections is full: who asks for one more gets no answer at all.
final class FullListener: Sendable {
    private struct NoPort: Error {}

    /// Where nobody answers: `http://127.0.0.1:` and a port.
    let address: String
    private let sockets: [Int32]

    init() throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var sockets = [listener]
        let isFull = withUnsafeMutablePointer(to: &place) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { place in
                var size = socklen_t(MemoryLayout<sockaddr_in>.size)
                guard bind(listener, place, size) == 0, listen(listener, 0) == 0,
                    getsockname(listener, place, &size) == 0
                else { return false }
                sockets += (0..<4).map { _ in Self.waiting(for: place, size: size) }
                return true
            }
        }
        self.sockets = sockets
        guard isFull else { throw NoPort() }
        address = "http://127.0.0.1:\(UInt16(bigEndian: place.sin_port))"
    }

    deinit { for socket in sockets { close(socket) } }

    private static func waiting(for place: UnsafePointer<sockaddr>, size: socklen_t) -> Int32 {
        let client = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | O_NONBLOCK, 0)
        _ = connect(client, place, size)
        return client
    }
}

import Foundation
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A web server on the loopback interface, in the process of the test, that may be as rude as real ones.
public final class LoopbackServer: Sendable {
    /// What it answers.
    public enum Answer: Sendable {
        /// A whole answer; the length is stated unless the fields do.
        case content(status: Int = 200, fields: [String: String] = [:], body: [UInt8] = [])
        /// Bytes as they stand, and then the end of the connection.
        case raw([UInt8])
        /// A header, and then bytes without an end.
        case endless
        /// A header without an end.
        case endlessHeader
        /// Nothing, until the other side gives up.
        case stall

        /// A page or feed in text.
        public static func text(_ text: String, fields: [String: String] = [:]) -> Answer {
            .content(fields: fields, body: Array(text.utf8))
        }

        /// A redirect.
        public static func redirect(_ status: Int = 302, to target: String) -> Answer {
            .content(status: status, fields: ["Location": target])
        }
    }

    /// What was asked.
    public struct Request: Hashable, Sendable {
        /// Path and query.
        public let path: String
        /// The header, by names in lower case.
        public let fields: [String: String]
    }

    private struct Log {
        var requests: [Request] = []
        var open = 0
        var mostOpen = 0
    }

    private let listener: Int32
    private let port: UInt16
    private let log = Mutex(Log())
    private let answer: @Sendable (Request) -> Answer

    /// Where it answers: `http://127.0.0.1:` and a port.
    public var address: String { "http://127.0.0.1:\(port)" }
    /// What was asked so far.
    public var requests: [Request] { log.withLock { $0.requests } }
    /// The most connections that were open at one time.
    public var mostOpen: Int { log.withLock { $0.mostOpen } }

    /// Starts a server; it goes with its last user.
    ///
    /// - Parameter answer: What to answer; called on a thread of each connection.
    /// - Throws: When the system gives no port.
    public init(_ answer: @escaping @Sendable (Request) -> Answer) throws {
        self.answer = answer
        (listener, port) = try Self.listen()
        let socket = listener
        // Threads of its own: those of the pool may all be waiting for this very server.
        Thread.detachNewThread { [weak self] in
            while true {
                let connection = accept(socket, nil, nil)
                // Whoever waits on the socket closes it, for its number may be another's right after.
                guard connection >= 0 else {
                    close(socket)
                    return
                }
                guard let self else {
                    close(connection)
                    close(socket)
                    return
                }
                Thread.detachNewThread { self.serve(connection) }
            }
        }
    }

    deinit {
        shutdown(listener, Int32(SHUT_RDWR))
    }

    /// The system refused a port.
    public struct NoPort: Error {}

    private static func listen() throws -> (socket: Int32, port: UInt16) {
        #if canImport(Glibc)
            let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            let socket = Darwin.socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(socket, address, size) == 0 && systemListen(socket, 64) == 0
                    && getsockname(socket, address, &size) == 0
            }
        }
        guard isBound else { throw NoPort() }
        return (socket, UInt16(bigEndian: address.sin_port))
    }
}

// MARK: One connection

extension LoopbackServer {
    private func serve(_ connection: Int32) {
        defer { close(connection) }
        guard let request = Self.request(from: connection) else { return }
        log.withLock { log in
            log.requests.append(request)
            log.open += 1
            log.mostOpen = max(log.mostOpen, log.open)
        }
        let answer = answer(request)
        // Not open any more once the other side may know the whole answer.
        if case .content = answer { log.withLock { $0.open -= 1 } }
        send(answer, to: connection)
        if case .content = answer { return }
        log.withLock { $0.open -= 1 }
    }

    private func send(_ answer: Answer, to connection: Int32) {
        switch answer {
        case .content(let status, let fields, let body):
            _ = Self.put(Self.head(status, fields, length: body.count) + body, to: connection)
        case .raw(let bytes): _ = Self.put(bytes, to: connection)
        case .endless:
            guard Self.put(Array("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".utf8), to: connection) else { return }
            let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 16)
            while Self.put(piece, to: connection) {}
        case .endlessHeader:
            guard Self.put(Array("HTTP/1.1 200 OK\r\n".utf8), to: connection) else { return }
            while Self.put(Array("X-More: of the same\r\n".utf8), to: connection) {}
        case .stall:
            var byte: UInt8 = 0
            while recv(connection, &byte, 1, 0) > 0 {}
        }
    }

    private static func head(_ status: Int, _ fields: [String: String], length: Int) -> [UInt8] {
        var fields = fields
        fields["Content-Length"] = fields["Content-Length"] ?? "\(length)"
        let lines = fields.sorted { $0.key < $1.key }.map { "\($0): \($1)\r\n" }.joined()
        return Array("HTTP/1.1 \(status) Told\r\n\(lines)Connection: close\r\n\r\n".utf8)
    }

    private static func request(from connection: Int32) -> Request? {
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        while bytes.count < 1 << 16, !bytes.suffix(4).elementsEqual("\r\n\r\n".utf8) {
            guard recv(connection, &byte, 1, 0) == 1 else { return nil }
            bytes.append(byte)
        }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
        guard let words = lines.first?.split(separator: " "), words.count == 3 else { return nil }
        var fields: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            if parts.count == 2 { fields[parts[0].lowercased()] = String(parts[1].drop { $0 == " " }) }
        }
        return Request(path: String(words[1]), fields: fields)
    }

    /// Writes all bytes; `false` when the other side has gone.
    private static func put(_ bytes: [UInt8], to connection: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemSend(connection, $0.baseAddress, $0.count, noSignal) }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    #if canImport(Glibc)
        private static let noSignal = Int32(MSG_NOSIGNAL)
    #else
        private static let noSignal: Int32 = 0
    #endif
}

private func systemSend(_ socket: Int32, _ bytes: UnsafeRawPointer?, _ count: Int, _ flags: Int32) -> Int {
    send(socket, bytes, count, flags)
}

private func systemListen(_ socket: Int32, _ backlog: Int32) -> Int32 { listen(socket, backlog) }

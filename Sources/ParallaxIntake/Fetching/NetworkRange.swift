import CCurl

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A range of IP addresses, by the bits with which they begin.
struct NetworkRange: Hashable {
    private let bytes: [UInt8]
    private let bits: Int

    /// Whether an address, in network order, lies in it.
    func contains(_ address: [UInt8]) -> Bool {
        guard address.count == bytes.count else { return false }
        return (0..<bits).allSatisfy { bit in (address[bit / 8] ^ bytes[bit / 8]) & (0x80 >> UInt8(bit % 8)) == 0 }
    }

    /// Addresses that are no host of the open internet (IANA, "Special-Purpose Address Registries": RFC 1122, 1918, 3927,
    /// 4193, 4291, 6598, 6890): this machine, its neighbours, and what is reserved.
    private static let privateRanges: [NetworkRange] = [
        v4(0, bits: 8), v4(10, bits: 8), v4(100, 64, bits: 10), v4(127, bits: 8), v4(169, 254, bits: 16),
        v4(172, 16, bits: 12), v4(192, 0, bits: 24), v4(192, 168, bits: 16), v4(198, 18, bits: 15), v4(224, bits: 3),
        v6(bits: 96), v6(0xFC, bits: 7), v6(0xFE, 0x80, bits: 9), v6(0xFF, bits: 8),
    ]

    private static func v4(_ start: UInt8..., bits: Int) -> NetworkRange { padded(start, to: 4, bits: bits) }
    private static func v6(_ start: UInt8..., bits: Int) -> NetworkRange { padded(start, to: 16, bits: bits) }

    private static func padded(_ start: [UInt8], to count: Int, bits: Int) -> NetworkRange {
        NetworkRange(bytes: start + Array(repeating: 0, count: count - start.count), bits: bits)
    }

    /// Prefixes behind which an IPv6 address carries one of IPv4, and where it does (RFC 4291, 6052, 3056).
    private static let carriers: [(range: NetworkRange, place: Int)] = [
        (NetworkRange(bytes: Array(repeating: 0, count: 10) + [0xFF, 0xFF, 0, 0, 0, 0], bits: 96), 12),
        (v6(0, 0x64, 0xFF, 0x9B, bits: 96), 12), (v6(0x20, 0x02, bits: 16), 2),
    ]

    /// Whether an address, in network order, is no host of the open internet.
    static func isPrivate(_ address: [UInt8]) -> Bool {
        if let carrier = carriers.first(where: { $0.range.contains(address) }) {
            return isPrivate(Array(address[carrier.place..<carrier.place + 4]))
        }
        return privateRanges.contains { $0.contains(address) }
    }
}

extension NetworkRange {
    /// Whether a socket's address is no host of the open internet; what is neither IPv4 nor IPv6 is none.
    static func isPrivate(_ address: UnsafePointer<sockaddr>) -> Bool {
        let raw = UnsafeRawPointer(address)
        switch Int32(address.pointee.sa_family) {
        case AF_INET:
            let number = raw.assumingMemoryBound(to: sockaddr_in.self).pointee.sin_addr
            return isPrivate(withUnsafeBytes(of: number, Array.init))
        case AF_INET6:
            let number = raw.assumingMemoryBound(to: sockaddr_in6.self).pointee.sin6_addr
            return isPrivate(withUnsafeBytes(of: number, Array.init))
        default: return true
        }
    }

    /// Whether a host is written as such a number, or has a name that only this machine and its neighbours know.
    static func isPrivate(host: String) -> Bool {
        if ["localhost", "local", "internal"].contains(host.split(separator: ".").last ?? "") { return true }
        var (four, six) = (in_addr(), in6_addr())
        if inet_pton(AF_INET, host, &four) == 1 { return isPrivate(withUnsafeBytes(of: four, Array.init)) }
        if inet_pton(AF_INET6, host, &six) == 1 { return isPrivate(withUnsafeBytes(of: six, Array.init)) }
        return false
    }
}

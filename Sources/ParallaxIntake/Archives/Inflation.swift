import CZlib

/// Unpacks gzip (RFC 1952), several members one after the other, piece by piece.
///
/// It is a class because the library keeps the address of its state.
final class Inflation {
    /// Why unpacking ended before all was unpacked.
    enum Fault: Hashable {
        /// More than a limit of bytes, or of times the packed size, would come out.
        case tooLarge
        /// The packed bytes are damaged or cut off.
        case damaged
    }

    /// How many times larger than packed the content may be; real archives stay below 100.
    static let highestRatio = 250
    /// Up to this size, in bytes, no ratio is asked for.
    private static let harmlessSize = 1 << 20
    private static let chunk = 1 << 16

    private let packed: [UInt8]
    private let limit: Int
    private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private var position = 0
    private var produced = 0
    private var isDone = false
    /// What went wrong; what came out before is good.
    private(set) var fault: Fault?

    /// Prepares to unpack.
    ///
    /// - Parameters:
    ///   - packed: All packed bytes.
    ///   - limit: How many bytes may come out.
    init(_ packed: [UInt8], limit: Int) {
        self.packed = packed
        self.limit = limit
        stream.initialize(to: z_stream())
        if px_gunzip_begin(stream) != Z_OK { end(.damaged) }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// The next piece, at most 64 KB; `nil` when all is unpacked, or at a fault.
    func next() -> [UInt8]? {
        while !isDone {
            let piece = inflatePiece()
            produced += piece.count
            if produced > limit || produced > Self.harmlessSize && produced / Self.highestRatio > position {
                end(.tooLarge)
                return nil
            }
            if !piece.isEmpty { return piece }
        }
        return nil
    }

    private func inflatePiece() -> [UInt8] {
        var output = [UInt8](repeating: 0, count: Self.chunk)
        let room = output.count
        let status = packed.withUnsafeBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress.map { $0 + position })
                stream.pointee.avail_in = UInt32(clamping: input.count - position)
                stream.pointee.next_out = output.baseAddress
                stream.pointee.avail_out = UInt32(room)
                return inflate(stream, Z_NO_FLUSH)
            }
        }
        position = packed.count - Int(stream.pointee.avail_in)
        output.removeLast(Int(stream.pointee.avail_out))
        settle(status, isEmpty: output.isEmpty)
        return output
    }

    /// Goes on with the next member, or ends.
    private func settle(_ status: Int32, isEmpty: Bool) {
        switch status {
        case Z_STREAM_END where position == packed.count: isDone = true
        case Z_STREAM_END:
            guard packed[position] == 0x1F, inflateReset(stream) == Z_OK else { return end(nil) }
        case Z_OK where position < packed.count || !isEmpty: break
        default: end(.damaged)
        }
    }

    private func end(_ fault: Fault?) {
        isDone = true
        self.fault = fault
    }
}

extension Inflation {
    /// Everything that packed bytes hold.
    ///
    /// - Returns: What could be unpacked, and what went wrong.
    static func all(_ packed: [UInt8], limit: Int) -> (bytes: [UInt8], fault: Fault?) {
        let inflation = Inflation(packed, limit: limit)
        var bytes: [UInt8] = []
        while let piece = inflation.next() { bytes += piece }
        return (bytes, inflation.fault)
    }
}

import CZlib

/// Reads gzip (RFC 1952), up to a limit, so that a small file cannot become a huge one.
enum Gzip {
    private static let chunk = 1 << 16

    /// Why it was not read to its end.
    enum Fault: Error, Hashable {
        case damaged, tooLarge
    }

    /// The content of all members, one after the other; of a file that is cut off, what there is.
    ///
    /// - Throws: ``Fault`` when the content is larger than `limit` or when nothing can be read.
    /// - Complexity: O(*n*) in the size of the content.
    static func content(of bytes: [UInt8], limit: Int) throws(Fault) -> [UInt8] {
        var stream = z_stream()
        guard px_gunzip_begin(&stream) == Z_OK else { throw .damaged }
        defer { inflateEnd(&stream) }
        var content: [UInt8] = []
        var input = bytes
        let isWithin = input.withUnsafeMutableBufferPointer { input in
            stream.next_in = input.baseAddress
            stream.avail_in = UInt32(clamping: input.count)
            while inflateChunk(&stream, into: &content) {
                if content.count > limit { return false }
            }
            return content.count <= limit
        }
        guard isWithin else { throw .tooLarge }
        guard !content.isEmpty else { throw .damaged }
        return content
    }

    /// Reads on for one chunk; `false` at the end.
    private static func inflateChunk(_ stream: inout z_stream, into content: inout [UInt8]) -> Bool {
        let before = content.count
        let status = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: chunk) { buffer in
            stream.next_out = buffer.baseAddress
            stream.avail_out = UInt32(chunk)
            let status = inflate(&stream, Z_NO_FLUSH)
            content += buffer.prefix(chunk - Int(stream.avail_out))
            return status
        }
        if status == Z_STREAM_END { return stream.avail_in > 0 && inflateReset(&stream) == Z_OK }
        return status == Z_OK && (content.count > before || stream.avail_in > 0)
    }
}

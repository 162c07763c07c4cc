/// Reads crawls: WARC 1.0 and 1.1 (ISO 28500) and ARC 1 (Internet Archive, 1996).
///
/// Lengths are stated by whoever wrote the file and are often wrong: where no record begins behind one, the next is
/// looked for. Only what was fetched with success is given out; requests, notes and references to other records are
/// not.
struct ArchiveReader {
    /// Largest record that is read, in bytes; of larger ones the rest is left out.
    static let largestRecord = 16 << 20
    /// Most lines of one header.
    private static let mostLines = 256
    /// How many records with a length that is too long are put right in one archive.
    private static let mostRepairs = 32

    private let largestRecord: Int
    private var input: ArchiveInput
    private var repairs = 0
    private var isCutOff = false

    /// What a header says.
    private struct Header {
        var kind: String
        var address: String
        var contentType: String
        var length: Int
    }

    /// Prepares to read an archive, packed or not.
    ///
    /// - Parameters:
    ///   - bytes: The archive.
    ///   - largestRecord: From which size on the rest of a record is left out, in bytes.
    init(_ bytes: [UInt8], largestRecord: Int = largestRecord) {
        input = ArchiveInput(bytes)
        self.largestRecord = largestRecord
    }

    /// Why the archive ended too early.
    var fault: Inflation.Fault? { input.fault ?? (isCutOff ? .damaged : nil) }

    /// Whether the first bytes of a file, unpacked, are those of an archive.
    static func isArchive(_ start: some Collection<UInt8>) -> Bool {
        start.starts(with: "WARC/".utf8) || start.starts(with: "filedesc://".utf8)
    }

    /// The next record that holds content; `nil` at the end.
    mutating func next() -> ArchiveRecord? {
        while let line = input.line() {
            guard let header = header(line) else { continue }
            let block = block(header.length)
            if let record = Self.record(header, block) { return record }
        }
        return nil
    }

    private mutating func header(_ line: [UInt8]) -> Header? {
        if line.starts(with: "WARC/".utf8) { return fields() }
        guard line.contains(UInt8(ascii: ":")), line.last.map(ASCII.isDigit) == true else { return nil }
        let words = String(decoding: line, as: UTF8.self).split(separator: " ")
        guard words.count >= 5, words[0].contains("://"), let length = Int(words[words.count - 1]), length >= 0 else {
            return nil
        }
        return Header(
            kind: words[0].hasPrefix("filedesc:") ? "warcinfo" : "response", address: String(words[0]),
            contentType: "application/http", length: length)
    }

    private mutating func fields() -> Header {
        var header = Header(kind: "", address: "", contentType: "", length: 0)
        for _ in 0..<Self.mostLines {
            guard let line = input.line() else {
                isCutOff = true
                break
            }
            guard !line.isEmpty else { break }
            let parts = String(decoding: line, as: UTF8.self).split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let value = parts[1].trimmed
            switch parts[0].trimmed.lowercased() {
            case "warc-type": header.kind = value.lowercased()
            case "warc-target-uri": header.address = value.filter { $0 != "<" && $0 != ">" }
            case "content-type": header.contentType = value
            case "content-length": header.length = max(0, Int(value) ?? 0)
            default: break
            }
        }
        return header
    }

    /// The content of a record, up to the next one when its length is too long.
    private mutating func block(_ length: Int) -> [UInt8] {
        let block = input.read(min(length, largestRecord))
        input.skip(length - min(length, largestRecord))
        let next = input.peek()
        let isShort = block.count < min(length, largestRecord)
        guard next != nil && next != 0x0D && next != ASCII.lineFeed || isShort,
            repairs < Self.mostRepairs, let end = block.firstRange(of: "\r\n\r\nWARC/1.".utf8)?.lowerBound
        else {
            isCutOff = isCutOff || isShort
            return block
        }
        repairs += 1
        input.unread(block[end...])
        return Array(block[..<end])
    }

    private static func record(_ header: Header, _ block: [UInt8]) -> ArchiveRecord? {
        guard WebReference.isWeb(header.address) else { return nil }
        switch header.kind {
        case "response":
            guard let message = HTTPMessage(block), message.status == 200, let body = message.content else {
                return nil
            }
            return ArchiveRecord(address: header.address, contentType: message["content-type"] ?? "", body: body)
        case "resource", "conversion":
            return ArchiveRecord(address: header.address, contentType: header.contentType, body: block)
        default: return nil
        }
    }
}

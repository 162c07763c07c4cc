import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Reads JSON Lines, writes JSON Lines.
enum BatchRun {
    /// A row that could not be answered.
    private struct Refusal: Encodable {
        let id: String?
        let error: String
    }

    /// Any row: only its name matters here.
    private struct Named: Decodable {
        let id: String?
        let pair: String?
    }

    /// Answers every row by itself, as soon as it is read.
    static func answerEachRow<Row: Decodable, Answer: Encodable>(_ answer: (Row) throws -> Answer) {
        while let line = readLine() {
            let bytes = Data(line.utf8)
            do {
                write(try answer(JSONDecoder().decode(Row.self, from: bytes)))
            } catch {
                refuse(bytes, because: error)
            }
        }
    }

    /// Reads all rows before the first answer, for engines that look at the whole set.
    static func answerAllRows<Row: Decodable, Answer: Encodable>(_ answer: ([Row]) throws -> [Answer]) throws {
        var rows: [Row] = []
        while let line = readLine() { rows.append(try JSONDecoder().decode(Row.self, from: Data(line.utf8))) }
        for row in try answer(rows) { write(row) }
    }

    private static func refuse(_ line: Data, because error: any Error) {
        let named = try? JSONDecoder().decode(Named.self, from: line)
        write(Refusal(id: named?.id ?? named?.pair, error: "\(error)"))
    }

    private static func write(_ answer: some Encodable) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let line = try? encoder.encode(answer) else { return }
        print(String(decoding: line, as: UTF8.self))
    }
}

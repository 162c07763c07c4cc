import FoundationEssentials
import ParallaxIntake

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Reads JSON Lines, writes JSON Lines.
enum BatchRun {
    /// A row that could not be answered.
    private struct Refusal: Encodable {
        let id: Nullable<String>
        let error: String
    }

    /// Any row: only its name matters here.
    private struct Named: Decodable {
        let id: String?
        let pair: String?
        let doc: String?
    }

    /// Refuses what cannot be read at all, such as a folder, which would be as good as no rows.
    static func requireInput() throws {
        var byte: UInt8 = 0
        guard read(STDIN_FILENO, &byte, 0) < 0 else { return }
        throw IntakeProblem.unreadable(path: ArticleReader.standardInput, reason: String(cString: strerror(errno)))
    }

    /// Answers every row by itself, as soon as it is read.
    static func answerEachRow<Row: Decodable, Answer: Encodable>(_ answer: (Row) throws -> Answer) {
        var number = 0
        while let line = readLine() {
            number += 1
            do { write(try answer(row(line, number))) } catch { write(refusal(of: line, because: error)) }
        }
    }

    /// Reads all rows before the first answer, for engines that look at the whole set.
    static func answerAllRows<Row: Decodable, Answer: Encodable>(_ answer: ([Row]) throws -> [Answer]) throws {
        var rows: [Row] = []
        var refusals: [Refusal?] = []
        while let line = readLine() {
            do {
                rows.append(try row(line, refusals.count + 1))
                refusals.append(nil)
            } catch { refusals.append(refusal(of: line, because: error)) }
        }
        var answers = try answer(rows)[...]
        for refusal in refusals {
            if let refusal { write(refusal) } else if let answer = answers.popFirst() { write(answer) }
        }
    }

    private static func row<Row: Decodable>(_ line: String, _ number: Int) throws -> Row {
        do { return try JSONDecoder().decode(Row.self, from: Data(line.utf8)) } catch let error as DecodingError {
            throw RowProblem(error, row: number)
        }
    }

    private static func refusal(of line: String, because error: any Error) -> Refusal {
        let named = try? JSONDecoder().decode(Named.self, from: Data(line.utf8))
        return Refusal(id: Nullable(named?.id ?? named?.pair ?? named?.doc), error: "\(error)")
    }

    private static func write(_ answer: some Encodable) {
        guard let line = try? JSONOutput.line(answer) else { return }
        print(line)
    }
}

/// A text exactly as its file holds it, so that offsets into the one are offsets into the other.
public struct VerbatimText: Hashable, Sendable {
    /// Where it was read from: a path, or `-`.
    public let source: String
    /// The content, a byte order mark included; nothing was cleaned.
    public let text: String

    /// Reads every file that the paths stand for, one by one.
    ///
    /// - Parameters:
    ///   - paths: Files, folders, and `-` for standard input.
    ///   - each: Called once for each file, in order; what is not UTF-8 is refused.
    public static func read(_ paths: [String], each: (Result<VerbatimText, IntakeProblem>) -> Void) {
        for path in paths {
            guard path != ArticleReader.standardInput else {
                each(Result { () throws(IntakeProblem) in try VerbatimText(FileBytes.standardInput(), path: path) })
                continue
            }
            for file in InputFiles([path]).found { each(file.flatMap(text)) }
        }
    }

    private static func text(_ file: InputFile) -> Result<VerbatimText, IntakeProblem> {
        Result { () throws(IntakeProblem) in try VerbatimText(FileBytes.read(file), path: file.path) }
    }

    private init(_ bytes: [UInt8], path: String) throws(IntakeProblem) {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8(path: path) }
        self.text = text
        source = path
    }
}

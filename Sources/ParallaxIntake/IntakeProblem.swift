import ParallaxUnicode

/// Why an input was not read; the description is the sentence that the user sees.
public enum IntakeProblem: Error, Hashable, Sendable {
    /// There is nothing at the path.
    case missing(path: String)
    /// An address where a file was expected.
    case address(String)
    /// The system refused to read it, for the reason given in words.
    case unreadable(path: String, reason: String)
    /// A pipe, socket or device: reading it could wait for ever.
    case notAFile(path: String)
    /// A folder that holds no file to read.
    case emptyFolder(path: String)
    /// More folders inside one another, or more files, than are followed.
    case tooManyFiles(path: String, limit: Int)
    /// A file above the size limit, in bytes.
    case tooLarge(path: String, limit: Int)
    /// A file without text.
    case empty(path: String)
    /// A file that is not text.
    case binary(path: String)
    /// A file that must be UTF-8 and is not.
    case notUTF8(path: String)
    /// A page beyond a limit; `fault` ends the sentence that begins with its name.
    case refusedPage(path: String, fault: String)
    /// A format that is recognised but not read, such as `PDF`.
    case unsupported(path: String, format: String)
    /// A file that was to be a feed and is none.
    case notAFeed(path: String)
    /// Something packed that would unpack to more than a limit, or to far more than its size.
    case unpacksTooLarge(path: String)
    /// Something packed that is damaged or cut off.
    case damaged(path: String)
    /// A line of JSON Lines, counted from 1, that is no article.
    case badLine(path: String, line: Int)
    /// A line of JSON Lines above the size limit, in bytes.
    case longLine(path: String, line: Int, limit: Int)
    /// A list of feeds, which holds no articles itself.
    case listOfFeeds(path: String)
    /// A file of many articles, where one was asked for.
    case severalArticles(path: String)
    /// An address whose content was not fetched.
    case notFetched(FetchProblem)
}

extension IntakeProblem: CustomStringConvertible {
    /// One sentence that names the input and the reason; safe to print to a terminal.
    public var description: String {
        switch self {
        case .missing(let path): "\(shown(path)) does not exist."
        case .address(let address):
            "\(shown(address)) is an address, and this reads files; parallax add fetches addresses of http and https."
        case .unreadable(let path, let reason): "\(shown(path)) cannot be read: \(reason)."
        case .notAFile(let path): "\(shown(path)) is neither a file nor a folder."
        case .emptyFolder(let path): "\(shown(path)) holds no files."
        case .tooManyFiles(let path, let limit): "\(shown(path)) holds more than \(limit) files; the rest was not read."
        case .tooLarge(let path, let limit): "\(shown(path)) is larger than \(limit >> 20) MB."
        case .empty(let path): "\(shown(path)) is empty."
        case .binary(let path): "\(shown(path)) is not text."
        case .notUTF8(let path): "\(shown(path)) is not UTF-8."
        case .refusedPage(let path, let fault): "\(shown(path)) \(fault)."
        case .unsupported(let path, let format): "\(shown(path)) is \(format), which Parallax cannot read yet."
        case .notAFeed(let path): "\(shown(path)) is no feed."
        case .unpacksTooLarge(let path): "\(shown(path)) unpacks to more than Parallax takes; the rest was not read."
        case .damaged(let path): "\(shown(path)) is a damaged archive; what could be read of it was."
        case .badLine(let path, let line): "Line \(line) of \(shown(path)) is no article."
        case .longLine(let path, let line, let limit):
            "Line \(line) of \(shown(path)) is longer than \(limit >> 20) MB."
        case .listOfFeeds(let path): "\(shown(path)) lists feeds; parallax add subscribes to them."
        case .severalArticles(let path): "\(shown(path)) holds several articles; parallax extract prints all of them."
        case .notFetched(let problem): problem.description
        }
    }

    private func shown(_ path: String) -> String {
        path == ArticleReader.standardInput ? "Standard input" : Harmless.line(path)
    }
}

import ParallaxIntake

/// What can go wrong on the command line, as the sentence a reader sees.
enum CommandProblem: Error, Hashable, CustomStringConvertible {
    /// An article was asked for that is not in the collection.
    case unknownArticle
    /// No article of the library has this name, address or path.
    case notInLibrary(name: String)
    /// There is nothing where a library was said to be.
    case noLibrary(path: String)
    /// An article has the text it always had.
    case neverChanged
    /// An article that is in no library is compared with an earlier text.
    case onlyText
    /// An article has no earlier text of this number.
    case unknownText(number: Int, count: Int)
    /// Links between two texts of one article were to be kept.
    case linkedTexts
    /// A comparison needs two articles.
    case notTwoArticles(found: Int)
    /// None of the inputs is there; the reason for each was printed already.
    case nothingRead
    /// Nobody reads standard output any more, as after `| head`.
    case outputClosed
    /// Standard output does not take what is printed, for the reason given in words.
    case unwritable(reason: String)
    /// What stands where a file was to be written is not overwritten unasked.
    case fileExists(name: String)
    /// A file cannot be written, for the reason given in words.
    case unwritableFile(name: String, reason: String)
    /// Nothing says where this user's configuration belongs.
    case noConfigurationFolder
    /// What was to be taken over is not what the program exports.
    case notAnExport(name: String)
    /// Nothing says where an article is on the web.
    case noAddress
    /// The page of an article holds no more than is known.
    case noMoreText
    /// A program that was named is not there.
    case unknownProgram(name: String)
    /// A program cannot be started, for the reason given in words.
    case unstartable(name: String, reason: String)
    /// There is no place for what a program shall read.
    case noTemporaryFile
    /// None of the programs that `BROWSER` and the desktop name is there.
    case noBrowser(tried: [String])
    /// The browser ended at once with a failure.
    case browserFailed(name: String, status: Int32)
    /// A newer Parallax has exported it.
    case newerExport(name: String)

    var description: String {
        switch self {
        case .unknownArticle: "The article is not in the collection."
        case .notInLibrary(let name):
            "No article of the library has the name, address or path “\(name)”; parallax list shows what there is."
        case .noLibrary(let path): "There is no library at \(path) yet; parallax add makes one."
        case .neverChanged: "The library has one text of this article; when it changes, the earlier one is kept."
        case .onlyText: "There is only one text of this article."
        case .unknownText(let number, let count):
            "There is no earlier text \(number) of this article; it has \(count), and \(count) is the one it has now."
        case .linkedTexts: "Links between two texts of one article are not kept."
        case .notTwoArticles(let found): "Comparing takes two articles; \(found) could be read."
        case .nothingRead: "No article could be read."
        case .outputClosed: "Standard output was closed."
        case .unwritable(let reason): "Standard output cannot be written: \(reason)."
        case .fileExists(let name): "\(name) exists already; --overwrite replaces it."
        case .unwritableFile(let name, let reason): "\(name) cannot be written: \(reason)."
        case .noConfigurationFolder: "Neither XDG_CONFIG_HOME nor HOME says where the configuration belongs."
        case .notAnExport(let name): "\(Self.shown(name)) is not what parallax export prints."
        case .noAddress: "Nothing says where this article is on the web."
        case .noMoreText: "The page has no more text than is here already."
        case .unknownProgram(let name): "There is no program “\(name)”."
        case .unstartable(let name, let reason): "\(name) cannot be started: \(reason)."
        case .noTemporaryFile: "There is no room for what the program shall read."
        case .noBrowser(let tried):
            "There is no program \(tried.joined(separator: " and no ")); let the variable BROWSER name a browser."
        case .browserFailed(let name, let status): "\(name) failed with exit status \(status)."
        case .newerExport(let name): "\(Self.shown(name)) was exported by a newer Parallax."
        }
    }

    private static func shown(_ name: String) -> String {
        name == ArticleReader.standardInput ? "Standard input" : name
    }
}

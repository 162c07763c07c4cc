import ParallaxCore
import ParallaxUnicode

extension LibraryExport {
    /// What of it a library can keep: words are made harmless, for a file may come from anybody, and what can be about no
    /// text is left out.
    ///
    /// - Complexity: O(*n*) in the number of decisions and the length of their words.
    public var cleaned: LibraryExport {
        LibraryExport(
            version: version, texts: texts.compactMap(\.cleaned), links: links.compactMap(\.cleaned),
            stories: stories.compactMap(\.cleaned), places: places)
    }

    /// How much was decided: texts that are marked, notes, corrections of quotes and links, and decisions about stories.
    public var count: Int {
        texts.reduce(stories.count) { $0 + 1 + $1.notes.count + $1.quotes.count }
            + links.reduce(0) { $0 + $1.corrections.count }
    }
}

extension LibraryExport.Text {
    fileprivate var cleaned: LibraryExport.Text? {
        guard TextFingerprint(hexadecimal: text) != nil else { return nil }
        let marks = ArticleMarks(
            isRead: marks.isRead, isStarred: marks.isStarred,
            tags: marks.tags.flatMap { $0.split(separator: ",") }.map { $0.oneLine }.filter { !$0.isEmpty })
        return LibraryExport.Text(
            text: text, marks: marks, notes: notes.compactMap(\.cleaned), quotes: quotes.compactMap(\.cleaned))
    }
}

extension LibraryExport.Links {
    fileprivate var cleaned: LibraryExport.Links? {
        let corrections = corrections.filter { $0.left.isPossible && $0.right.isPossible }
        guard !corrections.isEmpty, [left, right].allSatisfy({ TextFingerprint(hexadecimal: $0) != nil }) else {
            return nil
        }
        return LibraryExport.Links(left: left, right: right, corrections: corrections)
    }
}

extension LibraryExport.Story {
    fileprivate var cleaned: LibraryExport.Story? {
        let texts = texts.filter { TextFingerprint(hexadecimal: $0) != nil }
        guard KeptStoryDecision.Kind(rawValue: kind) != nil, !texts.isEmpty else { return nil }
        let name = name?.oneLine
        return LibraryExport.Story(
            kind: kind, name: name?.isEmpty == true ? nil : name, subject: subject, texts: texts)
    }
}

extension Note {
    fileprivate var cleaned: Note? {
        let text = text.oneLine
        return range.isPossible && !text.isEmpty ? Note(range: range, text: text) : nil
    }
}

extension QuoteCorrection {
    fileprivate var cleaned: QuoteCorrection? {
        let speaker = speaker?.oneLine
        guard range.isPossible else { return nil }
        return QuoteCorrection(range: range, speaker: speaker?.isEmpty == true ? nil : speaker, kind: kind)
    }
}

extension TextRange {
    /// Whether a text can have it, for it was read and not made.
    fileprivate var isPossible: Bool { TextRange(kept: start, end) != nil && !isEmpty }
}

extension StringProtocol {
    /// As it could have been typed into a line.
    fileprivate var oneLine: String {
        Harmless.line(String(self)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

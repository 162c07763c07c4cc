public import ParallaxCore

/// Everything the reader made, as plain values that can be written as JSON.
///
/// A text stands for itself by its fingerprint, so what was decided finds the text in any library, now or later. Ranges
/// count UTF-8 code units: a text need not be at hand to count anything else.
public struct LibraryExport: Hashable, Sendable, Codable {
    /// The version of the format; this is 1.
    public let version: Int
    /// What was decided about texts, in the order of their fingerprints.
    public let texts: [Text]
    /// What was decided about pairs of texts.
    public let links: [Links]
    /// What was decided about stories, in the order in which it was decided.
    public let stories: [Story]
    /// Where the reader was.
    public let places: [Place]

    /// Nothing.
    init() {
        version = 1
        (texts, links, stories, places) = ([], [], [], [])
    }

    init(version: Int, texts: [Text], links: [Links], stories: [Story], places: [Place]) {
        (self.version, self.texts, self.links, self.stories, self.places) = (version, texts, links, stories, places)
    }

    /// What was decided about one text.
    public struct Text: Hashable, Sendable, Codable {
        /// The SHA-256 digest of the text's UTF-8, in hexadecimal digits.
        public let text: String
        /// Whether it was read and starred, and its tags.
        public let marks: ArticleMarks
        /// The notes on it.
        public let notes: [Note]
        /// The corrections of its quotes.
        public let quotes: [QuoteCorrection]
    }

    /// What was decided about the links between two texts.
    public struct Links: Hashable, Sendable, Codable {
        /// The fingerprint of the text that the left ranges lie in.
        public let left: String
        /// The fingerprint of the text that the right ranges lie in.
        public let right: String
        /// The corrections.
        public let corrections: [LinkCorrection]
    }

    /// What was decided about which texts tell one story.
    public struct Story: Hashable, Sendable, Codable {
        /// `together`, `apart` or `named`.
        public let kind: String
        /// The name of the story; `nil` when that was not decided.
        public let name: String?
        /// The fingerprint of the text that the others are apart from; `nil` when that was not decided.
        public let subject: String?
        /// The fingerprints of the texts.
        public let texts: [String]
    }

    /// Where the reader was, under one name.
    public struct Place: Hashable, Sendable {
        /// The name.
        public let name: String
        /// What was kept, as the program wrote it.
        public let content: [UInt8]
    }
}

extension LibraryExport.Place: Codable {
    private enum CodingKeys: CodingKey { case name, content }

    /// Reads a place, whose content is text; in older exports it is bytes.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        name = try container.decode(String.self, forKey: .name)
        if let text = try? container.decode(String.self, forKey: .content) {
            content = Array(text.utf8)
        } else {
            content = try container.decode([UInt8].self, forKey: .content)
        }
    }

    /// Writes a place with its content as text, where it is one.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(name, forKey: .name)
        if let text = String(validating: content, as: UTF8.self) {
            try container.encode(text, forKey: .content)
        } else {
            try container.encode(content, forKey: .content)
        }
    }
}

extension LibraryExport {
    /// Reads an export; one of a Parallax that knew no decisions about stories has none.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        version = try container.decode(Int.self, forKey: .version)
        texts = try container.decode([Text].self, forKey: .texts)
        links = try container.decode([Links].self, forKey: .links)
        stories = try container.decodeIfPresent([Story].self, forKey: .stories) ?? []
        places = try container.decode([Place].self, forKey: .places)
    }
}

/// The elements of a document, in the order of their start tags.
///
/// Only where they are is kept; texts and attributes are read from the bytes when they are asked for. It is a class
/// because every element refers to the one document.
final class XMLDocument: Sendable {
    /// Most elements that are read; the rest of the document is left out.
    static let mostElements = 1_000_000
    /// Most elements inside one another; what lies deeper belongs to the deepest.
    static let deepest = 256

    /// Where one element is.
    struct Node {
        let name: XMLName
        /// The element around it; `-1` for one at the top.
        let parent: Int32
        let attributes: Range<Int32>
        /// What stands between its tags.
        var content: Range<Int32>
        /// The index of the first element after it that is not inside it.
        var after: Int32
    }

    let bytes: [UInt8]
    let nodes: [Node]
    /// Whether the document breaks a rule of XML that was noticed.
    let isMalformed: Bool

    /// Reads a document; there is none that fails.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8.
    ///   - mostElements: After how many elements the rest is left out.
    ///   - neverNested: Local names whose start tag ends an open element of one of these names, for its end is missing.
    /// - Complexity: O(*n*) in the number of bytes.
    init(_ bytes: [UInt8], mostElements: Int = mostElements, neverNested: Set<String> = []) {
        var builder = XMLDocumentBuilder(bytes, neverNested: neverNested)
        builder.run(upTo: mostElements)
        self.bytes = bytes
        nodes = builder.nodes
        isMalformed = builder.isMalformed
    }

    /// The elements that are in no other.
    var top: XMLElements { XMLElements(document: self, position: 0, end: nodes.count) }

    /// All elements, those inside others too, in order.
    var all: some Sequence<XMLElement> { nodes.indices.lazy.map { XMLElement(document: self, index: $0) } }
}

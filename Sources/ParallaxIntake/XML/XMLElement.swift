import ParallaxUnicode

/// One element of a document.
struct XMLElement {
    let document: XMLDocument
    /// Its place among all elements.
    let index: Int

    private var node: XMLDocument.Node { document.nodes[index] }

    var name: XMLName { node.name }

    /// The elements directly inside.
    var children: XMLElements { XMLElements(document: document, position: index + 1, end: Int(node.after)) }

    /// Whether elements are inside.
    var hasChildren: Bool { node.after > index + 1 }

    /// The element around it; `nil` at the top.
    var parent: XMLElement? { node.parent < 0 ? nil : XMLElement(document: document, index: Int(node.parent)) }

    /// The index of the first element after it that is not inside it.
    var after: Int { Int(node.after) }

    /// The first child with a local name of the feed's own vocabulary or of Atom.
    func child(_ local: String) -> XMLElement? {
        children.first { $0.name.local == local && ($0.name.namespace == .own || $0.name.namespace == .atom) }
    }

    /// The value of an attribute, by its whole name in lower case, with references replaced; `nil` without it.
    func attribute(_ name: String) -> String? {
        let (document, node) = (document, node)
        let range = Int(node.attributes.lowerBound)..<Int(node.attributes.upperBound)
        for attribute in XMLAttributes(document.bytes, in: range)
        where document.bytes[attribute.name].elementsEqual(name.utf8, by: { ASCII.lowercased($0) == $1 }) {
            let value = CharacterReferences.decoded(document.bytes, in: attribute.value)
            return Harmless.line(String(decoding: value, as: UTF8.self)).trimmed
        }
        return nil
    }

    /// The text inside, with references replaced and tags left out, without surrounding white space.
    var text: String { Harmless.text(content(escaping: false)).text.trimmed }

    /// What stands between the tags as markup: sections are written with references.
    var markup: String { Harmless.text(content(escaping: true)).text.trimmed }

    /// The text on one line.
    var line: String { Harmless.line(String(decoding: content(escaping: false), as: UTF8.self)).trimmed }

    private func content(escaping isMarkup: Bool) -> [UInt8] {
        let bytes = document.bytes
        var scanner = XMLScanner(bytes, in: Int(node.content.lowerBound)..<Int(node.content.upperBound))
        var output: [UInt8] = []
        output.reserveCapacity(node.content.count)
        while true {
            let start = scanner.position
            guard let token = scanner.next() else { return output }
            switch token {
            case .text(let range) where isMarkup: output.append(contentsOf: bytes[range])
            case .text(let range): CharacterReferences.append(bytes, in: range, to: &output)
            case .literal(let range) where isMarkup: bytes[range].forEach { Self.escape($0, to: &output) }
            case .literal(let range): output.append(contentsOf: bytes[range])
            case .start, .end:
                if isMarkup { output.append(contentsOf: bytes[start..<scanner.position]) }
            }
        }
    }

    private static func escape(_ byte: UInt8, to output: inout [UInt8]) {
        switch byte {
        case ASCII.less: output.append(contentsOf: "&lt;".utf8)
        case ASCII.ampersand: output.append(contentsOf: "&amp;".utf8)
        default: output.append(byte)
        }
    }
}

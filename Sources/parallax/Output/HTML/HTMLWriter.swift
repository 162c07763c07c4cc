/// HTML as it is written: elements are closed in order, and every text and attribute is escaped, so that no article can
/// bring markup of its own. What comes out is well-formed XML too.
struct HTMLWriter {
    /// An attribute of an element.
    typealias Attribute = (name: StaticString, value: String)

    private(set) var html = ""

    /// Writes a text.
    mutating func text(_ text: some StringProtocol) { html += Self.escaped(text) }

    /// Writes an element with what `content` writes inside.
    mutating func element(
        _ name: StaticString, _ attributes: [Attribute] = [],
        content: (inout HTMLWriter) -> Void
    ) {
        open(name, attributes)
        html += ">"
        content(&self)
        html += "</\(name)>"
    }

    /// Writes an element with a text inside.
    mutating func element(
        _ name: StaticString, _ attributes: [Attribute] = [], text: some StringProtocol
    ) {
        element(name, attributes) { $0.text(text) }
    }

    /// Writes an element that has no inside, such as `meta`.
    mutating func void(_ name: StaticString, _ attributes: [Attribute]) {
        open(name, attributes)
        html += " />"
    }

    /// Begins a new line of the source, for people who read it.
    mutating func newLine() { html += "\n" }

    /// Writes markup of our own as it stands.
    mutating func raw(_ markup: StaticString) { html += "\(markup)" }

    private mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
        html += "<\(name)"
        for attribute in attributes { html += " \(attribute.name)=\"\(Self.escaped(attribute.value))\"" }
    }

    private static func escaped(_ text: some StringProtocol) -> String {
        PrintedText.line(text) { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            case "'": "&#39;"
            default: nil
            }
        }
    }
}

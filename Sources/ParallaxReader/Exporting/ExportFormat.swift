/// The formats a view can be written in; the raw value ends the name of the file.
public enum ExportFormat: String, Hashable, Sendable, CaseIterable {
    case markdown = "md"
    case html
    case json
    case text = "txt"

    /// The format that the end of a name asks for; `nil` when it asks for none.
    init?(endOf path: String) {
        let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        let parts = name.split(separator: ".")
        guard parts.count > 1, let end = parts.last else { return nil }
        self.init(rawValue: end.lowercased())
    }
}

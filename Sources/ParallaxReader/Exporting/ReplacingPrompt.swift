/// The question whether a file may be lost.
struct ReplacingPrompt: Hashable, Sendable {
    /// What is written when it may.
    let export: ExportRequest

    init(_ refused: ExportRequest) {
        var export = refused
        export.replaces = true
        self.export = export
    }

    /// The name of the file, without its folders.
    var name: String { export.path.split(separator: "/").last.map(String.init) ?? export.path }

    /// Only `y` says yes; Enter does not, for it is still under the finger.
    mutating func press(_ key: Key) -> TypedLine.Answer { key == .character("y") ? .accepted : .cancelled }
}

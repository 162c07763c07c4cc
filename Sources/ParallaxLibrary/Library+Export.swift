extension Library {
    /// Everything the reader made, to be written as JSON; nothing when nothing was made yet.
    ///
    /// - Complexity: O(*n*) in the number of decisions.
    public func export() throws(LibraryProblem) -> LibraryExport {
        try decisions.read { db in try LibraryExport(db) } ?? LibraryExport()
    }

    /// Adds what an export holds to what the reader made here, in one transaction.
    ///
    /// Nothing that was decided here is taken back: tags, notes and corrections come together, what was read or starred
    /// in either is, and of two decisions about one passage the one that is here stays. A second time changes nothing.
    ///
    /// - Returns: What was added, or was there: ``LibraryExport/cleaned``.
    @discardableResult
    public func add(_ export: LibraryExport) throws(LibraryProblem) -> LibraryExport {
        let export = export.cleaned
        try decisions.write { db in try export.write(db) }
        if !export.stories.isEmpty { try applyStoryDecisions() }
        return export
    }
}

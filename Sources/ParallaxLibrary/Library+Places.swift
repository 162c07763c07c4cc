extension Library {
    /// Keeps where the reader is, under a name, in place of what was kept there before; an empty one is forgotten.
    ///
    /// What the bytes mean is the caller's business. When this returns, they are in the file.
    public func keepPlace(_ bytes: [UInt8], named name: String) throws(LibraryProblem) {
        try decisions.write { db in try PlaceTable.keep(bytes, named: name, db) }
    }

    /// What was kept under a name; `nil` when nothing was.
    public func place(named name: String) throws(LibraryProblem) -> [UInt8]? {
        try decisions.read { db in try PlaceTable.place(named: name, db) } ?? nil
    }
}

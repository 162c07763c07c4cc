extension Library {
    /// Keeps where the reader is, under a name; an empty place is forgotten.
    ///
    /// What the bytes mean is the caller's business. When this returns, they are in the file.
    ///
    /// - Parameter change: Makes the bytes to keep of those that are kept, `nil` when there are none. No other program
    ///   keeps something between the two.
    public func changePlace(
        named name: String, _ change: ([UInt8]?) throws -> [UInt8]
    ) throws(LibraryProblem) {
        try decisions.write { db in
            try PlaceTable.keep(change(try PlaceTable.place(named: name, db)), named: name, db)
        }
    }

    /// What was kept under a name; `nil` when nothing was.
    public func place(named name: String) throws(LibraryProblem) -> [UInt8]? {
        try decisions.read { db in try PlaceTable.place(named: name, db) } ?? nil
    }
}

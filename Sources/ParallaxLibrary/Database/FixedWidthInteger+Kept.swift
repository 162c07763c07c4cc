import GRDB

extension FixedWidthInteger {
    /// The number so far from one that was read from a file.
    ///
    /// - Throws: That the file is damaged when there is none: another hand wrote a number that no library has.
    func advanced(kept distance: Self) throws -> Self {
        let (number, overflows) = addingReportingOverflow(distance)
        guard !overflows else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a number is too large")
        }
        return number
    }
}

extension Unicode.Scalar {
    /// Whether a terminal shows the scalar and does not obey it.
    ///
    /// The last guard before the terminal; text has been cleaned before it became cells.
    var isPaintable: Bool {
        if isASCII { return value >= 0x20 && value != 0x7F }
        if properties.isDefaultIgnorableCodePoint { return false }
        switch properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .lineSeparator, .paragraphSeparator: return false
        default: return true
        }
    }
}

// A release is linked statically, and there is no static Testing; the benchmarks use the rest of this target.
#if canImport(Testing)
    public import Testing
    import FoundationEssentials

    /// Compares a screen with `Screens/<name>.txt` beside the test file.
    ///
    /// `PARALLAX_RECORD=1` writes the files instead. A missing file fails the test, so a forgotten recording cannot pass.
    public func expectScreen(
        _ screen: String, named name: String, filePath: String = #filePath,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let folder = filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        let file = "\(folder)/Screens/\(name).txt"
        if ProcessInfo.processInfo.environment["PARALLAX_RECORD"] == "1" {
            try screen.write(toFile: file, atomically: true, encoding: .utf8)
            return
        }
        let expected = try String(contentsOfFile: file, encoding: .utf8)
        #expect(screen == expected, "the screen differs from \(name).txt", sourceLocation: sourceLocation)
    }
#endif

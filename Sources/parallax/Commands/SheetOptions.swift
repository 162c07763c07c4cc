import ArgumentParser
import ParallaxScreen

/// How printed sheets look.
struct SheetOptions: ParsableArguments {
    @OptionGroup var look: LookOptions

    @Option(help: "Columns to print for; the terminal's if it is one, else 80, or as many as a table needs.")
    var width: Int?

    /// Narrower sheets would hold a word or two a line, wider ones nobody reads.
    private static let widths = 20...1000

    func validate() throws { try Self.check(width) }

    /// - Throws: When nobody can print for so many columns.
    static func check(_ width: Int?) throws {
        if let width, !widths.contains(width) {
            throw ValidationError("--width takes \(widths.lowerBound) to \(widths.upperBound) columns.")
        }
    }

    /// Columns to print for.
    var columns: Int { Self.columns(width) }

    /// Columns to print for: those asked for, else those of the terminal, within reason.
    static func columns(_ width: Int?) -> Int {
        min(max(widths.lowerBound, width ?? Console.columns), widths.upperBound)
    }

    /// Columns of a table, which cuts what does not fit: off a terminal nothing is cut unless a width is named.
    var tableColumns: Int { width == nil && !Console.isTerminal ? Self.widths.upperBound : columns }

    /// Whoever prints measures in UTF-8, which is what goes out whatever the locale.
    func printer() throws -> SheetPrinter {
        _ = LocaleEncoding.adoptUTF8()
        return SheetPrinter(style: .standard(theme: try Theme.printed(named: look.theme)))
    }
}

import ArgumentParser
import ParallaxScreen

/// How printed sheets look.
struct SheetOptions: ParsableArguments {
    @OptionGroup var look: LookOptions

    @Option(help: "Columns to print for; the terminal's if it is one, else 80.")
    var width: Int?

    /// Narrower sheets would hold a word or two a line, wider ones nobody reads.
    private static let widths = 20...1000

    func validate() throws {
        if let width, !Self.widths.contains(width) {
            throw ValidationError("--width takes \(Self.widths.lowerBound) to \(Self.widths.upperBound) columns.")
        }
    }

    /// Columns to print for.
    var columns: Int {
        min(max(Self.widths.lowerBound, width ?? Console.columns), Self.widths.upperBound)
    }

    /// Columns of a table, which cuts what does not fit: off a terminal nothing is cut unless a width is named.
    var tableColumns: Int { width == nil && !Console.isTerminal ? Self.widths.upperBound : columns }

    /// Whoever prints measures in UTF-8, which is what goes out whatever the locale.
    func printer() throws -> SheetPrinter {
        _ = LocaleEncoding.adoptUTF8()
        return SheetPrinter(style: .standard(theme: try Theme.printed(named: look.theme)))
    }
}

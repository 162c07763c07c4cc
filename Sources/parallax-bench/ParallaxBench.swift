import ArgumentParser
import ParallaxScreen

/// The benchmarks: one JSON line a measure.
@main
struct ParallaxBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parallax-bench",
        abstract: "Time the engines and the screens; print one JSON line a measure.",
        discussion: "Build it with -c release. Each measure runs at least five times and for at least a second."
    )

    @Option(parsing: .upToNextOption, help: "Files and folders to measure in place of the demo story.")
    var texts: [String] = []

    @Option(help: "Only the measures whose name holds this.")
    var filter: String?

    @Flag(help: "Measures that take minutes, too.")
    var heavy = false

    func run() async throws {
        _ = LocaleEncoding.adoptUTF8()
        let input = try BenchInput(paths: texts)
        for measure in Self.measures(on: input) where isWanted(measure) {
            print(try await measure.figure().line)
        }
    }

    private func isWanted(_ measure: Measure) -> Bool {
        (heavy || !measure.isHeavy) && filter.map(measure.name.contains) ?? true
    }

    private static func measures(on input: BenchInput) -> [Measure] {
        Measure.reading(input) + Measure.intake() + Measure.quotes(input) + Measure.comparing(input)
            + Measure.wrapping(input)
            + Measure.stories() + Measure.drawing(input) + Measure.searching() + Measure.libraries()
            + Measure.painting(input)
    }
}

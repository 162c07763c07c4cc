import ParallaxIntake
import ParallaxReader
import ParallaxUnicode

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Other programs and libraries that the reader hands something to.
enum ProgramFindings {
    /// Every finding.
    static var all: [Finding] { [browser, web(CurlFetcher.version)] }

    /// The library that fetches, by what it calls itself; `nil` where there is none.
    static func web(_ version: String?) -> Finding {
        guard let version else {
            return finding(
                "web", "libcurl is not there",
                advice:
                    "Install libcurl (libcurl4), so that add, fetch and R can ask servers; files are read without it.")
        }
        return finding("web", Harmless.line(version))
    }

    private static var browser: Finding {
        let commands = Browser(wanted: Console.environment("BROWSER")).programs
        guard let found = commands.first(where: { path(of: $0) != nil }) else {
            return finding(
                "browser", "none found: \(commands.joined(separator: ", "))",
                advice: "Let BROWSER name a program, or install xdg-utils, so that o can open an article.")
        }
        return finding("browser", path(of: found) ?? found)
    }

    /// Where `PATH` has a program that may be run.
    private static func path(of name: String) -> String? {
        let folders = (Console.environment("PATH") ?? "/usr/bin:/bin").split(separator: ":")
        let places = name.contains("/") ? [name] : folders.map { "\($0)/\(name)" }
        return places.first { access($0, X_OK) == 0 }
    }

    private static func finding(_ name: String, _ value: String, advice: String? = nil) -> Finding {
        Finding(area: .programs, name: name, value: value, advice: advice)
    }
}

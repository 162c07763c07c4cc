import ParallaxLibrary

/// How the library is.
struct LibraryFindings {
    let place: LibraryPlace

    /// Every finding, in the order in which they are read.
    var all: [Finding] {
        do throws(LibraryProblem) {
            guard let health = try Library(at: place).health() else {
                return [file, finding("articles", "none yet; parallax add brings them in")]
            }
            return [file] + findings(of: health)
        } catch {
            return [finding("file", path, advice: "\(error)")]
        }
    }

    private var path: String {
        switch place {
        case .file(let path): path
        case .memory: "in memory"
        case .nowhere: "nowhere"
        }
    }

    private var file: Finding {
        guard place == .nowhere else { return finding("file", path) }
        return finding("file", path, advice: "Set HOME, or name a file with --library: nothing can be kept.")
    }

    private func findings(of health: LibraryHealth) -> [Finding] {
        [
            finding("size", Self.size(health.bytes)), finding("schema", health.schema.joined(separator: ", ")),
            finding("articles", "\(health.articles)"), finding("feeds", "\(health.feeds)"),
            finding("marks and notes", "\(health.decisions)"), whole(health),
        ]
    }

    private func whole(_ health: LibraryHealth) -> Finding {
        guard let first = health.damages.first else { return finding("check", "whole") }
        let count = health.damages.count
        return finding(
            "check", count == 1 ? first : "\(first) (and \(count - 1) more)",
            advice: "Save what you made with parallax export, move the file away, and add the articles again.")
    }

    private static func size(_ bytes: Int) -> String {
        let kilobytes = (bytes + 1023) / 1024
        return kilobytes < 10_240 ? "\(kilobytes) KiB" : "\(kilobytes / 1024) MiB"
    }

    private func finding(_ name: String, _ value: String, advice: String? = nil) -> Finding {
        Finding(area: .library, name: name, value: value, advice: advice)
    }
}

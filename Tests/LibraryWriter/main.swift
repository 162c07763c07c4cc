#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

import ParallaxCore
import ParallaxLibrary

// Writes a library until it is killed or refused, and prints the number of each thing once it was kept.
// Usage: library-writer PATH decide | mark | add NAME | check

let place = LibraryPlace.file(path: CommandLine.arguments[1])

/// Says how far it is; somebody may be waiting for it.
func tell(_ number: Int) {
    print(number)
    fflush(nil)
}

do {
    switch CommandLine.arguments[2] {
    case "decide": try Deciding(place).run(tell)
    case "mark": try Marking(place).run(tell)
    case "add": try Adding(place, name: CommandLine.arguments[3]).run(tell)
    case "check": try Library(at: place).check()
    default: print("unknown task")
    }
} catch {
    print(error)
    print("kept", try Deciding(place).count)
}

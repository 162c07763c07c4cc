// swift-tools-version: 6.2
import Foundation
import PackageDescription

let package = Package(
    name: "parallax",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "parallax", targets: ["parallax"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    ],
    targets: [
        // MARK: C libraries, each behind a module of its own

        .systemLibrary(name: "CNcurses", providers: [.apt(["libncursesw5-dev"]), .brew(["ncurses"])]),
        .systemLibrary(name: "CUnistring", providers: [.apt(["libunistring-dev"]), .brew(["libunistring"])]),
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"]), .brew(["snowball"])]),
        .systemLibrary(name: "CWidth"),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .systemLibrary(name: "CXML", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"]), .brew(["curl"])]),

        // MARK: The core model: values and pure functions

        .target(name: "ParallaxUnicode", dependencies: ["CUnistring"]),
        .target(
            name: "ParallaxCore",
            dependencies: ["ParallaxUnicode", "CStemmer"],
            resources: [
                .embedInCode("Text/Sentences/abbreviations.txt"),
                .embedInCode("Articles/Roles/calendar.txt"),
                .embedInCode("Articles/Roles/furniture.txt"),
                .embedInCode("Articles/Roles/outlets.txt"),
                .embedInCode("Stories/Coverage/Retelling/thesaurus-en.txt"),
                .embedInCode("Quotes/Data/quote-words-en.txt"),
                .embedInCode("Quotes/Data/quote-words-de.txt"),
                .embedInCode("Quotes/Data/quote-words-fr.txt"),
                .embedInCode("Quotes/Data/quote-words-es.txt"),
                .embedInCode("Quotes/Data/quote-words-it.txt"),
                .embedInCode("Quotes/Data/quote-words-pt.txt"),
                .embedInCode("Quotes/Data/quote-words-nl.txt"),
                .embedInCode("Quotes/Data/quote-words-pl.txt"),
                .embedInCode("Quotes/Data/quote-words-cs.txt"),
                .embedInCode("Quotes/Data/quote-words-sk.txt"),
                .embedInCode("Quotes/Data/quote-words-ru.txt"),
                .embedInCode("Quotes/Data/quote-words-uk.txt"),
                .embedInCode("Quotes/Data/quote-words-sv.txt"),
                .embedInCode("Quotes/Data/quote-words-da.txt"),
                .embedInCode("Quotes/Data/quote-words-no.txt"),
                .embedInCode("Quotes/Data/quote-words-fi.txt"),
                .embedInCode("Quotes/Data/quote-words-hu.txt"),
                .embedInCode("Quotes/Data/quote-words-tr.txt"),
            ]
        ),

        // MARK: Articles from outside, and where they are kept

        .target(
            name: "ParallaxIntake",
            dependencies: ["ParallaxCore", "ParallaxUnicode", "CCurl", "CXML", "CZlib"],
            resources: [
                .embedInCode("Demo/bridge-chewarin-24.txt"),
                .embedInCode("Demo/bridge-evening-plover.txt"),
                .embedInCode("Demo/bridge-ostrel-courier.txt"),
                .embedInCode("Demo/bridge-radio-estuary.txt"),
                .embedInCode("Demo/bridge-saltmark-wire.txt"),
                .embedInCode("Demo/bridge-veyland-rundschau.txt"),
                .embedInCode("Demo/library-evening-plover.txt"),
                .embedInCode("Demo/library-ostrel-courier.txt"),
            ]
        ),
        .target(
            name: "ParallaxLibrary",
            dependencies: ["ParallaxCore", "ParallaxUnicode", .product(name: "GRDB", package: "GRDB.swift")]
        ),

        // MARK: The reader, without a terminal

        .target(
            name: "ParallaxScreen",
            dependencies: ["ParallaxUnicode", "CWidth", .product(name: "TOMLKit", package: "TOMLKit")],
            resources: [
                .embedInCode("../../themes/paper.toml"),
                .embedInCode("../../themes/ink.toml"),
                .embedInCode("../../themes/high-contrast.toml"),
                .embedInCode("../../themes/color-blind.toml"),
                .embedInCode("../../themes/sepia.toml"),
                .embedInCode("../../themes/fjord.toml"),
                .embedInCode("../../themes/ember.toml"),
                .embedInCode("../../themes/mono.toml"),
            ]
        ),
        .target(
            name: "ParallaxReader",
            dependencies: ["ParallaxCore", "ParallaxScreen", .product(name: "TOMLKit", package: "TOMLKit")]
        ),

        // MARK: The terminal and the command line

        .target(
            name: "ParallaxTerminal",
            dependencies: ["ParallaxReader", "ParallaxScreen", "ParallaxCore", "ParallaxUnicode", "CNcurses"]
        ),
        .executableTarget(
            name: "parallax",
            dependencies: [
                "ParallaxCore", "ParallaxIntake", "ParallaxLibrary", "ParallaxScreen", "ParallaxReader",
                "ParallaxTerminal", "ParallaxUnicode",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),

        // MARK: Tests and tools

        .target(name: "ParallaxTesting", dependencies: ["ParallaxReader", "ParallaxScreen", "ParallaxCore"]),
        .executableTarget(
            name: "parallax-bench",
            dependencies: [
                "ParallaxCore", "ParallaxIntake", "ParallaxLibrary", "ParallaxScreen", "ParallaxReader",
                "ParallaxTesting", "CZlib",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .testTarget(name: "UnicodeTests", dependencies: ["ParallaxUnicode", "ParallaxTesting"]),
        .testTarget(name: "CoreTests", dependencies: ["ParallaxCore", "ParallaxTesting"]),
        .testTarget(
            name: "IntakeTests", dependencies: ["ParallaxIntake", "ParallaxCore", "ParallaxTesting", "CZlib"]),
        .executableTarget(
            name: "library-writer", dependencies: ["ParallaxLibrary", "ParallaxCore"], path: "Tests/LibraryWriter"),
        .testTarget(
            name: "LibraryTests",
            dependencies: [
                "ParallaxLibrary", "ParallaxCore", "ParallaxTesting", "library-writer",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            exclude: ["Schemas"]
        ),
        .testTarget(name: "ScreenTests", dependencies: ["ParallaxScreen", "ParallaxUnicode", "ParallaxTesting"]),
        .testTarget(
            name: "ReaderTests",
            dependencies: ["ParallaxReader", "ParallaxScreen", "ParallaxCore", "ParallaxIntake", "ParallaxTesting"],
            exclude: ["Screens"]
        ),
        .testTarget(
            name: "TerminalTests",
            dependencies: [
                "ParallaxTerminal", "ParallaxReader", "ParallaxScreen", "ParallaxCore", "ParallaxTesting",
            ]
        ),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "parallax", "ParallaxLibrary", "ParallaxReader", "ParallaxScreen", "ParallaxTesting",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)

// One strictness for the whole house.
for target in package.targets where target.type != .system {
    target.swiftSettings =
        (target.swiftSettings ?? []) + [
            .enableUpcomingFeature("ExistentialAny"),
            .enableUpcomingFeature("MemberImportVisibility"),
            .enableUpcomingFeature("InternalImportsByDefault"),
            .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
            .treatAllWarnings(as: .error),
            // Asked for its folder, pkg-config would also have every program linked with libxml2.
            .unsafeFlags(["-Xcc", "-I/usr/include/libxml2"], .when(platforms: [.linux])),
        ]
}

// A release carries the Swift libraries inside: it starts in half the time and runs where no Swift is installed. It lies
// at a fixed address, for relocating its 45,000 pointers costs 3 ms of every start; libraries, heap and stack still move.
// Generic types are named by their parts and not by a mangled name, which the runtime would look up among all
// conformances of the program: a tenth of the instructions of every start. On Debian and its kin it carries the C
// libraries too, as `.link` says: finding, mapping and relocating ten shared ones took a fifth of every start.
let hasArchives = FileManager.default.fileExists(atPath: "/etc/debian_version")
let staticCLibraries = ["-use-ld=lld", "-L", "\(Context.packageDirectory)/.link", "-Xclang-linker", "-static-libgcc"]

for target in package.targets where target.type != .system && target.type != .test {
    target.swiftSettings =
        (target.swiftSettings ?? []) + [
            .unsafeFlags(["-static-stdlib"], .when(configuration: .release)),
            .unsafeFlags(
                ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"],
                .when(configuration: .release)),
        ]
    if target.type == .executable {
        target.linkerSettings = [
            .unsafeFlags(["-static-stdlib"], .when(configuration: .release)),
            .unsafeFlags(["-Xclang-linker", "-no-pie"], .when(platforms: [.linux], configuration: .release)),
            .unsafeFlags(hasArchives ? staticCLibraries : [], .when(platforms: [.linux], configuration: .release)),
        ]
    }
}

// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6), .treatAllWarnings(as: .error), .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "rapporteur",
    products: [
        .executable(name: "rapporteur", targets: ["rapporteur"]),
        .library(
            name: "Rapporteur",
            targets: ["Interchange", "Fetching", "Parsing", "Extraction", "Normalisation"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .target(
            name: "CSystem",
            linkerSettings: [.linkedLibrary("curl"), .linkedLibrary("crypto"), .linkedLibrary("z")]),
        .target(name: "Interchange", swiftSettings: settings),
        .target(name: "Fetching", dependencies: ["Interchange", "CSystem"], swiftSettings: settings),
        .target(name: "Parsing", dependencies: ["Interchange", "CLibXML2"], swiftSettings: settings),
        .target(name: "CRegistries"),
        .target(
            name: "Registries", dependencies: ["CRegistries"],
            exclude: [
                "bodies.tsv", "cities.tsv", "fields.tsv", "state-names.tsv", "states.tsv", "structures.tsv",
            ],
            swiftSettings: settings),
        .target(name: "Extraction", dependencies: ["Interchange", "Registries"], swiftSettings: settings),
        .target(name: "Normalisation", dependencies: ["Interchange", "Registries"], swiftSettings: settings),
        .target(name: "Evaluation", dependencies: ["Interchange"], swiftSettings: settings),
        .target(
            name: "Staging",
            dependencies: [
                "Interchange", "CSystem", "Yams", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: settings),
        .target(
            name: "Publishing",
            dependencies: ["Interchange", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: settings),
        .executableTarget(
            name: "rapporteur",
            dependencies: [
                "Interchange", "Fetching", "Parsing", "Extraction", "Normalisation", "Staging",
                "Publishing", "Evaluation",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: settings),
        .target(
            name: "TestSupport", dependencies: ["Interchange", "Evaluation"], path: "Tests/TestSupport",
            swiftSettings: settings),
    ]
        + [
            ("Interchange", []), ("Fetching", []), ("Parsing", []),
            ("Extraction", ["Parsing", "Registries"]),
            ("Normalisation", ["Registries"]), ("Staging", []), ("Publishing", []),
            ("Evaluation", []),
            (
                "Fixture",
                ["Fetching", "Parsing", "Extraction", "Normalisation", "Staging", "Evaluation", "rapporteur"]
            ),
        ].map { (room: String, others: [String]) in
            .testTarget(
                name: room + "Tests",
                dependencies: (["Interchange", "TestSupport"]
                    + (room == "Fixture" || room == "Interchange" ? [] : [room])
                    + others).map { .target(name: $0) }
                    + (room == "Publishing" ? [.product(name: "GRDB", package: "GRDB.swift")] : []),
                swiftSettings: settings)
        }
)

// swift-tools-version: 6.2

import Foundation
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

// While the house is being built, only the rooms that stand are in the package.
let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
func stands(_ path: String) -> Bool { FileManager.default.fileExists(atPath: here + "/" + path) }

let rooms: [(name: String, needs: [Target.Dependency])] = [
    ("Resolution", []),
    ("PolicyFiles", ["Resolution", .product(name: "Yams", package: "Yams")]),
    (
        "Ledger",
        [
            "Resolution", .product(name: "GRDB", package: "GRDB.swift"),
            .product(name: "Crypto", package: "swift-crypto"),
        ]
    ),
    (
        "Desk",
        [
            "Resolution", "Ledger", .product(name: "_CryptoExtras", package: "swift-crypto"),
        ]
    ),
    ("Pages", ["Resolution", .product(name: "Mustache", package: "swift-mustache")]),
    (
        "Site",
        [
            "Resolution", "Desk", "Pages",
            .product(name: "Hummingbird", package: "hummingbird"),
            .product(name: "HummingbirdCore", package: "hummingbird"),
            .product(name: "HTTPTypes", package: "swift-http-types"),
            .product(name: "NIOCore", package: "swift-nio"),
            .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            .product(name: "Crypto", package: "swift-crypto"),
            .product(name: "Logging", package: "swift-log"),
        ]
    ),
]

var packages: [String: Package.Dependency] = [
    "Yams": .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    "GRDB.swift": .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    "swift-crypto": .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    "swift-mustache": .package(
        url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    "hummingbird": .package(
        url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    "swift-http-types": .package(
        url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    "swift-nio": .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    "swift-log": .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    "swift-argument-parser": .package(
        url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    "swift-service-lifecycle": .package(
        url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
]

let executable: (name: String, needs: [Target.Dependency]) = (
    "concord",
    [
        "Resolution", "PolicyFiles", "Ledger", "Desk", "Pages", "Site",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "Logging", package: "swift-log"),
    ]
)

var targets: [Target] = []
for room in rooms where stands("Sources/\(room.name)") {
    let isPages = room.name == "Pages"
    targets.append(
        .target(
            name: room.name, dependencies: room.needs,
            resources: isPages ? [.copy("Templates"), .copy("Assets")] : [],
            swiftSettings: strict))
    if stands("Tests/\(room.name)Tests") {
        targets.append(
            .testTarget(
                name: "\(room.name)Tests", dependencies: [.target(name: room.name)] + room.needs,
                swiftSettings: strict))
    }
}
if stands("Sources/concord") {
    targets.append(
        .executableTarget(
            name: executable.name, dependencies: executable.needs, swiftSettings: strict))
    if stands("Tests/concordTests") {
        targets.append(
            .testTarget(
                name: "concordTests", dependencies: [.target(name: "concord")] + executable.needs,
                swiftSettings: strict))
    }
}

let wanted = Set(
    targets.flatMap(\.dependencies).compactMap { dependency -> String? in
        guard case .productItem(_, let package, _, _) = dependency else { return nil }
        return package
    })

let package = Package(
    name: "concord",
    platforms: [.macOS(.v15)],
    dependencies: packages.filter { wanted.contains($0.key) }.map(\.value),
    targets: targets
)

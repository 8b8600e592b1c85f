// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let hummingbird: [Target.Dependency] = [
    .product(name: "Hummingbird", package: "hummingbird"),
    .product(name: "HummingbirdCore", package: "hummingbird"),
    .product(name: "HTTPTypes", package: "swift-http-types"),
    .product(name: "NIOCore", package: "swift-nio"),
]
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let lifecycle = Target.Dependency.product(
    name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals = Target.Dependency.product(
    name: "UnixSignals", package: "swift-service-lifecycle")
let arguments = Target.Dependency.product(
    name: "ArgumentParser", package: "swift-argument-parser")

/// A room of the house; what it may import is what it is given here.
func room(_ name: String, _ needs: [Target.Dependency], resources: [Resource] = []) -> Target {
    .target(name: name, dependencies: needs, resources: resources, swiftSettings: strict)
}

func tests(of name: String, _ needs: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.target(name: name)] + needs, swiftSettings: strict)
}

let package = Package(
    name: "concord",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        room("Resolution", []),
        room("PolicyFiles", ["Resolution", yams]),
        room("Ledger", ["Resolution", grdb, crypto]),
        room("Desk", ["Resolution", "Ledger", cryptoExtras]),
        room(
            "Pages", ["Resolution", mustache],
            resources: [.copy("Templates"), .copy("Assets")]),
        // The one part in C: what of libcurl is needed to send mail.
        .target(name: "CurlMail", linkerSettings: [.linkedLibrary("curl")]),
        room("Post", ["Resolution", "CurlMail"]),
        room("Site", ["Resolution", "Desk", "Pages", crypto, logging, lifecycle] + hummingbird),
        .executableTarget(
            name: "concord",
            dependencies: [
                "Resolution", "PolicyFiles", "Ledger", "Desk", "Pages", "Post", "Site", arguments,
                logging, lifecycle, signals,
            ],
            swiftSettings: strict),
        tests(of: "Resolution"),
        tests(of: "PolicyFiles", ["Resolution"]),
        tests(of: "Ledger", ["Resolution", grdb]),
        tests(of: "Desk", ["Resolution", "Ledger", "PolicyFiles"]),
        tests(of: "Post", ["Resolution"]),
        tests(of: "Pages", ["Resolution", "PolicyFiles", mustache]),
        tests(of: "Site", ["Desk", "Ledger", "Pages", "PolicyFiles", "Resolution"] + hummingbird),
        tests(
            of: "concord",
            ["Resolution", "PolicyFiles", "Ledger", "Desk", "Site", arguments, grdb]),
    ]
)

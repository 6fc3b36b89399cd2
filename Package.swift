// swift-tools-version: 6.2
import PackageDescription

/// Settings of every Swift target: the Swift 6 language mode comes with the tools version; a warning is an error.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A test target; the folders it leaves out hold expected screens and outlines, which tests read where they lie.
func tests(
  of target: String, as name: String? = nil, _ others: Target.Dependency..., reading folders: [String] = []
) -> Target {
  .testTarget(
    name: name ?? target + "Tests", dependencies: [.init(stringLiteral: target)] + others, exclude: folders,
    swiftSettings: strict)
}

let package = Package(
  name: "pullquote",
  products: [
    .executable(name: "pullquote", targets: ["pullquote"]),
    .library(name: "PullquoteModel", targets: ["Quotations", "Articles", "ArticleLibrary"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    // Sentences to people, in their language.
    .target(name: "Messages", dependencies: ["CPlatform"], swiftSettings: strict),

    // What threads share.
    .target(name: "Locks", swiftSettings: strict),

    // What an article says. No files, no terminal.
    .target(name: "Quotations", swiftSettings: strict),
    .target(
      name: "Articles",
      dependencies: [
        "Quotations", "Messages", "CPlatform", "CUtf8proc", "CPCRE2", "CLibXML2", "CArchive", "CCMark", "CLibYAML",
        "CUchardet", "CNettle", "CHyphen",
      ],
      swiftSettings: strict),
    .target(
      name: "ArticleLibrary", dependencies: ["Articles", "Messages", "Locks", "CPlatform", "CSQLite"],
      swiftSettings: strict),

    // The program as a value, and what a terminal can show and send.
    .target(name: "Screen", dependencies: ["CPlatform", "CTextClasses"], swiftSettings: strict),
    .target(
      name: "Reader", dependencies: ["Articles", "Quotations", "Screen", "Messages", "CTOML"], swiftSettings: strict),

    // The world.
    .target(name: "Terminal", dependencies: ["Screen", "Messages", "CNcurses", "CPlatform"], swiftSettings: strict),
    .executableTarget(
      name: "pullquote",
      dependencies: [
        "Quotations", "Articles", "ArticleLibrary", "Screen", "Reader", "Terminal", "Messages", "Locks", "CPlatform",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Not installed: the engine's speed, for make bench.
    .executableTarget(
      name: "EngineBenchmark", dependencies: ["Quotations", "Articles", "ArticleLibrary"], swiftSettings: strict),
    // Not installed: the library's speed, and articles to measure it with, for make bench-library.
    .executableTarget(
      name: "LibraryBenchmark", dependencies: ["Articles", "ArticleLibrary", "Locks"], swiftSettings: strict),
    // Not installed: what is made of saved pages, and how fast, for make eval-pages.
    .executableTarget(name: "PageBenchmark", dependencies: ["Articles"], swiftSettings: strict),
    // Learns the weights of `Quotations` from annotated articles, which are no part of the project. Not installed.
    .executableTarget(name: "Training", dependencies: ["Quotations", "Articles", "CPlatform"], swiftSettings: strict),

    // Not installed: takes the messages out of the sources, for make messages.
    .executableTarget(name: "MessageExtraction", swiftSettings: strict),

    // Not installed: inputs that nobody would write, for make fuzz.
    .executableTarget(
      name: "Fuzz", dependencies: ["Quotations", "Articles", "Screen", "Reader"], swiftSettings: strict),

    // Not installed: whether what was acknowledged is kept, for the tests and make trial.
    .executableTarget(
      name: "KeepingTrial", dependencies: ["Articles", "ArticleLibrary", "CSQLite", "CFaults"], swiftSettings: strict),

    // C: what Swift's Glibc hides, the crash guard, and the system's libraries.
    .target(name: "CPlatform"),
    // Replaces functions of the C library in the program that it is linked into: for trials only.
    .target(name: "CFaults"),
    // Tables made of Unicode's data by Scripts/text-classes.py.
    .target(name: "CTextClasses"),
    // C++ inside: toml++ (libtomlplusplus-dev), which is headers only, behind a header in C.
    .target(name: "CTOML"),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(name: "CUtf8proc", providers: [.apt(["libutf8proc-dev"])]),
    .systemLibrary(name: "CPCRE2", providers: [.apt(["libpcre2-dev"])]),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CArchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CCMark", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CLibYAML", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CUchardet", providers: [.apt(["libuchardet-dev"])]),
    .systemLibrary(name: "CNettle", providers: [.apt(["nettle-dev"])]),
    .systemLibrary(name: "CHyphen", providers: [.apt(["libhyphen-dev"])]),

    tests(of: "Messages", "MessageExtraction"),
    tests(of: "Quotations"),
    tests(of: "Articles", "Messages", "Quotations", reading: ["Exports", "Page/Pages", "Records/Fixtures"]),
    tests(of: "ArticleLibrary", "Articles", "Messages", "Quotations", "Locks"),
    tests(of: "Screen", "CPlatform"),
    tests(of: "Reader", "Articles", "Messages", "Quotations", "Screen", "CPlatform", reading: ["Screens"]),
    tests(of: "Terminal", "Screen", "CPlatform", reading: ["GermanScreens"]),
    tests(of: "Training", "Quotations"),
    tests(of: "pullquote", "Articles", "ArticleLibrary", "Quotations", "Locks"),
    tests(of: "Articles", as: "LabelledTests", "Quotations", reading: ["Articles", "Misses.txt"]),
    .testTarget(
      name: "SamplesTests", dependencies: ["Quotations", "Articles", "ArticleLibrary"], exclude: ["Expected"],
      swiftSettings: strict),
  ],
  cxxLanguageStandard: .cxx17
)

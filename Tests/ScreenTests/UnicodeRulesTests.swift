import Glibc
import Testing

@testable import Screen

/// Our rules against Unicode's own tests, which are read where Debian's package unicode-data has them.
struct UnicodeRulesTests {
  static let folder = "/usr/share/unicode/auxiliary"
  static let comment: Comment = "Unicode's tests are not here: apt-get install unicode-data"
  static var hasTests: Bool { access("\(folder)/LineBreakTest.txt", R_OK) == 0 }

  @Test(.enabled(if: hasTests, comment)) func `lines end where Unicode's LineBreakTest says`() {
    let test = UnicodeTest("LineBreakTest")
    let wrong = test.cases.filter { breaks(of: $0.scalars) != $0.breaks }
    print(
      "LineBreakTest \(test.version): \(test.cases.count - wrong.count) of \(test.cases.count) right, by tables of Unicode \(TextClasses.version)"
    )
    guard test.version == TextClasses.version else { return }
    for wrong in wrong.prefix(20) {
      Issue.record("\(wrong.line): \(breaks(of: wrong.scalars))")
    }
  }

  @Test(.enabled(if: hasTests, comment)) func `characters end where Unicode's GraphemeBreakTest says`() {
    let test = UnicodeTest("GraphemeBreakTest")
    let wrong = test.cases.filter { clusterBreaks(of: $0.scalars) != $0.breaks }
    print(
      "GraphemeBreakTest \(test.version): \(test.cases.count - wrong.count) of \(test.cases.count) right, by tables of Unicode \(TextClasses.version)"
    )
    guard test.version == TextClasses.version else { return }
    for wrong in wrong.prefix(20) {
      Issue.record("\(wrong.line): \(clusterBreaks(of: wrong.scalars))")
    }
  }

  @Test func `every code point has classes`() {
    var lines: Set<UInt8> = []
    var clusters: Set<UInt8> = []
    for scalar in 0...UInt32(0x110000) {
      let classes = TextClasses(scalar)
      lines.insert(classes.line.rawValue)
      clusters.insert(classes.cluster.rawValue)
    }
    #expect(lines == Set(LineClass.allCases.map(\.rawValue)))
    #expect(clusters == Set(ClusterClass.allCases.map(\.rawValue)))
  }

  /// The code points before which a line may or must end, by number; the end is one.
  private func breaks(of scalars: [UInt32]) -> [Int] {
    var breaking = LineBreaking()
    var breaks: [Int] = []
    for (index, scalar) in scalars.enumerated() {
      let ahead = scalars[(index + 1)...].lazy.map { TextClasses($0).line }.first { $0 != .cm && $0 != .zwj }
      let chance = breaking.take(TextClasses(scalar).line, digitFollows: ahead == .nu)
      if chance != .never { breaks.append(index) }
    }
    return breaks + [scalars.count]
  }

  private func clusterBreaks(of scalars: [UInt32]) -> [Int] {
    var clusters = ClusterBreaking()
    return scalars.indices.filter { clusters.take(TextClasses(scalars[$0]).cluster) } + [scalars.count]
  }
}

/// One of the files of Unicode that say where a text breaks: `÷ 0020 × 0308 ÷	# …`.
struct UnicodeTest {
  struct Case {
    let line: Substring
    let scalars: [UInt32]
    /// The code points before which there is a break, by number.
    let breaks: [Int]
  }

  let version: String
  let cases: [Case]

  init(_ name: String) {
    let lines = (contents(of: "\(UnicodeRulesTests.folder)/\(name).txt") ?? "").split(separator: "\n")
    let first = lines.first?.split(separator: "-").last ?? ""
    version = String(first.prefix { $0.isNumber || $0 == "." }.dropLast(first.hasSuffix(".txt") ? 1 : 0))
    cases = lines.compactMap { line in
      let words = line.prefix { $0 != "#" }.split { $0 == " " || $0 == "\t" }
      guard !words.isEmpty else { return nil }
      var scalars: [UInt32] = []
      var breaks: [Int] = []
      for word in words {
        if word == "÷" {
          breaks.append(scalars.count)
        } else if let scalar = UInt32(word, radix: 16) {
          scalars.append(scalar)
        }
      }
      return Case(line: line, scalars: scalars, breaks: breaks)
    }
  }
}

func contents(of path: String) -> String? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65536)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { break }
    bytes += buffer[..<count]
  }
  return String(decoding: bytes, as: UTF8.self)
}

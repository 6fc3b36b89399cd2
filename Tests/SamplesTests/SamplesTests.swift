import Articles
import Foundation
import Testing

@Suite struct `The samples` {
  @Test(arguments: Sample.all)
  func `what is found in a sample is what stands in it`(sample: Sample) throws {
    let found = try sample.outline()
    if ProcessInfo.processInfo.environment["RECORD"] == "1" { return try sample.record(found) }

    let difference = lineDifference(expected: try sample.expectedOutline(), found: found)
    // Not `#expect`, which would show the difference twice.
    if !difference.isEmpty { Issue.record("\(sample.fileName), expected - and found +:\n\(difference)") }
  }

  @Test func `there is an outline for each sample and a sample for each outline`() {
    #expect(Sample.all.map(\.name) == Sample.expectedNames)
    #expect(Sample.all.count >= 28)
  }

  @Test func `each has a title of its own`() throws {
    var fileNames: [String: [String]] = [:]
    for sample in Sample.all {
      for article in try sample.articles() { fileNames[article.metadata.title, default: []].append(sample.fileName) }
    }
    for (title, names) in fileNames { #expect(names.count == 1, "“\(title)” is \(names)") }
  }

  @Test func `there is one of each format that people meet`() throws {
    let formats = Set(try Sample.all.flatMap { try $0.articles().map(\.metadata.format) })
    #expect(formats.count >= 7)
  }

  /// A checkout that turned line ends or encodings into the usual ones would leave nothing of these to test.
  @Test func `odd line ends and encodings have come through Git as they are`() throws {
    func bytes(_ fileName: String) throws -> [UInt8] { try Sample(fileName: fileName).bytes() }
    #expect(try bytes("council-of-the-lakes.txt").starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(try bytes("GAZETTE_2021-05-19_fishing-boats-of-an-giang.txt").starts(with: [0xFF, 0xFE]))
    #expect(try bytes("TRIBUNE_2024-02-19_film-week.txt").starts(with: [0xFE, 0xFF]))

    let carriageReturn = UInt8(ascii: "\r")
    let lineFeed = UInt8(ascii: "\n")
    let radio = try bytes("HERALD_2023-11-30_radio-orla.txt")
    #expect(radio.contains(carriageReturn) && !radio.contains(lineFeed))
    for fileName in ["HERALD_2024-09-10_late-harvest.txt", "strike-at-the-lighthouse.txt", "who-shouted.txt"] {
      let bytes = try bytes(fileName)
      let lineFeeds = bytes.indices.filter { bytes[$0] == lineFeed }
      #expect(!lineFeeds.isEmpty && lineFeeds.allSatisfy { $0 > 0 && bytes[$0 - 1] == carriageReturn }, "\(fileName)")
    }
    #expect(String(validating: try bytes("HERALD_2024-09-10_late-harvest.txt"), as: UTF8.self) == nil)
  }
}

@Suite struct `A difference of lines` {
  @Test func `is empty for the same text`() {
    #expect(lineDifference(expected: "a\nb\n", found: "a\nb\n") == "")
  }

  @Test func `shows the line before, what is missing and what is too much`() {
    #expect(lineDifference(expected: "a\nb\nc\nd\n", found: "a\nb\nx\nd\n") == "  b\n- c\n+ x")
  }

  @Test func `tells composed from decomposed letters`() {
    #expect(lineDifference(expected: "\u{E9}", found: "e\u{301}") != "")
  }

  @Test func `sees lines at the end`() {
    #expect(lineDifference(expected: "a\n", found: "a\nb\n") == "  a\n+ b")
  }
}

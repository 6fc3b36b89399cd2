import Articles
import Glibc
import Testing

/// Random numbers that are the same in every run: SplitMix64.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

func parsed(_ text: String, fileName: String = "story.txt") throws -> Article {
  try ArticleParser().parse(Array(text.utf8), fileName: fileName)
}

/// The blocks as `kind: words`, to compare with.
func blocks(_ article: Article) -> [String] {
  article.blocks.map { "\($0.kind.rawValue): \(article.string($0.range))" }
}

func blocks(of text: String) throws -> [String] {
  blocks(try parsed(text))
}

/// The blocks of an article, one a line, with what is set off in each below it.
func drawnBlocks(of article: Article) -> String {
  var lines: [String] = []
  for block in article.blocks {
    let level = block.level > 0 ? " \(block.level)" : ""
    lines.append("\(block.kind.rawValue)\(level): \(article.string(block.range).replacing("\n", with: "⏎"))")
    for inline in article.inlines where block.range.contains(inline.range.lowerBound) {
      let kind =
        switch inline.kind {
        case .link(let address): "<\(address)>"
        case .emphasis: "emphasis"
        case .strong: "strong"
        case .code: "code"
        }
      lines.append("  \(kind) \(article.string(inline.range))")
    }
  }
  return lines.joined(separator: "\n")
}

/// Packs files as zip does without making them smaller.
func zipped(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
  func two(_ value: Int) -> [UInt8] { [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)] }
  func four(_ value: Int) -> [UInt8] { two(value) + two(value >> 16) }
  func checksum(_ bytes: [UInt8]) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return Int(~sum)
  }
  var archive: [UInt8] = []
  var directory: [UInt8] = []
  for file in files {
    let facts =
      two(0) + two(0) + two(0) + two(0x21) + four(checksum(file.bytes)) + four(file.bytes.count)
      + four(file.bytes.count) + two(file.name.utf8.count) + two(0)
    directory +=
      [0x50, 0x4B, 1, 2] + two(20) + two(20) + facts + two(0) + two(0) + two(0) + four(0) + four(archive.count)
    directory += file.name.utf8
    archive += [0x50, 0x4B, 3, 4] + two(20) + facts + file.name.utf8 + file.bytes
  }
  return archive + directory + [0x50, 0x4B, 5, 6] + two(0) + two(0) + two(files.count) + two(files.count)
    + four(directory.count) + four(archive.count) + two(0)
}

/// The same for files of text.
func zipped(_ files: [(name: String, text: String)]) -> [UInt8] {
  zipped(files.map { (name: $0.name, bytes: Array($0.text.utf8)) })
}

/// Files that lie beside the package and are not part of it.
enum Shared {
  static let root: String = {
    if let named = getenv("PULLQUOTE_SHARED") { return String(cString: named) }
    return String(#filePath.prefix(upTo: #filePath.range(ofLast: "/Tests/")) + "/../shared")
  }()

  static func bytes(of path: String) -> [UInt8]? { bytes(ofFile: "\(root)/\(path)") }

  static func bytes(ofFile path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  static func names(in folder: String) -> [String] { names(inFolder: "\(root)/\(folder)") }

  static func names(inFolder path: String) -> [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  static let seedFolder = "seeds"
  static var seedName: String? { names(in: seedFolder).first }
}

extension String {
  func range(ofLast words: String) -> String.Index {
    var found = startIndex
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(words) { found = index }
      index = self.index(after: index)
    }
    return found
  }
}

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

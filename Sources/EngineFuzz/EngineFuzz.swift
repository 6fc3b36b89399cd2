import Glibc
import Quotations

/// Feeds the quotation engine texts that nobody would write, and checks what it promises of every result.
///
///     EngineFuzz INPUTS SEED FILE...      files whose pieces are cut, joined and changed
///
/// The same seed gives the same inputs. A crash names the last input's number on standard error; `EngineFuzz` with that
/// number as INPUTS ends with it.
@main
struct EngineFuzz {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count > 3, let inputs = Int(arguments[1]), let seed = UInt64(arguments[2]) else {
      print("usage: EngineFuzz INPUTS SEED FILE...")
      exit(64)
    }
    var maker = InputMaker(seed: seed, files: arguments.dropFirst(3).compactMap(contents))
    var bytes = 0
    var quotations = 0
    for number in 1...max(1, inputs) {
      let text = maker.next()
      let found = QuotationFinder().quotations(in: text)
      if let broken = brokenPromise(of: found, in: text) {
        print("input \(number) of seed \(seed): \(broken)\n\(String(decoding: text, as: UTF8.self))")
        exit(1)
      }
      if number % 64 == 0, found != QuotationFinder().quotations(in: text) {
        print("input \(number) of seed \(seed): not the same twice")
        exit(1)
      }
      bytes += text.count
      quotations += found.count
    }
    print("\(inputs) inputs of seed \(seed), \(bytes / 1_000_000) MB, \(quotations) quotations: all promises kept")
  }

  /// What a result may never be.
  private static func brokenPromise(of all: [Quotation], in text: [UInt8]) -> String? {
    var last = 0
    for (index, quotation) in all.enumerated() {
      let outer = quotation.outerRange
      if outer.lowerBound < last || outer.upperBound > text.count { return "places are not in order" }
      last = outer.lowerBound
      if quotation.range.isEmpty || quotation.range.clamped(to: outer) != quotation.range { return "an odd range" }
      if !(0...1).contains(quotation.confidence) { return "an odd confidence" }
      for range in [quotation.speaker?.mention, quotation.cue].compactMap(\.self)
      where range.isEmpty || range.upperBound > text.count {
        return "a mention or cue outside the text"
      }
      if let parent = quotation.parent {
        guard parent < index else { return "a child before its parent" }
        let around = all[parent].range
        if outer.clamped(to: around) != outer { return "a child outside its parent" }
      }
    }
    return nil
  }

  private static func contents(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }
}

/// Makes inputs: pieces of real text, words and marks that matter, bytes by chance.
struct InputMaker {
  private var state: UInt64
  private let files: [[UInt8]]
  private static let longest = 400
  private static let words: [[UInt8]] = [
    "\"", "“", "”", "‘", "’", "'", "''", "``", "„", "«", "»", " ", "\n", "\n\n", ".", ",", ":", "—", "-", "(", ")", "?",
    "Ana", "Ruiz", "said", "told", "he", "she", "it", "they", "the president", "according to", "who", "Mr.", "of",
    "D-Mo.",
    "6'2\"", "’90s", "\u{A0}", "é", "漢字", "=", "which", "statement", "saying", "&", "34", "U.S.", "Kim’s", "and",
    "that",
    "by", "al-Haddar", "van der", "as saying", "his letter", "Ten-year-old", "KC", "A —", "LONDON (AP) —", "> ", "\t",
  ].map { Array($0.utf8) }

  init(seed: UInt64, files: [[UInt8]]) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    self.files = files
  }

  private mutating func number(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) >> 1) % max(1, limit)
  }

  mutating func next() -> [UInt8] {
    var text: [UInt8] = []
    for _ in 0...number(below: 3) { text += piece() }
    for _ in 0..<number(below: 6) { change(&text) }
    return text
  }

  private mutating func piece() -> [UInt8] {
    guard !files.isEmpty, number(below: 4) > 0 else {
      var words: [UInt8] = []
      for _ in 0..<number(below: 30) {
        words += Self.words[number(below: Self.words.count)]
        if number(below: 3) > 0 { words.append(0x20) }
      }
      return words
    }
    let file = files[number(below: files.count)]
    let start = number(below: file.count)
    return Array(file[start..<min(file.count, start + number(below: Self.longest))])
  }

  private mutating func change(_ text: inout [UInt8]) {
    guard !text.isEmpty else { return }
    let place = number(below: text.count)
    switch number(below: 5) {
    case 0: text[place] = UInt8(number(below: 256))
    case 1: text.insert(contentsOf: Self.words[number(below: Self.words.count)], at: place)
    case 2: text.removeSubrange(place..<min(text.count, place + number(below: 20)))
    case 3: text.removeSubrange(place...)
    default:
      let end = min(text.count, place + number(below: 40))
      text.insert(contentsOf: text[place..<end], at: number(below: text.count))
    }
  }
}

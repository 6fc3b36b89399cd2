/// Makes inputs: pieces of real text, words and marks that matter, bytes by chance.
struct InputMaker {
  private var state: UInt64
  private let files: [[UInt8]]
  private let isHeaded: Bool
  private static let longest = 2_000
  private static let words: [[UInt8]] = [
    "\"", "“", "”", "‘", "’", "'", "''", "``", "„", "«", "»", " ", "\n", "\n\n", ".", ",", ":", "—", "-", "(", ")", "?",
    "Ana", "Ruiz", "said", "told", "he", "she", "it", "they", "the president", "according to", "who", "Mr.", "of",
    "D-Mo.",
    "6'2\"", "’90s", "\u{A0}", "é", "漢字", "=", "which", "statement", "saying", "&", "34", "U.S.", "Kim’s", "and",
    "that",
    "by", "al-Haddar", "van der", "as saying", "his letter", "Ten-year-old", "KC", "A —", "LONDON (AP) —", "> ", "\t",
    "<", ">", "</p>", "<p>", "<![CDATA[", "&#0;", "&amp;", "{", "}", "[", "]", "\\", "\r\n",
    "\u{FEFF}", "=\n", "From ", "Date: ", "Subject: ", "---\n", "```", "PK", ";", "\\u0000", "\\par ",
    "date 2024-05-04",
  ].map { Array($0.utf8) }

  /// - Parameter isHeaded: whether the first byte of a file stays the first of what is made of it.
  init(seed: UInt64, files: [[UInt8]], isHeaded: Bool = false) {
    // Far apart in the course of states: seeds that follow each other would else give the same inputs one later.
    state = Self.mixed(seed) ^ 0x2545_F491_4F6C_DD1D
    self.files = files.filter { !$0.isEmpty }
    self.isHeaded = isHeaded
  }

  private mutating func number(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Int(Self.mixed(state) >> 1) % max(1, limit)
  }

  private static func mixed(_ number: UInt64) -> UInt64 {
    var mixed = (number ^ (number >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func next() -> [UInt8] {
    guard isHeaded, !files.isEmpty else {
      var text: [UInt8] = []
      for _ in 0...number(below: 3) { text += piece() }
      for _ in 0..<number(below: 6) { change(&text) }
      return text
    }
    let file = files[number(below: files.count)]
    // A file that was long is seldom read to its end; most of what can go wrong does so near its beginning.
    var text = Array(file.dropFirst().prefix(number(below: 4) == 0 ? file.count : Self.longest))
    for _ in 0...number(below: 8) { change(&text) }
    if number(below: 4) == 0 { text += piece() }
    return [number(below: 32) == 0 ? UInt8(number(below: 256)) : file[0]] + text
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

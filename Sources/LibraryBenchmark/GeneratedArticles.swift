import Glibc

/// Articles of about 4 KB that nobody wrote, with quotations in them: the same for the same number.
///
/// The words are made of syllables and as often used as words are (the hundredth is a hundredth as frequent as the first);
/// about every hundredth article has the word `quenbury` in it, every third the phrase `on the other hand`.
struct GeneratedArticles {
  static let rareWord = "quenbury"
  static let commonPhrase = "on the other hand"

  private let words: [String]
  private let names: [String]

  init() {
    var numbers = Numbers(state: 7)
    let onsets = [
      "b", "c", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "st", "tr", "ch", "br",
    ]
    let vowels = ["a", "e", "i", "o", "u", "ea", "ou", "ai"]
    let codas = ["", "", "n", "r", "s", "l", "t", "nd"]
    func syllable() -> String { numbers.pick(onsets) + numbers.pick(vowels) + numbers.pick(codas) }
    var words = "the of and to in a that is was for it with as his on be at by had this from but they which".split(
      separator: " "
    ).map(String.init)
    while words.count < 20_000 {
      words.append((0..<(words.count < 500 ? 1 : 2 + numbers.below(2))).map { _ in syllable() }.joined())
    }
    self.words = words
    func name() -> String { (0..<2).map { _ in syllable() }.joined().capitalizedFirst }
    names = (0..<3000).map { _ in "\(name()) \(name())" }
  }

  /// The text of one article.
  func text(_ number: Int) -> String {
    var numbers = Numbers(state: UInt64(number) &* 0x9E37_79B9 &+ 1)
    let day = 1 + numbers.below(28)
    let month = 1 + numbers.below(12)
    var text = "\(sentence(&numbers, 6).dropLast()) date \(2000 + numbers.below(24))-\(two(month))-\(two(day)) "
    text += "\(sentence(&numbers, 20))\n\n"
    let speakers = (0..<3).map { _ in numbers.pick(names) }
    while text.utf8.count < 3200 + number % 1200 {
      switch numbers.below(4) {
      case 0:
        text += "“\(sentence(&numbers, 14).dropLast()),” \(numbers.pick(speakers)) said. \(sentence(&numbers, 12))"
      case 1: text += "\(numbers.pick(speakers)) said it was “\(sentence(&numbers, 4).lowercased().dropLast())”."
      default: text += (0..<3).map { _ in sentence(&numbers, 16) }.joined(separator: " ")
      }
      text += "\n\n"
    }
    if number % 100 == 42 { text += "Nobody in \(Self.rareWord.capitalizedFirst) knew. " }
    if number % 3 == 0 { text += "This, \(Self.commonPhrase), is new.\n" }
    return text
  }

  private func sentence(_ numbers: inout Numbers, _ length: Int) -> String {
    let words = (0..<length).map { _ in
      // Zipf: as likely to be among the first ten as among the next hundred.
      let share = Double(numbers.below(1 << 20)) / Double(1 << 20)
      return self.words[min(self.words.count - 1, Int(exp(share * log(Double(self.words.count)))) - 1)]
    }
    return words.joined(separator: " ").capitalizedFirst + "."
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// Writes so many articles into a folder, a thousand to each folder in it; as mail too, where that is wanted.
  func write(_ count: Int, to folder: String, asMail: Bool) {
    mkdir(folder, 0o755)
    for number in 0..<count {
      let inner = "\(folder)/\(asMail ? "cur" : String(number / 1000))"
      if number % 1000 == 0 { mkdir(inner, 0o755) }
      let text = text(number)
      let head =
        "From: a@b.invalid\nSubject: \(number)\nMessage-ID: <\(number)@b.invalid>\nDate: Tue, 9 May 2023 10:00:00 +0000\n"
      let mail = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
      guard let file = fopen("\(inner)/\(number).\(asMail ? "mail:2,S" : "txt")", "wb") else { continue }
      let bytes = Array((asMail ? head + mail + text : text).utf8)
      fwrite(bytes, 1, bytes.count, file)
      fclose(file)
    }
  }
}

/// Random numbers that are the same in every run: SplitMix64.
struct Numbers {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  mutating func pick(_ choices: [String]) -> String { choices[below(choices.count)] }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

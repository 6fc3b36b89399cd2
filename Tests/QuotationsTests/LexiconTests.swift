import Testing

@testable import Quotations

@Suite struct `The lexicon` {
  private func classes(_ word: String) -> WordClass { Lexicon.shared.classes(of: word.utf8) }

  @Test func `a verb of saying is known in all its forms`() {
    for form in ["say", "says", "said", "admit", "admits", "admitted", "cry", "cries", "cried", "agree", "agreed"] {
      #expect(classes(form).contains(.strongCue), "\(form)")
      #expect(!classes(form).contains(.gerund), "\(form)")
    }
    for form in ["saying", "admitting", "crying", "agreeing", "declaring", "lying"] {
      #expect(classes(form).contains(.gerund), "\(form)")
    }
    #expect(classes("sayed").isEmpty)
  }

  @Test func `no two words share a hash`() {
    var words: [UInt32: Substring] = [:]
    for list in WordLists.all {
      for word in list.words.split(whereSeparator: \.isWhitespace) {
        let hash = Lexicon.hash(word.utf8)
        #expect(words[hash, default: word] == word)
        words[hash] = word
      }
    }
    #expect(words.count > 2000)
  }

  @Test func `accents do not tell words apart`() {
    func folded(_ word: String) -> UInt32 {
      var hash = WordHash()
      for scalar in word.unicodeScalars {
        let bytes = Array(String(scalar).utf8)
        if bytes.count == 1 { hash.add(bytes[0]) } else { hash.add(letter: bytes.span) }
      }
      return hash.value
    }
    for word in ["Léa", "Le\u{301}a", "LEA"] { #expect(folded(word) == Lexicon.hash("lea".utf8)) }
    #expect(folded("Nguyễn") == Lexicon.hash("nguyen".utf8))
    #expect(folded("Łódź") == Lexicon.hash("lodz".utf8))
    #expect(folded("Žižek") == Lexicon.hash("zizek".utf8))
    #expect(folded("Mương") == Lexicon.hash("muong".utf8))
    #expect(folded("Анна") != folded("Анни"))
  }

  @Test func `capitals are known past ASCII`() {
    for letter in ["É", "Ł", "ň".uppercased(), "Ž", "Ấ", "Ő", "Ğ"] {
      #expect(Array(letter.utf8).isCapital(at: 0, limit: letter.utf8.count), "\(letter)")
      let small = Array(letter.lowercased().utf8)
      #expect(!small.isCapital(at: 0, limit: small.count), "\(letter)")
    }
  }
}

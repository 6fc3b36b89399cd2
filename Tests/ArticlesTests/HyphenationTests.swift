import Testing

@testable import Articles

struct HyphenationTests {
  /// A word with its parts, by a dictionary; nil where the dictionary cannot be read.
  private func parted(_ word: String, by dictionary: String) -> String? {
    parted(word, by: Array(dictionary.utf8))
  }

  private func parted(_ word: String, by dictionary: [UInt8]) -> String? {
    guard let dictionary = HyphenationDictionary(dictionary) else { return nil }
    var text = Array(word.utf8)
    for point in dictionary.points(in: text).reversed() { text.insert(UInt8(ascii: "-"), at: point) }
    return String(decoding: text, as: UTF8.self)
  }

  @Test func `words are parted where the patterns say, capitals and accents as well`() {
    let dictionary = "UTF-8\nLEFTHYPHENMIN 2\nRIGHTHYPHENMIN 2\nn1d\nr1m\né1t\n"
    #expect(parted("wonder", by: dictionary) == "won-der")
    #expect(parted("WONDER", by: dictionary) == "WON-DER")
    #expect(parted("ététa", by: dictionary) == "été-ta")
    #expect(parted("and", by: dictionary) == "and")
    #expect(parted("", by: dictionary) == "")
  }

  @Test func `dictionaries of one byte a letter serve as well`() {
    let cyrillic: [UInt8] = Array("KOI8-R\n".utf8) + [0xCF, UInt8(ascii: "1"), 0xCC, 10]
    #expect(parted("молоко", by: cyrillic) == "мо-локо")
    #expect(parted("Молоко", by: cyrillic) == "Мо-локо")
    // What the encoding has not stays whole.
    #expect(parted("молоко東", by: cyrillic) == "молоко東")
    #expect(parted("strasse", by: "ISO8859-1\ns1s\n") == "stras-se")
  }

  @Test func `letters that would change at the end of a row are left as they are`() {
    let dictionary = "UTF-8\nf1f/ff=f,1,2\na1b\n"
    #expect(
      parted("schiffahrtab", by: dictionary) == "schiffahrtab"
        || parted("schiffahrtabe", by: dictionary) == "schiffahrta-be")
    #expect(parted("schiffahrt", by: dictionary) == "schiffahrt")
  }

  @Test(arguments: ["", "\n", "UTF-9\na1b\n", "no dictionary"])
  func `what is no dictionary is none`(bytes: String) {
    #expect(parted("word", by: bytes) == nil)
  }

  @Test func `what is no word is left alone`() {
    let dictionary = HyphenationDictionary(Array("UTF-8\na1b\n".utf8))
    #expect(dictionary?.points(in: [0xFF, 0xFE, 0x61, 0x62]) == [])
    #expect(dictionary?.points(in: Array(repeating: 0x61, count: 5000)) == [])
  }
}

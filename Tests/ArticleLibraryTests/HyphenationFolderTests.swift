import Articles
import Glibc
import Testing

@testable import ArticleLibrary

struct HyphenationFolderTests {
  @Test func `a language has its files, and nothing else has`() {
    #expect(HyphenationFolders.names(for: "de-AT") == ["hyph_de_AT", "hyph_de", "hyph_de_DE"])
    #expect(HyphenationFolders.names(for: "en") == ["hyph_en", "hyph_en_US"])
    #expect(HyphenationFolders.names(for: "zh-Hant-TW") == ["hyph_zh_TW", "hyph_zh", "hyph_zh_ZH"])
    #expect(HyphenationFolders.names(for: "EN_gb") == ["hyph_en_GB", "hyph_en", "hyph_en_US"])
    for name in ["", "x", "../etc", "de/../..", "de-\u{0}", "english language"] {
      #expect(HyphenationFolders.names(for: name) == [], "\(name)")
    }
  }

  private static let system = HyphenationFolders(["/usr/share/hyphen"])
  private static func has(_ name: String) -> Bool { access("/usr/share/hyphen/hyph_\(name).dic", R_OK) == 0 }

  @Test(.enabled(if: has("en_US"), "no English dictionary: apt-get install hyphen-en-us"))
  func `English words are parted by the system's dictionary`() throws {
    let dictionary = try #require(Self.system.dictionary(of: "en"))
    #expect(parted("hyphenation", by: dictionary) == "hy-phen-ation")
    #expect(parted("Government", by: dictionary) == "Gov-ern-ment")
    #expect(parted("through", by: dictionary) == "through")
  }

  @Test(.enabled(if: has("de_DE"), "no German dictionary: apt-get install hyphen-de"))
  func `German words are parted by the system's dictionary, which is in another encoding`() throws {
    let dictionary = try #require(Self.system.dictionary(of: "de-CH"))
    #expect(parted("Überraschungen", by: dictionary) == "Über-ra-schun-gen")
    #expect(parted("Straße", by: dictionary) == "Stra-ße")
  }

  @Test func `a language without a dictionary has none`() {
    #expect(Self.system.dictionary(of: "tlh") == nil)
    #expect(HyphenationFolders(["/nonexistent"]).dictionary(of: "en") == nil)
  }

  private func parted(_ word: String, by dictionary: HyphenationDictionary) -> String {
    var text = Array(word.utf8)
    for point in dictionary.points(in: text).reversed() { text.insert(UInt8(ascii: "-"), at: point) }
    return String(decoding: text, as: UTF8.self)
  }
}

import Testing

@testable import Articles

@Suite struct NameTrickTests {
  @Test(arguments: [
    "Ana Ruiz", "Владимир Иванов", "Ελένη Σακελλάρη", "Zoë Müller-Lüdenscheid", "story.txt", "Ivanov (Иванов).txt",
    "東京の話 Tokyo.html", "e\u{301}tude", "10 µm", "D’Arcy", "👩\u{200D}👧 family", "نص", "",
  ])
  func `honest names hold no trick`(name: String) {
    #expect(NameTrick(in: name) == nil)
  }

  @Test(arguments: [
    ("p\u{430}ypal", NameTrick.mixes(.latin, .cyrillic)), ("Ан\u{61}", .mixes(.cyrillic, .latin)),
    ("\u{391}pple", .mixes(.greek, .latin)), ("ｇoogle", .standsForLetters), ("\u{1D400}na", .standsForLetters),
    ("story\u{202E}txt.exe", .hides), ("An\u{200B}a", .hides), ("a\u{E0041}", .hides), ("so\u{AD}ft", .hides),
  ])
  func `letters that are taken for others are told, and what cannot be seen`(name: String, trick: NameTrick) {
    #expect(NameTrick(in: name) == trick)
  }

  @Test(arguments: [
    ("https://herald.example/ä/Иван", nil), ("https://p\u{430}ypal.example/", NameTrick.mixes(.latin, .cyrillic)),
    ("https://\u{430}\u{440}\u{440}\u{4CF}\u{435}.example/", .mixes(.latin, .cyrillic)),
    ("https://\u{430}\u{440}.\u{440}\u{444}", .mixes(.latin, .cyrillic)), ("mailto:ana@herald.example", nil),
    ("https://müller.example?q=\u{430}b", nil),
  ])
  func `in a host every letter of another alphabet counts`(address: String, trick: NameTrick?) {
    #expect(NameTrick(inHostOf: address) == trick)
  }
}

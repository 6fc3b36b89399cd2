import Testing

@testable import pullquote

@Suite struct OtherProgramsTests {
  @Test(arguments: [
    ("vim", ["vim"]), (" emacs  -nw ", ["emacs", "-nw"]), ("'my editor' --wait", ["my editor", "--wait"]), ("", []),
    (#""" x"#, ["", "x"]), ("a;b $(c)", ["a;b", "$(c)"]),
  ])
  func `a variable's words are a program and its arguments, and no shell's`(line: String, words: [String]) {
    #expect(OtherPrograms.words(of: line) == words)
  }

  // The vectors of RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ])
  func `base64 is that of its standard`(words: String, encoded: String) {
    #expect(String(decoding: OtherPrograms.base64(Array(words.utf8)), as: UTF8.self) == encoded)
  }
}

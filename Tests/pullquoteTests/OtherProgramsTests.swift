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

@Suite struct OpeningTests {
  @Test func `the address of a file holds what addresses hold`() {
    #expect(OtherPrograms.fileAddress(of: Array("/tmp/a b#1.html".utf8)) == "file:///tmp/a%20b%231.html")
  }

  @Test func `what is inside of an archive is not edited, and why is said`() throws {
    let folder = try Shell("echo A. > a.txt && tar cf b.tar a.txt")
    let path = try folder.run("pwd").output.filter { $0 != "\n" }
    #expect(OtherPrograms.reasonNotToEdit(Array("\(path)/a.txt".utf8)) == nil)
    let reason = OtherPrograms.reasonNotToEdit(Array("\(path)/b.tar/a.txt".utf8))
    #expect(reason?.hasPrefix("This article is inside of \(path)/b.tar, where no editor changes it") == true)
    #expect(OtherPrograms.reasonNotToEdit(Array("-".utf8)) == "Standard input cannot be edited")
  }
}

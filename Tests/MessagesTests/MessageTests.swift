import Testing

@testable import Messages

/// In the tests no catalogue is open: everything is in English.
struct MessageTests {
  @Test func `the key of a message has numbered gaps`() {
    let message: Message = "\(3) articles in \("a folder")"
    #expect(message.key == "%1 articles in %2")
    #expect(message.english == "3 articles in a folder")
    #expect(localized(message) == "3 articles in a folder")
  }

  @Test func `a translation may turn the order round and say something twice`() {
    let message: Message = "\(3) articles in \("Köln")"
    #expect(message.filled("In %2: %1 Artikel (%1)") == "In Köln: 3 Artikel (3)")
  }

  @Test func `what is put in is not looked into, and a sign that is no gap stays`() {
    let message: Message = "\("%2") and \("100%")"
    #expect(message.english == "%2 and 100%")
    #expect(message.filled("%3 %%1 % %0 %2%") == "%3 %%2 % %0 100%%")
    #expect(localized("50% of it, %1 and %b") == "50% of it, %1 and %b")
  }

  @Test func `a message in a gap is said with the one around it`() {
    let reason: Message = "it is \("old")"
    let message: Message = "\("a.txt") cannot be read: \(reason)."
    #expect(message.english == "a.txt cannot be read: it is old.")
    #expect(message.filled("%2 (%1)") == "it is old (a.txt)")
  }

  @Test func `a stored message is the same when it is read again`() {
    let inner: Message = "an archive (\("zip"))"
    for message in ["", "plain", "\("a\nb") holds \(inner), \("")", "\(inner)"] as [Message] {
      #expect(Message(stored: message.stored) == message)
    }
    let wild: Message = "\("a\u{1F}b\u{1C}")"
    #expect(Message(stored: wild.stored).english == "ab")
  }

  @Test func `one and many`() {
    #expect([0, 1, 2].map { localized($0, "\($0) thing", "\($0) things") } == ["0 things", "1 thing", "2 things"])
    #expect(localized(1, "nothing but this", "\(1) things") == "nothing but this")
  }
}

struct LanguagesTests {
  private func wanted(_ variables: [String: String]) -> String? { Languages.wanted { variables[$0] } }

  @Test func `the first variable that is set names the locale`() {
    #expect(wanted(["LANG": "de_DE.UTF-8"]) == "de_DE.UTF-8")
    #expect(wanted(["LANG": "fr_FR", "LC_MESSAGES": "de_AT@euro"]) == "de_AT@euro")
    #expect(wanted(["LC_ALL": "de", "LC_MESSAGES": "fr", "LANG": "it"]) == "de")
    #expect(wanted(["LC_ALL": "", "LC_MESSAGES": "", "LANG": "de"]) == "de")
  }

  @Test func `LANGUAGE is a list that comes first, but not in the locale C`() {
    #expect(wanted(["LANG": "C.UTF-8", "LANGUAGE": "de"]) == "de")
    #expect(wanted(["LANG": "fr_FR.UTF-8", "LANGUAGE": "de_AT:it"]) == "de_AT:it")
    #expect(wanted(["LANG": "C", "LANGUAGE": "de"]) == nil)
    #expect(wanted(["LC_ALL": "POSIX", "LANG": "de_DE", "LANGUAGE": "de"]) == nil)
    #expect(wanted(["LANGUAGE": "de"]) == nil)
  }

  @Test func `English needs no catalogue, and ends a list`() {
    #expect(wanted([:]) == nil)
    #expect(wanted(["LANG": "en_GB.UTF-8"]) == nil)
    #expect(wanted(["LANG": "C.UTF-8"]) == nil)
    #expect(wanted(["LANG": "de_DE.UTF-8", "LANGUAGE": "en_US:de"]) == nil)
    #expect(wanted(["LANG": "de_DE.UTF-8", "LANGUAGE": "fr:en:de"]) == "fr")
    #expect(wanted(["LANG": "eo"]) == "eo")
  }
}

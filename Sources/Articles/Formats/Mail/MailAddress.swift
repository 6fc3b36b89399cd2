/// Who a mail is from: a name and an address, as they stand in From.
struct MailAddress: Sendable, Equatable {
  /// Without quotation marks; nil where only the address is given.
  var name: String?
  /// "ana@herald.example".
  var address: String?

  /// The first address of a field: `Ana Ruiz <ana@herald.example>`, `ana@herald.example (Ana Ruiz)`, an address alone.
  init(_ field: ArraySlice<UInt8>) {
    var words: [UInt8] = []
    var comment: [UInt8] = []
    var angled: [UInt8] = []
    var isQuoted = false
    var isAngled = false
    var comments = 0
    var isEscaped = false
    for byte in field {
      if isEscaped {
        isEscaped = false
      } else {
        switch byte {
        case Ascii.backslash where isQuoted || comments > 0:
          isEscaped = true
          continue
        case Ascii.quote where comments == 0:
          isQuoted.toggle()
          continue
        case UInt8(ascii: "(") where !isQuoted:
          comments += 1
          if comments == 1 { continue }
        case UInt8(ascii: ")") where comments > 0:
          comments -= 1
          if comments == 0 { continue }
        case UInt8(ascii: "<") where !isQuoted && comments == 0:
          isAngled = true
          continue
        case UInt8(ascii: ">") where isAngled:
          isAngled = false
          continue
        case UInt8(ascii: ","), UInt8(ascii: ";"):
          // The next address. A name may hold a comma that should have been quoted.
          if !isQuoted, comments == 0, !isAngled, !angled.isEmpty || words.contains(UInt8(ascii: "@")) {
            self.init(words: words, comment: comment, angled: angled)
            return
          }
        default: break
        }
      }
      if comments > 0 {
        comment.append(byte)
      } else if isAngled {
        angled.append(byte)
      } else {
        words.append(byte)
      }
    }
    self.init(words: words, comment: comment, angled: angled)
  }

  private init(words: [UInt8], comment: [UInt8], angled: [UInt8]) {
    let plain = EncodedWords.decoded(words[...]).nonBlank
    let remark = EncodedWords.decoded(comment[...]).nonBlank
    if angled.isEmpty, let plain, plain.contains("@") {
      address = plain
      name = remark
    } else {
      address = String(decoding: angled, as: UTF8.self).nonBlank
      name = plain ?? remark
    }
    if let given = name {
      let quotes: Set<Character> = ["'", "\"", "“", "”", "‘", "’"]
      var inner = given[...]
      while let first = inner.first, let last = inner.last, inner.count > 2, quotes.contains(first),
        quotes.contains(last)
      { inner = inner.dropFirst().dropLast() }
      name = String(inner).nonBlank
    }
    // An address for a name is none.
    if let given = name, given.contains("@"), !given.contains(" ") { name = nil }
  }
}

import Testing

@testable import Quotations

@Suite struct ByteScanTests {
  @Test func `a byte is found wherever it stands, and nothing behind the range`() {
    for length in 0..<70 {
      for wanted in 0..<length {
        var bytes = [UInt8](repeating: 0x61, count: length)
        bytes[wanted] = 0x22
        for start in [0, 1, 7, 15, 16, 17, wanted, wanted + 1] where start <= length {
          for end in [start, wanted, wanted + 1, length] where end >= start && end <= length {
            let found = bytes.span.bytes.firstPlace(in: start..<end) { $0.equals(0x22) .| $0.isBelow(0x20) }
            #expect(found == ((start..<end).contains(wanted) ? wanted : end), "\(length) \(wanted) \(start)..<\(end)")
          }
        }
      }
    }
  }

  @Test func `every byte is compared as a number without a sign`() {
    for byte in UInt8.min...UInt8.max {
      let bytes = [byte]
      #expect(bytes.span.bytes.firstPlace(in: 0..<1) { $0.isBelow(0x20) } == (byte < 0x20 ? 0 : 1))
      #expect(bytes.span.bytes.firstPlace(in: 0..<1) { $0.equals(byte) } == 0)
    }
  }

  @Test func `bytes have the class they should`() {
    for byte in UInt8.min...UInt8.max {
      let expected: ByteClass =
        switch byte {
        case 0...0x20, 0x7F: .space
        case 0x27: .apostrophe
        case 0x30...0x39: .digit
        case 0x41...0x5A, 0x61...0x7A: .letter
        case 0x80...0xBF: .stray
        case 0xC0...0xFF: .lead
        default: .punctuation
        }
      #expect(ByteClass.table[Int(byte)] == expected, "\(byte)")
    }
  }
}

@Suite struct WordTableTests {
  @Test func `a word keeps its number however many there are`() {
    var table = WordTable()
    #expect(table[0] == -1)
    for number in 0..<5000 { table[UInt32(truncatingIfNeeded: number &* 7919)] = number }
    for number in 0..<5000 { #expect(table[UInt32(truncatingIfNeeded: number &* 7919)] == number) }
    table[7919] = 3
    #expect(table[7919] == 3)
    #expect(table[1] == -1)
  }

  @Test func `the compiler hashes words as the lexicon does`() {
    #expect(Word.hash("so-called") == Lexicon.hash("so-called".utf8))
    #expect(Word.according == Lexicon.hash("according".utf8))
    #expect(Word.a == Lexicon.hash("a".utf8))
    #expect(Word.being.contains(Lexicon.hash("got".utf8)) && !Word.being.contains(Word.to))
  }
}

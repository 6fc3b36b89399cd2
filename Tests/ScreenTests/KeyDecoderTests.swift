import Screen
import Testing

@Suite struct KeyDecoderTests {
  private func events(_ text: String, sequences: [String: Key] = [:]) -> [InputEvent] {
    var decoder = decoder(sequences)
    return decoder.decode(Array(text.utf8)) + decoder.flush()
  }

  private func decoder(_ sequences: [String: Key] = [:]) -> KeyDecoder {
    KeyDecoder(
      sequences: Dictionary(uniqueKeysWithValues: sequences.map { (Array($0.key.utf8), $0.value) }))
  }

  @Test(arguments: [
    ("a", Key(.character("a"))), ("A", Key(.character("A"))), ("é", Key(.character("é"))),
    ("漢", Key(.character("漢"))), ("😀", Key(.character("😀"))), ("\u{301}", Key(.character("\u{301}"))),
    (" ", Key(.character(" "))), ("~", Key(.character("~"))),
    ("\r", Key(.enter)), ("\n", Key(.enter)), ("\t", Key(.tab)), ("\u{7f}", Key(.backspace)),
    ("\u{8}", Key(.backspace)), ("\u{1b}", Key(.escape)), ("\0", Key(.character(" "), control: true)),
    ("\u{1}", Key(.character("a"), control: true)), ("\u{1a}", Key(.character("z"), control: true)),
    ("\u{1c}", Key(.character("\\"), control: true)), ("\u{1f}", Key(.character("_"), control: true)),
  ])
  func `a character and a control character are keys`(text: String, key: Key) {
    #expect(events(text) == [.key(key)])
  }

  @Test(arguments: [
    ("\u{1b}a", Key(.character("a"), meta: true)), ("\u{1b}é", Key(.character("é"), meta: true)),
    ("\u{1b}\r", Key(.enter, meta: true)), ("\u{1b}\u{7f}", Key(.backspace, meta: true)),
    ("\u{1b}\u{1}", Key(.character("a"), control: true, meta: true)),
    ("\u{1b}[", Key(.character("["), meta: true)), ("\u{1b}O", Key(.character("O"), meta: true)),
    ("\u{1b}]", Key(.character("]"), meta: true)), ("\u{1b}P", Key(.character("P"), meta: true)),
    ("\u{1b}\u{1b}[A", Key(.up, meta: true)), ("\u{1b}\u{1b}OA", Key(.up, meta: true)),
  ])
  func `ESC before a key is Alt`(text: String, key: Key) {
    #expect(events(text) == [.key(key)])
  }

  @Test(arguments: [
    // xterm, its keypad mode and its modifiers.
    ("[A", Key(.up)), ("OB", Key(.down)), ("[C", Key(.right)), ("OD", Key(.left)), ("[H", Key(.home)),
    ("OF", Key(.end)), ("[5~", Key(.pageUp)), ("[6~", Key(.pageDown)), ("[3~", Key(.delete)), ("[2~", Key(.insert)),
    ("[Z", Key(.backTab)), ("OP", Key(.function(1))), ("OS", Key(.function(4))), ("[15~", Key(.function(5))),
    ("[24~", Key(.function(12))), ("[1;5C", Key(.right, control: true)), ("[1;3A", Key(.up, meta: true)),
    ("[1;2B", Key(.down)), ("[5;5~", Key(.pageUp, control: true)), ("[1;7H", Key(.home, control: true, meta: true)),
    ("[1;5P", Key(.function(1), control: true)), ("[15;5~", Key(.function(5), control: true)),
    ("O5A", Key(.up, control: true)), ("OM", Key(.enter)), ("Ox", Key(.character("8"))), ("Ok", Key(.character("+"))),
    // The Linux console.
    ("[[A", Key(.function(1))), ("[[E", Key(.function(5))), ("[1~", Key(.home)), ("[4~", Key(.end)),
    ("[17~", Key(.function(6))),
    // rxvt.
    ("[7~", Key(.home)), ("[8~", Key(.end)), ("[11~", Key(.function(1))), ("[a", Key(.up)),
    ("Oa", Key(.up, control: true)), ("[5^", Key(.pageUp, control: true)), ("[3$", Key(.delete)),
    ("[6@", Key(.pageDown, control: true)),
    // Keys that have no sequence of their own, where a terminal spells them out.
    ("[97;5u", Key(.character("a"), control: true)), ("[27;5;105~", Key(.character("i"), control: true)),
    ("[13;2u", Key(.enter)), ("[9;2u", Key(.backTab)), ("[27u", Key(.escape)),
  ])
  func `every dialect's sequences are keys`(text: String, key: Key) {
    #expect(events("\u{1b}" + text) == [.key(key)])
    #expect(events("\u{1b}" + text + "j") == [.key(key), .key(Key(.character("j")))])
  }

  @Test func `the terminal's own description goes first`() {
    let own = ["\u{1b}[A": Key(.function(20)), "\u{1b}A": Key(.up), "\u{1b}[M": Key(.function(1))]
    #expect(events("\u{1b}[A", sequences: own) == [.key(Key(.function(20)))])
    #expect(events("\u{1b}A", sequences: own) == [.key(Key(.up))])
    #expect(events("\u{1b}[Mj", sequences: own) == [.key(Key(.function(1))), .key(Key(.character("j")))])
    #expect(events("\u{1b}B", sequences: own) == [.key(Key(.character("B"), meta: true))])
  }

  @Test(arguments: [
    "[?62;22c", "[24;80R", "]10;rgb:0/0/0\u{7}", "]11;red\u{1b}\\", "]11;rgb:0/0\u{7}", "P1+r544e\u{1b}\\", "[8;24;80t",
    "[I", "[O",
    "[<1;10;20M", "[<2;10;20m", "[<0;0;1M", "[<0;1M", "[<35;1;1M", "[M !!", "[?2026;2$y", "[4;1$y", "[200;5~", "[99~",
    "[A;B", "[1;2;3;4q",
    "_Gi=1;OK\u{1b}\\", "^private\u{1b}\\",
  ])
  func `what a terminal reports of itself is swallowed whole`(text: String) {
    let found = events("\u{1b}" + text + "j")
    #expect(found.last == .key(Key(.character("j"))))
    if text != "[A;B" { #expect(found == [.unknown, .key(Key(.character("j")))]) }
  }

  @Test func `a lone ESC is a key once nothing follows`() {
    var decoder = decoder()
    #expect(decoder.decode([0x1b]) == [])
    #expect(decoder.isWaiting)
    #expect(decoder.flush() == [.key(Key(.escape))])
    #expect(!decoder.isWaiting)
    #expect(decoder.decode(Array("[A".utf8)) == [.key(Key(.character("["))), .key(Key(.character("A")))])
    #expect(decoder.flush() == [])
  }

  @Test func `ESC pressed twice is two keys`() {
    #expect(events("\u{1b}\u{1b}") == [.key(Key(.escape)), .key(Key(.escape))])
    #expect(events("\u{1b}\u{1b}q") == [.key(Key(.escape)), .key(Key(.character("q"), meta: true))])
  }

  @Test func `bytes that are no UTF-8 are unknown and cost no neighbour`() {
    var decoder = decoder()
    let bytes: [UInt8] = [0x61, 0xff, 0x62, 0xc3, 0x63, 0xe2, 0x80, 0x64, 0xed, 0xa0, 0x80, 0xc0, 0xaf, 0x65]
    let keys = decoder.decode(bytes).filter { $0 != .unknown }
    #expect(keys == "abcde".unicodeScalars.map { .key(Key(.character($0))) })
    #expect(events("\u{9b}A") == [.unknown, .key(Key(.character("A")))])
  }

  @Test func `a paste is text, whatever it holds`() {
    let pasted = "one\r\ntwo\rthree\nq\u{1b}[A\u{3}é\u{1b}[20"
    #expect(
      events("\u{1b}[200~" + pasted + "\u{1b}[201~j")
        == [.paste("one\ntwo\nthree\nq\u{1b}[A\u{3}é\u{1b}[20"), .key(Key(.character("j")))])
    #expect(events("\u{1b}[200~\u{1b}[201~") == [.paste("")])
  }

  @Test func `a paste does not end because nothing follows`() {
    var decoder = decoder()
    #expect(decoder.decode(Array("\u{1b}[200~a\u{1b}".utf8)) == [])
    #expect(!decoder.isWaiting)
    #expect(decoder.flush() == [])
    #expect(decoder.decode(Array("[201~".utf8)) == [.paste("a")])
  }

  @Test func `a paste keeps no more than its limit`() {
    var decoder = decoder()
    var found = decoder.decode(Array("\u{1b}[200~".utf8))
    let piece = [UInt8](repeating: 0x61, count: 1 << 16)
    for _ in 0..<20 { found += decoder.decode(piece) }
    found += decoder.decode(Array("\u{1b}[201~".utf8))
    guard case .paste(let text)? = found.first, found.count == 1 else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count == KeyDecoder.pasteLimit)
  }

  @Test func `a sequence without an end is dropped, and what follows is heard`() {
    let long = "\u{1b}[" + String(repeating: "9", count: 20_000) + "A"
    #expect(events(long + "j") == [.unknown, .key(Key(.character("j")))])
    #expect(events("\u{1b}]52;c;" + String(repeating: "QUFB", count: 50_000) + "\u{7}j").count == 2)
    // A report that was cut off: a control ends it, and so does ESC by itself.
    #expect(events("\u{1b}]0;abc\rj") == [.unknown, .key(Key(.enter)), .key(Key(.character("j")))])
    var decoder = decoder()
    _ = decoder.decode(Array("\u{1b}]0;abc".utf8))
    #expect(decoder.flush() == [])
    _ = decoder.decode([0x1b])
    #expect(decoder.flush() == [.unknown])
    #expect(decoder.decode([0x6a]) == [.key(Key(.character("j")))])
  }

  @Test(arguments: [
    ("]11;rgb:1e1e/1e1e/1e1e\u{7}", Colour(red: 0x1e, green: 0x1e, blue: 0x1e)),
    ("]11;rgb:ffff/FFFF/ffff\u{1b}\\", Colour(red: 255, green: 255, blue: 255)),
    ("]11;rgb:0/8/f\u{7}", Colour(red: 0, green: 0x88, blue: 255)),
    ("]11;rgb:fd/f6/e3\u{7}", Colour(red: 0xfd, green: 0xf6, blue: 0xe3)),
    ("]11;rgba:0000/2b2b/3636/ffff\u{1b}\\", Colour(red: 0, green: 0x2b, blue: 0x36)),
  ])
  func `the answer about the background is no key, in whatever pieces and however late it comes`(
    text: String, colour: Colour
  ) {
    let bytes = Array("\u{1b}\(text)".utf8)
    #expect(events("\u{1b}" + text + "j") == [.background(colour), .key(Key(.character("j")))])
    var bytewise = decoder()
    bytewise.awaitsReport = true
    #expect(bytes.flatMap { bytewise.decode([$0]) } == [.background(colour)])
    // Nothing follows for so long that what is there is taken for what it is: once, at each place.
    for cut in 1..<bytes.count {
      var decoder = decoder()
      decoder.awaitsReport = true
      var found = decoder.decode(bytes[..<cut])
      // The loop has patience with what may be an answer, but not for ever: ESC is a key then, and M-] may be.
      if cut == 1 || cut > 5 { found += decoder.flush() }
      found += decoder.decode(bytes[cut...]) + decoder.decode([0x6a])
      let keys = cut == 1 ? [InputEvent.key(Key(.escape))] : []
      #expect(found == keys + [.background(colour), .key(Key(.character("j")))], "cut at \(cut)")
    }
  }

  @Test func `while an answer is awaited, ] after ESC is still a key`() {
    func typed(_ pieces: String...) -> [InputEvent] {
      var typing = decoder()
      typing.awaitsReport = true
      return pieces.flatMap { typing.decode(Array($0.utf8)) + typing.flush() }
    }
    let bracket = InputEvent.key(Key(.character("]")))
    let alt = InputEvent.key(Key(.character("]"), meta: true))
    #expect(typed("\u{1b}]") == [alt])
    #expect(typed("\u{1b}]j") == [alt, .key(Key(.character("j")))])
    #expect(typed("\u{1b}]1j") == [alt, .key(Key(.character("1"))), .key(Key(.character("j")))])
    #expect(typed("\u{1b}", "]") == [.key(Key(.escape)), bracket])
    #expect(typed("\u{1b}", "]]") == [.key(Key(.escape)), bracket, bracket])
    #expect(typed("\u{1b}", "j", "]") == [.key(Key(.escape)), .key(Key(.character("j"))), bracket])
    #expect(typed("\u{1b}", "\u{1b}") == [.key(Key(.escape)), .key(Key(.escape))])
    var waiting = decoder()
    waiting.awaitsReport = true
    _ = waiting.decode(Array("\u{1b}]".utf8))
    #expect(waiting.isWaiting && waiting.isWaitingForReport)
  }

  @Test(arguments: [
    ("[<0;10;20M", MouseEvent(.press, at: Position(column: 9, row: 19))),
    ("[<16;1;1M", MouseEvent(.press, at: Position(column: 0, row: 0))),
    ("[<32;7;8M", MouseEvent(.drag, at: Position(column: 6, row: 7))),
    ("[<0;7;8m", MouseEvent(.release, at: Position(column: 6, row: 7))),
    ("[<64;300;2M", MouseEvent(.wheelUp, at: Position(column: 299, row: 1))),
    ("[<69;3;4M", MouseEvent(.wheelDown, at: Position(column: 2, row: 3))),
  ])
  func `what the mouse does is understood`(text: String, event: MouseEvent) {
    #expect(events("\u{1b}" + text + "j") == [.mouse(event), .key(Key(.character("j")))])
  }

  @Test(arguments: [
    ("15;0", Background.dark), ("0;15", .light), ("15;default;0", .dark), ("0;default;15", .light), ("12;8", .dark),
    ("0;7", .light), ("0;default", nil), ("", nil), ("7", .light), ("0;99", nil),
  ])
  func `COLORFGBG hints at the background`(value: String, background: Background?) {
    #expect(Background(hint: value) == background)
  }

  @Test func `a colour is a dark background or a light one`() {
    #expect(Colour(red: 0, green: 0x2b, blue: 0x36).asBackground == .dark)
    #expect(Colour(red: 0xfb, green: 0xf1, blue: 0xc7).asBackground == .light)
    #expect(Colour(red: 0x30, green: 0x0a, blue: 0x24).asBackground == .dark)
    #expect(Colour(report: "rgb:00000/0/0") == nil && Colour(report: "rgb:0/0/x") == nil && Colour(report: "") == nil)
    #expect(Colour(report: "rgb:+1/0/0") == nil && Colour(report: "rgb:/0/0") == nil)
  }

  /// Input made of pieces that matter, so that random choices reach every state.
  private func randomInput(_ generator: inout SplitMix) -> [UInt8] {
    let pieces = [
      "\u{1b}", "\u{1b}[", "\u{1b}O", "\u{1b}]", "\u{1b}P", "\u{1b}\\", "[", "O", ";", "~", "A", "M", "m", "u", "$",
      "^",
      "200~", "\u{1b}[200~", "\u{1b}[201~", "201~", "1;5", "27;5;97~", "é", "漢", "😀", "\r", "\r\n", "\n", "\u{7}", "j",
      "11;", "11;rgb:0/0/0", "q", "<", "?", "0", "99999999999999999999", " ", "\0", "\u{18}", ":",
    ].map { Array($0.utf8) }
    var input: [UInt8] = []
    for _ in 0..<Int.random(in: 1...40, using: &generator) {
      if Int.random(in: 0..<5, using: &generator) == 0 {
        input.append(UInt8.random(in: 0...255, using: &generator))
      } else {
        input += pieces.randomElement(using: &generator) ?? []
      }
    }
    return input
  }

  @Test func `splitting the input anywhere changes nothing`() {
    var generator = SplitMix(state: 42)
    for _ in 0..<3000 {
      let input = randomInput(&generator)
      var whole = decoder()
      let expected = whole.decode(input)
      var bytewise = decoder()
      #expect(input.flatMap { bytewise.decode([$0]) } == expected, "\(input)")
      let cut = Int.random(in: 0...input.count, using: &generator)
      var halved = decoder()
      #expect(halved.decode(input[..<cut]) + halved.decode(input[cut...]) == expected, "\(input) at \(cut)")
      #expect(whole.flush() == bytewise.flush())
    }
  }

  @Test func `no key is a control and a flush leaves nothing waiting`() {
    var generator = SplitMix(state: 7)
    for _ in 0..<3000 {
      let input = randomInput(&generator)
      var decoder = decoder()
      for event in decoder.decode(input) + decoder.flush() {
        guard case .key(let key) = event, case .character(let scalar) = key.code else { continue }
        #expect(scalar.properties.generalCategory != .control, "\(input)")
      }
      #expect(!decoder.isWaiting)
    }
  }
}

/// Random numbers that are the same in every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

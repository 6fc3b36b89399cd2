import Testing

@testable import Articles

private func members(_ text: String) throws -> [JSONScanner.Member] {
  try JSONScanner.members(of: Array(text.utf8))
}

@Suite struct JSONWriterTests {
  @Test func `values are written in order with their commas`() {
    var json = JSONWriter()
    json.object { object in
      object.key("b")
      object.number(-3)
      object.key("a")
      object.array { list in
        list.bool(true)
        list.null()
        list.object { _ in }
        list.array { _ in }
        list.string("x")
      }
      object.rawMember(key: "\"r\"".utf8, value: "1.50".utf8)
      object.key("z")
      object.bool(false)
    }
    #expect(String(decoding: json.take(), as: UTF8.self) == #"{"b":-3,"a":[true,null,{},[],"x"],"r":1.50,"z":false}"#)
    #expect(json.bytes.isEmpty)
  }

  @Test func `an array can be written in pieces, a value a line`() {
    var json = JSONWriter()
    json.beginArray()
    var pieces = ""
    for number in 1...2 {
      json.breakLine()
      json.number(number)
      pieces += String(decoding: json.take(), as: UTF8.self)
    }
    json.breakLine()
    json.endArray()
    #expect(pieces + String(decoding: json.take(), as: UTF8.self) == "[\n1,\n2\n]")
  }

  @Test func `every control character is escaped`() {
    var json = JSONWriter()
    json.string("\"\\/\u{8}\t\n\u{C}\r\u{1B}\u{7F}\u{9B}\u{A0}é😀")
    #expect(String(decoding: json.bytes, as: UTF8.self) == #""\"\\/\b\t\n\f\r\u001b\u007f\u009b"# + "\u{A0}é😀\"")
  }

  @Test func `so is what turns a line around or ends it, and nothing beside it`() {
    let turning = [0x061C, 0x200E, 0x200F] + Array(0x2028...0x202E) + Array(0x2066...0x2069)
    let beside: [UInt32] = [0x061B, 0x061D, 0x200D, 0x2010, 0x2027, 0x202F, 0x2065, 0x206A, 0xA0, 0x628]
    for value in turning.map(UInt32.init) + beside {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var json = JSONWriter()
      json.string("a\(Character(scalar))b")
      let digits = String(value, radix: 16)
      let escaped = "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      let expected = "\"a\(beside.contains(value) ? String(Character(scalar)) : escaped)b\""
      #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
    }
  }

  @Test func `JSON from elsewhere can be shown, and its blanks stay`() {
    let line = Array("{\"a\":\t\"\u{7F}\u{9B}\u{202E}é\\n\"}\n".utf8)
    #expect(
      String(decoding: JSONWriter.showing(line), as: UTF8.self) == "{\"a\":\t\"\\u007f\\u009b\\u202eé\\n\"}\n")
  }

  @Test(arguments: [
    (0.0, "0"), (1, "1"), (0.5, "0.5"), (0.934, "0.93"), (0.05, "0.05"), (0.999, "1"), (.nan, "0"), (7, "1"),
  ])
  func `shares have two decimals at most`(value: Double, words: String) {
    var json = JSONWriter()
    json.share(value)
    #expect(String(decoding: json.bytes, as: UTF8.self) == words)
  }
}

@Suite struct JSONScannerTests {
  @Test func `members are found with their places`() throws {
    let text = #" { "id" : 1.50e+3 , "te\u0078t":"a\"b\ud83d\ude00" ,"x":[{"y":[]},true,null] } "#
    let bytes = Array(text.utf8)
    let found = try members(text)
    #expect(found.map { String(decoding: $0.key, as: UTF8.self) } == ["id", "text", "x"])
    #expect(
      found.map { String(decoding: bytes[$0.range], as: UTF8.self) } == [
        "1.50e+3", #""a\"b\ud83d\ude00""#, #"[{"y":[]},true,null]"#,
      ])
    #expect(found.map(\.kind) == [.number, .string, .array])
    #expect(String(decoding: JSONScanner.string(in: bytes, at: found[1].range), as: UTF8.self) == "a\"b😀")
  }

  @Test(arguments: [
    "", " ", "[]", "{", "{}}", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "{\"a\":01}", "{\"a\":1.}", "{\"a\":.5}",
    "{\"a\":+1}",
    "{\"a\":1e}", "{\"a\":-}", "{\"a\":tru}", "{\"a\":NaN}", "{\"a\":\"\t\"}", "{\"a\":\"\\x\"}", "{\"a\":\"\\u12\"}",
    "{\"a\":\"\\ud800\"}", "{\"a\":\"\\ud800\\u0041\"}", "{\"a\":\"\\udc00\"}", "{\"a\":\"", "{\"a\":\"\\",
    "{\"a\":[1,]}", "{\"a\":[1}", "{\"a\" 1}",
    "\u{FEFF}{}", "{'a':1}", "{\"a\":1 \"b\":2}", "{\"a\":\"\\u00e\"}", "{}\u{0}",
  ])
  func `what is no JSON object is an error`(text: String) {
    let error = #expect(throws: JSONError.self) { try members(text) }
    #expect(error?.explanation.hasSuffix(").") == true)
  }

  @Test func `bytes that are no UTF-8 are an error`() {
    let bytes = Array("{\"a\":\"".utf8) + [0xC3] + Array("\"}".utf8)
    #expect(throws: JSONError(explanation: "The bytes are not UTF-8 from byte 7 on.", place: 6)) {
      try JSONScanner.members(of: bytes)
    }
  }

  @Test(arguments: [
    (#"{"id":5,"text":"\ud800"}"#, ["id"]), (#"{"id":5 ,"text":}"#, ["id"]), (#"{"id":5"#, []), (#"{"id":5 x"#, []),
    (#"{"id":5} x"#, ["id"]), (#"{"a":[{"id":5},"#, []), (#"{"text":"a","id":"b"}"#, ["text", "id"]), ("[", []),
  ])
  func `what stands before a mistake is read`(text: String, keys: [String]) {
    let members = JSONScanner.readableMembers(of: Array(text.utf8)).members
    #expect(members.map { String(decoding: $0.key, as: UTF8.self) } == keys)
  }

  @Test func `so is what stands before bytes that are no UTF-8`() {
    let bytes = Array(#"{"id":7,"text":""#.utf8) + [0xFF] + Array(#""}"#.utf8)
    let (members, error) = JSONScanner.readableMembers(of: bytes)
    #expect(members.map { String(decoding: $0.key, as: UTF8.self) } == ["id"])
    #expect(error?.place == 16)
  }

  @Test func `512 levels are read and more are refused`() throws {
    func nested(_ levels: Int) -> String {
      "{\"a\":" + String(repeating: "[", count: levels - 1) + String(repeating: "]", count: levels - 1) + "}"
    }
    #expect(try members(nested(512)).count == 1)
    #expect(throws: JSONError.self) { try members(nested(513)) }
    #expect(throws: JSONError.self) { try members(String(repeating: "{\"a\":", count: 100_000)) }
  }

  @Test func `what the writer writes the scanner reads`() throws {
    var numbers = SeededNumbers(seed: 5)
    for _ in 0..<2000 {
      let scalars = (0..<Int.random(in: 0..<20, using: &numbers)).map { _ in
        Unicode.Scalar(UInt32.random(in: 0..<0x300, using: &numbers)) ?? "x"
      }
      let text = String(String.UnicodeScalarView(scalars))
      var json = JSONWriter()
      json.object { object in
        object.key("words")
        object.string(text)
        object.key("again")
        object.string(utf8: Array(text.utf8))
      }
      let found = try JSONScanner.members(of: json.bytes)
      #expect(found.count == 2)
      #expect(found[0].isNamed("words") && found[1].isNamed("again") && !found[1].isNamed("agai"))
      #expect(JSONScanner.string(in: json.bytes, at: found[1].range) == Array(text.utf8))
      #expect(JSONScanner.string(in: json.bytes, at: found[0].range) == Array(text.utf8))
    }
  }

  @Test func `numbers are written as they are`() {
    for number in [0, 7, 10, 99, 100, -1, -120, 1_234_567_890, .max, .min] {
      var json = JSONWriter()
      json.number(number)
      #expect(String(decoding: json.bytes, as: UTF8.self) == String(number))
    }
  }

  @Test func `broken JSON never traps`() {
    var numbers = SeededNumbers(seed: 6)
    let good = Array(#"{"id":[1,-2.5e3,"\u00e9\ud83d\ude00"],"text":"a\n\"é","x":{"y":null,"z":[true,false]}}"#.utf8)
    var errors = 0
    for _ in 0..<20_000 {
      var bytes = good
      for _ in 0..<Int.random(in: 1..<4, using: &numbers) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &numbers)
        switch Int.random(in: 0..<4, using: &numbers) {
        case 0: bytes[place] = good.randomElement(using: &numbers) ?? 0
        case 1: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
        case 2: bytes.remove(at: place)
        default: bytes.removeSubrange(place...)
        }
      }
      do {
        for member in try JSONScanner.members(of: bytes) where member.kind == .string {
          let text = JSONScanner.string(in: bytes, at: member.range)
          #expect((try? UTF8Span(validating: text.span)) != nil)
        }
      } catch {
        errors += 1
      }
    }
    #expect(errors > 10_000)
  }
}

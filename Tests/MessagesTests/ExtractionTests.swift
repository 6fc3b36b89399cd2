import Testing

@testable import MessageExtraction

struct ExtractionTests {
  private func keys(_ source: String) -> [String] { SourceMessages.messages(in: source).map(\.key) }

  @Test func `a literal is a message where it is given to what speaks to people`() {
    #expect(
      keys(#"let a = "no"; say(localized("yes")); throw Refusal("No article"); Message("list")"#) == [
        "yes", "No article", "list",
      ])
    #expect(keys(#"Command("go", keys: ["g"], summary: "Go on", detail: "And on.")"#) == ["Go on", "And on."])
    #expect(keys("f(comment:\n  \"Why\", 2)") == ["Why"])
    #expect(keys(#"let reason: Reason; let a = "b""#) == [])
    #expect(keys(#"let summary: Summary = other("x"), summary = "y""#) == [])
  }

  @Test func `what is put in is a numbered gap, and may hold messages itself`() {
    let messages = SourceMessages.messages(
      in: #"localized("\(count) of \(total(of: "x")) in \(localized("the list"))")"#)
    #expect(messages.map(\.key) == ["the list", "%1 of %2 in %3"])
    #expect(messages.last?.gaps == ["count", #"total(of: "x")"#, #"localized("the list")"#])
  }

  @Test func `a condition chooses between messages`() {
    #expect(keys(#"Refusal(step > 0 ? "The last" : "The first")"#) == ["The last", "The first"])
    #expect(keys(#"Refusal(has("x") ? "One" : other["y"] ?? "Two")"#) == ["One", "Two"])
  }

  @Test func `a number has words for one and for many`() {
    let messages = SourceMessages.messages(in: #"localized(count, "1 thing", "\(count) things")"#)
    #expect(messages == [SourceMessage(key: "1 thing", plural: "%1 things", gaps: ["count"])])
  }

  @Test func `a context keeps two meanings of a word apart`() {
    let messages = SourceMessages.messages(in: #"localized("list", context: "pane")"#)
    #expect(messages == [SourceMessage(key: "list", context: "pane")])
  }

  @Test func `literals of several lines, raw ones and escapes are read as Swift reads them`() {
    let lines = #"""
      localized(
        """
        One line \
        and its end.
          Indented “\(name)”.

        \tLast.
        """)
      """#
    #expect(keys(lines) == ["One line and its end.\n  Indented “%1”.\n\n\tLast."])
    #expect(keys(##"localized(#"raw "\n" \#(gap)"#)"##) == [#"raw "\n" %1"#])
    #expect(keys(#"localized("a \"b\" \\ \u{201C}")"#) == [#"a "b" \ “"#])
  }

  @Test func `comments and other literals hide nothing and show nothing`() {
    #expect(keys(#"// localized("no")"# + "\n" + #"/* localized("no") */ localized("yes")"#) == ["yes"])
    #expect(keys(#"let a = "localized(\"no\")"; let b = "\(localized("yes"))""#) == ["yes"])
    #expect(keys(#"notlocalized("no"); localizedly("no")"#) == [])
  }

  @Test func `unfinished code ends with the file`() {
    for source in [
      #"localized("abc"#, #"localized("\(abc"#, "localized(", "\"\"\"", "/*", #"localized("a\"#, "(((((", "summary: ",
    ] {
      _ = keys(source)
    }
  }
}

import Testing

/// What the built program writes, and the status it exits with.
@Suite struct ProgramTests {
  /// To be followed by a file's name.
  private static let story =
    #"printf '“We ran out of road,” said Ana Ruiz.\n\nThe road was called “Nobody knew” for years.\n' >"#

  // MARK: - Output that goes nowhere

  @Test(arguments: [
    "man", "keys", "keys --markdown", "--help", "help quotes", "list --help", "--version", "list .", "quotes .",
  ])
  func `output that cannot be written is an error`(arguments: String) throws {
    let shell = try Shell("\(Self.story) a.txt")
    let full = try shell.run("$pullquote \(arguments) >/dev/full")
    #expect(full.status == 74)
    #expect(full.errors == "pullquote: Standard output cannot be written: No space left on device.\n")
    let closed = try shell.run("$pullquote \(arguments) >&-")
    #expect(closed.status == 74)
    #expect(closed.errors == "pullquote: Standard output cannot be written: Bad file descriptor.\n")
    let fine = try shell.run("$pullquote \(arguments)")
    #expect(fine.status == 0)
    #expect(fine.output.hasSuffix("\n") && !fine.output.hasSuffix("\n\n\n"))
    #expect(fine.errors == "")
  }

  @Test func `a pipe that nobody reads ends it quietly`() throws {
    let outcome = try Shell().run("{ sleep 0.2; $pullquote keys; echo $? >status; } | :; cat status")
    #expect(outcome.output == "0\n")
    #expect(outcome.errors == "")
  }

  @Test func `wrong usage is told on standard error`() throws {
    let outcome = try Shell().run("$pullquote quotes --json --jsonl .")
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("Error: Give one of --format, --json and --jsonl.\n"))
  }

  @Test func `errors of the system are told in its words`() throws {
    let outcome = try Shell().run("$pullquote quotes - </")
    #expect(outcome.status == 74)
    #expect(outcome.errors == "pullquote: Standard input cannot be read: Is a directory.\n")
  }

  // MARK: - Indirect speech

  @Test func `indirect speech is printed where asked for, without marks`() throws {
    let shell = try Shell("printf 'Ana Ruiz said that the bridge was shut. “Go home,” she said.\n' > a.txt")
    let plain = try shell.run("$pullquote quotes a.txt")
    #expect(plain.lines.dropFirst(2) == ["  “Go home,” — Ana Ruiz"])
    let both = try shell.run("$pullquote quotes --indirect a.txt")
    #expect(
      both.lines.dropFirst(2) == ["  indirect: that the bridge was shut — Ana Ruiz", "  “Go home,” — Ana Ruiz"])
    #expect(try shell.run("$pullquote show --json --indirect a.txt").output.contains(#""kind":"indirect""#))
    #expect(!(try shell.run("$pullquote show --json a.txt").output.contains("indirect")))
    #expect(try shell.run("$pullquote show --indirect a.txt").status == 64)
    let record = try shell.run(
      #"printf '{"text":"Ana Ruiz said that it was late."}' | $pullquote quotes --from jsonl --indirect -"#)
    #expect(record.output.contains(#""kind":"indirect""#))
  }

  // MARK: - Help

  @Test(arguments: ["", "read", "list", "show", "quotes", "keys", "man"])
  func `help fits into 80 columns, its paragraphs unbroken`(command: String) throws {
    let help = try Shell().run("$pullquote help \(command)")
    #expect(help.status == 0)
    for line in help.lines { #expect(line.count <= 80, "\(line)") }
    // A short line within a paragraph: the next one's first word would have had room.
    for (line, next) in zip(help.lines, help.lines.dropFirst()) {
      let isText = [line, next].allSatisfy { $0.first.map { $0.isLetter || $0 == "\"" || $0 == "-" } ?? false }
      guard isText, !line.hasSuffix(":"), let word = next.split(separator: " ").first else { continue }
      #expect(line.count + 1 + word.count > 79, "\(line)")
    }
  }

  @Test func `the lines of the usage stand below each other`() throws {
    let lines = try Shell().run("$pullquote --help").lines
    let place = try #require(lines.firstIndex { $0.hasPrefix("USAGE: ") })
    #expect(lines[place] == "USAGE: pullquote [<path> ...]")
    #expect(lines[place + 1] == "       pullquote <subcommand> ...")
  }

  // MARK: - What is read

  @Test(arguments: ["list", "quotes"])
  func `without a path the current folder is read`(command: String) throws {
    let outcome = try Shell("\(Self.story) a.txt").run("$pullquote \(command) --jsonl")
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 1)
    #expect(outcome.output.hasPrefix(#"{"path":"a.txt","#))
  }

  @Test func `standard input is an article`() throws {
    let shell = try Shell("\(Self.story) a.txt")
    #expect(
      try shell.run("$pullquote list - <a.txt").output
        == "            “We ran out of road,” said Ana Ruiz.  standard input\n")
    #expect(try shell.run("$pullquote list --jsonl - a.txt <a.txt").lines.count == 2)
    #expect(
      try shell.run("$pullquote quotes - - <a.txt").output
        == """
        “We ran out of road,” said Ana Ruiz.
        standard input
          “We ran out of road,” — Ana Ruiz
          “Nobody knew” — unknown

        """)
    let empty = try shell.run("$pullquote list --jsonl - </dev/null")
    #expect(empty.status == 0)
    #expect(empty.output == #"{"path":"-","title":"standard input","date":null,"size":0}"# + "\n")
    let binary = try shell.run(#"printf '\211PNG' | $pullquote list -"#)
    #expect(binary.status == 1)
    #expect(binary.errors == "pullquote: standard input is not a text: it looks like a PNG image.\n")
  }

  @Test func `paths keep their order, and what is in a folder has its natural one`() throws {
    let shell = try Shell("mkdir d && for f in b a d/10 d/9 d/1; do \(Self.story) $f.txt; done")
    let outcome = try shell.run("$pullquote quotes --jsonl b.txt d a.txt ./b.txt . | cut -d '\"' -f 4 | xargs")
    #expect(outcome.output == "b.txt d/1.txt d/9.txt d/10.txt a.txt\n")
  }

  @Test func `a file is listed once, whatever paths lead to it`() throws {
    let shell = try Shell("mkdir d && \(Self.story) d/a.txt && ln -s a.txt d/b.txt && ln d/a.txt d/c.txt")
    let outcome = try shell.run("$pullquote list --jsonl d/a.txt ./d/a.txt d")
    #expect(outcome.lines.count == 1)
    #expect(outcome.output.hasPrefix(#"{"path":"d/a.txt","#))
    #expect(outcome.status == 0)
  }

  @Test(arguments: ["list", "quotes"])
  func `what is left out is counted, and a link to nowhere is named`(command: String) throws {
    let shell = try Shell("\(Self.story) a.txt; printf '\\211PNG' >p.png; printf 'a\\0b\\0' >w.txt")
    let outcome = try shell.run("$pullquote \(command) .")
    #expect(outcome.status == 0)
    #expect(
      outcome.errors == """
        pullquote: w.txt is not a text: it looks like binary data (it holds NUL bytes).
        pullquote: 1 file was left out: there is no article in it.

        """)
    let broken = try shell.run("rm w.txt; ln -s nothing n; ln -s o o; $pullquote \(command) . 2>&1 >/dev/null | sort")
    #expect(
      broken.output == """
        pullquote: 1 file was left out: there is no article in it.
        pullquote: n is a symbolic link to what is not there.
        pullquote: o is a symbolic link that leads back to itself.

        """)
    #expect(try shell.run("$pullquote \(command) .").status == 1)
  }

  @Test(arguments: ["formats", "completions", "keys", "quotes --format", "--bogus", "read --bogus"])
  func `what was typed wrong is told without its controls`(command: String) throws {
    let shell = try Shell("true")
    let odd = "$(printf '\\033]0;own\\007\\033[31m\\302\\23331m\\342\\200\\256')"
    let outcome = try shell.run("$pullquote \(command)\(command.hasSuffix("bogus") ? "" : " ")\"\(odd)\"")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("␛]0;own␇␛[31m\u{FFFD}31m\u{FFFD}"))
    #expect(!outcome.errors.unicodeScalars.contains { $0.value < 10 || 0x7F...0x9F ~= $0.value || $0 == "\u{202E}" })
  }

  @Test func `a subcommand that is misspelt is told from a path`() throws {
    let shell = try Shell("\(Self.story) a.txt")
    let outcome = try shell.run("$pullquote qoutes a.txt")
    #expect(outcome.status == 66)
    #expect(
      outcome.errors == """
        pullquote: qoutes does not exist: check the spelling of the path.
        pullquote: There is no command “qoutes” either; did you mean “quotes”?

        """)
    #expect(try shell.run("$pullquote nowhere").errors.split(separator: "\n").count == 1)
    // Before a subcommand, the one option that the reader has is that subcommand's.
    #expect(try shell.run("$pullquote --plain tour --help").output.contains("pullquote tour [--plain]"))
  }

  @Test func `what is not there is named, and the rest is read`() throws {
    let outcome = try Shell("\(Self.story) a.txt").run("$pullquote quotes none a.txt")
    #expect(outcome.status == 66)
    #expect(outcome.errors == "pullquote: none does not exist: check the spelling of the path.\n")
    #expect(outcome.lines.count == 4)
  }

  // MARK: - Quotations

  @Test(arguments: [("unknown", "Nobody knew"), ("Unknown", "Nobody knew"), ("ruiz", "We ran out of road,")])
  func `quotations are chosen by their speaker, or by having none`(speaker: String, words: String) throws {
    let outcome = try Shell("\(Self.story) a.txt").run("$pullquote quotes --speaker \(speaker) --format tsv a.txt")
    #expect(outcome.lines.count == 2)
    #expect(outcome.lines.last?.contains("\t\(words)\t") == true)
  }

  @Test func `a speaker that nobody is finds nothing`() throws {
    let outcome = try Shell("\(Self.story) a.txt").run("$pullquote quotes --speaker Nemo a.txt")
    #expect(outcome.status == 1)
    #expect(outcome.errors == "pullquote: No quotations were found.\n")
  }

  // MARK: - Records

  @Test func `every record is answered on its line, from files, pipes and standard input`() throws {
    let shell = try Shell(
      #"""
      printf '\357\273\277{"id":1,"text":"“Go,” said Ana Ruiz."}\n{"id":4}\n' >a
      printf '\357\273\277{"id":"b","text":null}\n\n{"id":[6],"text":"\\ud800"}' >b
      """#)
    let outcome = try shell.run("mkfifo c; cat a >c & $pullquote quotes --from jsonl a - c <b | cut -c 1-20")
    #expect(
      outcome.lines == [
        #"{"id":1,"ok":true,"q"#, #"{"id":4,"ok":false,""#, #"{"id":"b","ok":false"#, #"{"ok":false,"error":"#,
        #"{"id":[6],"ok":false"#, #"{"id":1,"ok":true,"q"#, #"{"id":4,"ok":false,""#,
      ])
    #expect(try shell.run("$pullquote quotes --from jsonl a").status == 1)
    #expect(try shell.run("head -n 1 a | $pullquote quotes --from jsonl").status == 0)
    #expect(try shell.run("$pullquote quotes --from jsonl a b").lines.last?.hasSuffix(#","line":5}"#) == true)
    let missing = try shell.run("head -n 1 a | $pullquote quotes --from jsonl none . -")
    #expect(missing.status == 66)
    #expect(missing.lines.count == 1)
    #expect(
      missing.errors == """
        pullquote: none does not exist: check the spelling of the path.
        pullquote: . is a folder: name a file in it.

        """)
  }
}

import ArticleLibrary
import Articles
import Locks
import Testing

@testable import pullquote

#if THREAD_SANITIZER
  /// The thread sanitizer maps a file of its own when a program starts, which a limit on files cuts.
  private let canLimitFiles = false
#else
  private let canLimitFiles = true
#endif

/// The commands that use the index, each from a folder of articles and a home of its own.
@Suite struct LibraryCommandTests {
  private static let articles = """
    printf 'The ferry date 2023-05-09 The ferry left. \\342\\200\\234It was late,\\342\\200\\235 Ana Ruiz said.\\n' > a.txt; \
    printf 'The bridge date 2023-05-10 The ferry is shut. \\342\\200\\234No,\\342\\200\\235 said Tom Okoro.\\n' > b.txt; \
    mkdir sub; printf 'The road date 2022-01-01 A road.\\n' > sub/c.txt
    """

  @Test func `a search finds the same with an index as without`() throws {
    let shell = try Shell(Self.articles)
    for arguments in [
      "ferry", "'ferry -shut' --format jsonl", "'speaker:ruiz' --format csv", "road sub --format json",
      "'ferry OR road' --by rank", "ferry --limit 1", "/f.rry/", "zebra",
    ] {
      let before = try shell.run("$pullquote search \(arguments)")
      #expect(try shell.run("$pullquote index").status == 0)
      let after = try shell.run("$pullquote search \(arguments)")
      #expect(before.output == after.output && before.status == after.status && before.errors == after.errors)
      #expect(try shell.run("$pullquote index --clear").status == 0)
    }
  }

  @Test func `a hit is shown with its words, for people and for programs`() throws {
    let shell = try Shell(Self.articles)
    let text = try shell.run("$pullquote search 'ferry left'")
    #expect(text.status == 0 && text.errors.isEmpty)
    #expect(text.output == "2023-05-09  The ferry  a.txt\n  The ferry left. “It was late,” Ana Ruiz said.\n")
    let json = try shell.run("$pullquote search said:late --format jsonl")
    #expect(
      json.output == #"{"path":"a.txt","title":"The ferry","date":"2023-05-09","source":null,"score":null,"#
        + #""hits":[{"start":50,"end":54}],"snippet":{"text":"The ferry left. “It was late,” Ana Ruiz said.","#
        + #""hits":[{"start":24,"end":28}]}}"# + "\n")
  }

  @Test func `what is not found, wrong or missing has its exit status`() throws {
    let shell = try Shell(Self.articles)
    let nothing = try shell.run("$pullquote search zebra")
    #expect(nothing.status == 1 && nothing.output.isEmpty && nothing.errors == "pullquote: Nothing was found.\n")
    let wrong = try shell.run("$pullquote search '(ferry'")
    #expect(wrong.status == 64)
    #expect(wrong.errors == "pullquote: The query is wrong at its character 1: this parenthesis is not closed.\n")
    let missing = try shell.run("$pullquote search ferry none .")
    #expect(missing.status == 66 && missing.output.contains("The ferry"))
    #expect(try shell.run("$pullquote search ferry -").status == 64)
    #expect(try shell.run("$pullquote index none").status == 66)
    #expect(try shell.run("$pullquote index --clear .").status == 64)
    #expect(try shell.run("$pullquote index --status").status == 0)
  }

  @Test func `what cannot be read is told, by an index as without one, and is not counted`() throws {
    let others = "; ln -s nowhere d.txt; ln -s loop loop; printf '\\377\\330\\377\\340' > x.jpg"
    let shell = try Shell(Self.articles + others)
    let before = try shell.run("$pullquote search ferry")
    #expect(before.status == 1 && before.errors.contains("d.txt is a symbolic link to what is not there."))
    let index = try shell.run("$pullquote index")
    #expect(index.status == 1)
    #expect(index.errors.contains("3 files in the index, 3 of them new or changed."))
    #expect(index.errors.contains("d.txt is a symbolic link to what is not there."))
    for _ in 0..<2 {
      let after = try shell.run("$pullquote search ferry")
      #expect(after.status == 1 && after.output == before.output && after.errors == before.errors)
    }
  }

  @Test func `a query may begin with what must not occur`() throws {
    let shell = try Shell(Self.articles)
    let found = try shell.run("$pullquote search -- '-shut ferry' . --format csv")
    let plain = try shell.run("$pullquote search '-shut ferry' --format csv .")
    #expect(plain.status == 0 && plain.output.contains("a.txt") && !plain.output.contains("b.txt"))
    #expect(found.status == 66)
    for arguments in ["-shut --format=csv --limit 2", "--limit 2 -shut --format csv ."] {
      let alone = try shell.run("$pullquote search \(arguments)")
      #expect(alone.status == 0 && alone.output.contains("a.txt") && !alone.output.contains("b.txt"))
    }
    #expect(try shell.run("$pullquote search -h").output.contains("USAGE"))
    #expect(try shell.run("$pullquote search --shut").status == 64)
    #expect(try shell.run("$pullquote search ferry -xyz").status == 64)
  }

  @Test func `a word that joins queries elsewhere is searched for, with a hint`() throws {
    let shell = try Shell(Self.articles + "; echo 'The ferry AND the road.' > e.txt")
    let found = try shell.run("$pullquote search 'ferry AND road' --format csv")
    #expect(found.status == 0 && found.output.contains("e.txt") && found.lines.count == 2)
    #expect(found.errors == "pullquote: AND is looked for as a word: all words must occur without it.\n")
  }

  @Test func `corrected speakers are those of every command, and records know nothing of them`() throws {
    let shell = try Shell(Self.articles)
    let here = try shell.run("printf %s \"$(pwd)\"").output
    let store = try KeptStore(in: Array("\(here)/../.local/share/pullquote".utf8))
    let late = TextAnchor(words: Array("It was late,".utf8), prefix: [], suffix: [], place: 0)
    let path = Array("\(here)/a.txt".utf8)
    try store.keep(
      KeptChange(ArticleSummary.ID(path: path), title: "", adding: [.speaker(nil, of: late)]), at: path)
    try store.keep(KeptChange(nil, title: "", adding: [.speakers(named: "TOM OKORO", are: "Tim Okoro")]), at: nil)
    for _ in 0..<2 {
      #expect(try shell.run("$pullquote search speaker:unknown --format csv").lines.last?.hasPrefix("a.txt,") == true)
      #expect(try shell.run("$pullquote search speaker:tim --format csv").lines.last?.hasPrefix("b.txt,") == true)
      #expect(try shell.run("$pullquote search 'speaker:ana OR speaker:tom'").status == 1)
      #expect(
        try shell.run("$pullquote speakers --format csv").lines.dropFirst().map { $0.prefix(12) } == ["Tim Okoro,1,"])
      #expect(try shell.run("$pullquote speakers --as-found --format csv").lines.count == 3)
      #expect(try shell.run("$pullquote index").status == 0)
    }
    let quotes = try shell.run("$pullquote quotes --jsonl").lines
    #expect(quotes.count { $0.contains(#""speaker":null,"corrected":true,"confidence":0"#) } == 1)
    #expect(
      quotes.count {
        $0.contains(#""name":"Tim Okoro","mention":"Tom Okoro""#) && $0.contains(#""by":"reader"},"corrected":true"#)
      } == 1)
    let asFound = try shell.run("$pullquote quotes --as-found --jsonl")
    #expect(asFound.output.contains("Ana Ruiz") && !asFound.output.contains("corrected"))
    #expect(try shell.run("$pullquote show --outline a.txt").output.contains("— unknown"))
    #expect(try shell.run("$pullquote show --as-found --outline a.txt").output.contains("— Ana Ruiz"))
    let record = #"{"id":1,"text":"\u201cNo,\u201d said Tom Okoro."}"#
    #expect(
      try shell.run("echo '\(record)' | $pullquote quotes --from jsonl -").output.contains(#""name":"Tom Okoro""#))
  }

  @Test func `what changes after indexing is found as it is`() throws {
    let shell = try Shell(Self.articles)
    #expect(try shell.run("$pullquote index").errors.contains("3 files in the index, 3 of them new or changed."))
    _ = try shell.run("echo 'A zebra.' > d.txt; rm a.txt")
    #expect(try shell.run("$pullquote search zebra").output.contains("d.txt"))
    #expect(try shell.run("$pullquote search late").status == 1)
  }

  @Test func `a damaged index costs time and no article`() throws {
    let shell = try Shell(Self.articles)
    #expect(try shell.run("$pullquote index").status == 0)
    let before = try shell.run("$pullquote search ferry --format jsonl")
    let damage = "printf X | dd of=../.cache/pullquote/text-0.pack bs=1 seek=40 conv=notrunc 2>/dev/null; "
    let damaged = try shell.run("\(damage) $pullquote search ferry --format jsonl")
    #expect(damaged.status == 0 && damaged.output == before.output)
    #expect(
      damaged.errors == "pullquote: The index is damaged and has to be made again: the files are read instead.\n")
    let after = try shell.run("$pullquote search ferry --format jsonl; $pullquote index")
    #expect(after.output == before.output)
    #expect(after.errors == "pullquote: 3 files in the index, 0 of them new or changed.\n")
    let mended = try shell.run("\(damage) $pullquote index")
    #expect(mended.status == 0)
    #expect(
      mended.errors == "pullquote: The index was damaged, or of another version of pullquote: it was made anew.\n"
        + "pullquote: 3 files in the index, 3 of them new or changed.\n")
  }

  @Test func `names that were joined are one speaker for every command, until they are parted`() throws {
    let shell = try Shell(Self.articles)
    let joined = try shell.run("$pullquote speakers --join 'Tom Okoro' --join 'Ana Ruiz'")
    #expect(joined.output.hasPrefix("Tom Okoro  (also Ana Ruiz)\n  2 quotations in 2 articles"))
    for _ in 0..<2 {
      #expect(try shell.run("$pullquote speakers --format csv").lines.last?.hasSuffix(",Ana Ruiz") == true)
      #expect(try shell.run("$pullquote search speaker:okoro --format csv").lines.count == 3)
      #expect(try shell.run("$pullquote quotes --speaker okoro --format csv").lines.count == 3)
      #expect(try shell.run("$pullquote index").status == 0)
    }
    #expect(try shell.run("$pullquote speakers --part 'Ana Ruiz'").lines.count == 4)
    #expect(try shell.run("$pullquote search speaker:okoro --format csv").lines.count == 2)
    let nobody = try shell.run("$pullquote speakers --part 'Ana'")
    #expect(nobody.status == 1 && nobody.errors == "pullquote: Nobody is quoted here as “Ana”.\n")
    #expect(try shell.run("$pullquote speakers --join Ana").status == 64)
  }

  @Test func `speakers are listed with counts and days`() throws {
    let shell = try Shell(Self.articles)
    for _ in 0..<2 {
      let text = try shell.run("$pullquote speakers")
      #expect(
        text.output == """
          Ana Ruiz
            1 quotation in 1 article  2023-05-09
          Tom Okoro
            1 quotation in 1 article  2023-05-10

          """)
      let csv = try shell.run("$pullquote speakers --format csv")
      #expect(csv.lines.last == "Tom Okoro,1,1,2023-05-10,2023-05-10,")
      #expect(try shell.run("$pullquote index").status == 0)
    }
    #expect(try shell.run("$pullquote speakers sub").status == 1)
  }

  @Test func `no control character of a file reaches a terminal`() throws {
    let shell = try Shell("printf 'T\\033[31m x\\233y date 2023-05-09 Ferry \\033]0;x\\007 words.\\n' > 'a\\033.txt'")
    for format in ["text", "json", "jsonl", "csv"] {
      let shown = try shell.run("script -qec '$pullquote search ferry --format \(format)' /dev/null")
      #expect(!shown.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" || $0 == "\u{7}" })
    }
  }

  @Test func `killed at any moment, indexing goes on from there`() throws {
    let shell = try Shell(
      """
      i=0; while [ $i -lt 120 ]; do printf 'Story %s date 2023-05-09 The ferry left. "Late," Ana Ruiz said.\\n' $i > $i.txt; \
      i=$((i + 1)); done
      """)
    let killed = try shell.run(
      """
      i=1; while [ $i -le 20 ]; do \
        $pullquote index . 2>/dev/null & sleep 0.$(printf '%02d' $((i * 7 % 20))); kill -9 $! 2>/dev/null; wait $!; \
        $pullquote index --status . >/dev/null 2>../status || [ "$(cat ../status)" = 'pullquote: There is no index yet.' ] || exit 3; \
        j=0; while [ $j -lt 9 ]; do echo "More $i." >> $((i * 6 + j)).txt; j=$((j + 3)); done; \
        i=$((i + 1)); done
      """)
    #expect(killed.status == 0)
    #expect(try shell.run("$pullquote index .").status == 0)
    let indexed = try shell.run("$pullquote search 'ferry OR more' --format jsonl")
    #expect(indexed.errors.isEmpty)
    #expect(try shell.run("$pullquote index --clear").status == 0)
    #expect(try shell.run("$pullquote search 'ferry OR more' --format jsonl").output == indexed.output)
  }

  @Test(.enabled(if: canLimitFiles))
  func `a full disk and a folder that may not be written are told, and reading goes on`() throws {
    let shell = try Shell(
      """
      i=0; while [ $i -lt 60 ]; do printf 'Story %s date 2023-05-09 %0900d The ferry left.\\n' $i $i > $i.txt; \
      i=$((i + 1)); done; echo x > file
      """)
    let full = try shell.run("(ulimit -f 120; $pullquote index .)")
    #expect(full.status == 74)
    #expect(full.errors == "pullquote: The index cannot be written, since the disk is full.\n")
    let found = try shell.run("(ulimit -f 120; $pullquote search ferry --limit 3)")
    #expect(found.status == 0 && found.lines.count == 8)
    let refused = try shell.run("XDG_CACHE_HOME=$PWD/file $pullquote index .")
    #expect(refused.status == 74 && refused.errors == "pullquote: The index may not be written.\n")
    let read = try shell.run("XDG_CACHE_HOME=$PWD/file $pullquote search ferry --limit 3")
    #expect(read.status == 0 && read.lines.count == 8)
    // With room again it is made whole.
    #expect(try shell.run("$pullquote index .").status == 0)
    #expect(try shell.run("$pullquote search ferry").lines.count == 179)
    // One that was there stays.
    let more = try shell.run(
      """
      i=100; while [ $i -lt 300 ]; do printf 'Story %s date 2023-05-09 %0900d The ferry left.\\n' $i $i > $i.txt; \
      i=$((i + 1)); done; (ulimit -f 400; $pullquote index .)
      """)
    #expect(more.status == 74)
    #expect(try shell.run("$pullquote search ferry").lines.count == 779)
  }

  @Test func `two programs index and search at once`() throws {
    let shell = try Shell(Self.articles)
    let both = try shell.run(
      """
      i=0; while [ $i -lt 60 ]; do echo "A ferry $i." > $i.txt; i=$((i + 1)); done; \
      $pullquote index . 2>/dev/null & $pullquote index . 2>/dev/null & $pullquote search ferry --format csv > ../found; \
      wait; wc -l < ../found
      """)
    #expect(both.output.filter { !$0.isWhitespace } == "63")
    #expect(try shell.run("$pullquote search ferry --format csv").lines.count == 63)
  }
}

@Suite struct ProgressLineTests {
  /// What was put on a terminal, or elsewhere, by so many beats of some work.
  private func put(
    _ beats: Int, isTerminal: Bool = true, writesLines: Bool = false, _ progress: WorkProgress = WorkProgress()
  ) -> [String] {
    let shown = Mutex([String]())
    let line = ProgressLine(isTerminal: isTerminal, writesLines: writesLines) { bytes in
      shown.withLock { $0.append(String(decoding: bytes, as: UTF8.self)) }
    }
    line.tell(progress)
    for _ in 0..<beats { line.goOn() }
    return shown.withLock { $0 }
  }

  @Test func `nothing is shown before 300 ms have passed`() throws {
    // The first beat may come at once, the others come every 100 ms.
    #expect(put(3) == [])
    #expect(try #require(put(4).first).hasSuffix("\r| reading"))
    #expect(put(4, isTerminal: false) == [])
  }

  @Test func `where there is no terminal a line is written every five seconds, for whoever asked`() {
    let progress = WorkProgress(done: 2450, total: 10_000)
    #expect(put(49, isTerminal: false, writesLines: true, progress) == [])
    #expect(
      put(100, isTerminal: false, writesLines: true, progress) == [
        "pullquote: 2450 of 10000, 500 a second, 16 s left.\n", "pullquote: 2450 of 10000, 247 a second, 31 s left.\n",
      ])
  }

  @Test func `a line that has ended is taken away and does not come again`() throws {
    let shown = Mutex([String]())
    let line = ProgressLine(isTerminal: true) { bytes in
      shown.withLock { $0.append(String(decoding: bytes, as: UTF8.self)) }
    }
    for _ in 0..<4 { line.goOn() }
    line.end()
    #expect(!line.goOn())
    let last = try #require(shown.withLock { $0.last })
    #expect(last.allSatisfy { " \r".contains($0) })
  }

  @Test func `the progress fits on its line`() {
    var work = RunningWork(WorkProgress(done: 1024))
    #expect(ProgressLine.line(work, since: nil, columns: 80) == "| 1024 so far")
    work.progress = WorkProgress(done: 50_000, total: 100_000)
    let start = work
    for _ in 0..<126 { work.goOn() }
    #expect(
      ProgressLine.line(work, since: start, columns: 80)
        == "[##########..........] - 50000 of 100000, 4000 a second, 13 s left")
    #expect(ProgressLine.line(work, since: start, columns: 20) == "[##########........")
  }

  @Test func `a signal leaves nothing half written, and tells the shell`() throws {
    let shell = try Shell("mkfifo articles")
    let outcome = try shell.run(
      """
      { $pullquote export - -o x.json < articles & }; export=$!; exec 3> articles; \
      until [ -s .x* ] || ! kill -0 $export; do :; done; kill -TERM $export; wait $export; echo $?; ls -A
      """)
    #expect(outcome.lines == ["143", "articles"])
  }

  @Test(arguments: [(0, "0 s"), (59, "59 s"), (61, "1 min 1 s"), (7260, "2 h 1 min")])
  func `time is told in its largest units`(seconds: Int, words: String) {
    #expect(Amount.time(seconds: seconds) == words)
  }

  @Test(arguments: [(999, "999 bytes"), (1500, "1.5 kB"), (46_400_000, "46.4 MB"), (2_000_000_000_000, "2000.0 GB")])
  func `sizes are told in their largest units`(size: Int, words: String) {
    #expect(Amount.bytes(size) == words)
  }
}

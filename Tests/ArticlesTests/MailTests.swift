import Testing

@testable import Articles

private func outlines(_ text: String, fileName: String = "message.eml") throws -> [String] {
  try outlines(Array(text.utf8), fileName: fileName)
}

private func outlines(_ bytes: [UInt8], fileName: String = "message.eml") throws -> [String] {
  try DocumentParser().articles(in: bytes, fileName: fileName).map { outline(of: $0) }
}

/// With the line ends of the network.
private func withCarriageReturns(_ text: String) -> [UInt8] {
  text.utf8.flatMap { byte -> [UInt8] in byte == 0x0A ? [0x0D, 0x0A] : [byte] }
}

/// A newsletter in two versions, with a picture, a preview text and the lines that all newsletters have.
private let newsletter = """
  Received: from mail.herald.example (mail.herald.example [192.0.2.7])
  \tby mx.reader.example; Tue, 07 May 2024 06:01:12 +0200
  From: =?utf-8?Q?Ana_Ruiz_from_The_Harbour_Herald?= <letters@herald.example>
  To: reader@reader.example
  Subject: =?utf-8?B?RGVyIEhhZmVuIOKAkyB3aWVk?=
   =?utf-8?B?ZXIgb2ZmZW4=?=
  Date: Tue, 7 May 2024 06:00:00 +0200
  List-Unsubscribe: <https://herald.example/leave?x=1>
  MIME-Version: 1.0
  Content-Type: multipart/alternative; boundary="=_alt(1)"; charset=utf-8

  This is a message in several parts.
  --=_alt(1)
  Content-Type: text/plain; charset=utf-8

  View this email in your browser: https://herald.example/1

  The harbour is open again.
  --=_alt(1)
  Content-Type: multipart/related; boundary=rel; type="text/html"

  --rel
  Content-Type: text/html; charset=utf-8
  Content-Transfer-Encoding: quoted-printable

  <html><head><title>x</title><style>p { color: red }</style></head><body>
  <div style=3D"display:none">The harbour in two lines</div>
  <p><a href=3D"https://herald.example/1">View this email in your browser</a></p>
  <h1>The harbour, again</h1>
  <p>The caf=C3=A9 at the pier opened <b>today</b>, says the mayor. =E2=80=9CWe are=
   glad,=E2=80=9D she said.</p>
  <table><tr><td><p>Read <a href=3D"https://herald.example/pier">the whole story</a>.</p></td></tr></table>
  <img src=3D"https://herald.example/pixel.gif" width=3D"1" height=3D"1">
  <p>You are receiving this since you signed up. <a href=3D"https://herald.example/leave">Unsubscribe</a></p>
  <p>=C2=A9 2024 The Harbour Herald. All rights reserved.</p>
  </body></html>
  --rel
  Content-Type: image/png
  Content-ID: <logo@herald>
  Content-Transfer-Encoding: base64

  iVBORw0KGgo=
  --rel--
  --=_alt(1)--

  """

@Suite struct MailTests {
  @Test(arguments: [false, true])
  func `a newsletter is its page, without what it says about itself`(hasCarriageReturns: Bool) throws {
    let bytes = hasCarriageReturns ? withCarriageReturns(newsletter) : Array(newsletter.utf8)
    #expect(
      try outlines(bytes) == [
        """
        title: Der Hafen – wieder offen
        date: 2024-05-07
        source: The Harbour Herald
        author: Ana Ruiz
        format: mail
        encoding: UTF-8
        heading 1: The harbour, again
        paragraph: The café at the pier opened today, says the mayor. “We are g…
        paragraph: Read the whole story.
          link: the whole story <https://herald.example/pier>

        """
      ])
  }

  @Test func `plain text counts where the page says next to nothing`() throws {
    let mail = """
      From: ana@herald.example (Ana Ruiz)
      Subject: Nothing new
      Content-Type: multipart/alternative; boundary=b

      --b
      Content-Type: text/plain; charset=iso-8859-2

      The bridge stays closed, the city says, until the spring of next year at the least.
      --b
      Content-Type: text/html

      <div><br></div><p>.</p>
      --b--
      """
    #expect(
      try outlines(mail) == [
        """
        title: Nothing new
        date: none
        author: Ana Ruiz
        format: mail
        encoding: UTF-8
        paragraph: The bridge stays closed, the city says, until the spring of …

        """
      ])
  }

  @Test func `what was quoted keeps its depth, its author and the signature`() throws {
    let message = """
      Path: news.example!not-for-mail
      From: "Ruiz, Ana" <ana@herald.example>
      Newsgroups: misc.harbours,misc.bridges
      Subject: Re: Which bridge?
      Date: 14 Apr 93 22:20:14 GMT
      Message-ID: <1@news.example>

      I have read all of this thread now, and nobody says what the bridge is to
      cost in the end, which seems to be the point.
      In article <9@news.example>, bo@bridges.example (Bo
      Lind) writes:
      >>The old bridge is safe, says the report, and the new one would be no safer
      >>than that.
      >
      >I do not believe a word of it. The report was paid for by those who own the
      >ferry, and they know why.

      Neither do I:

       - the report has no date,
       - it has no author.

      XY> What else is there?
      Nothing.

      --\u{20}
      Ana Ruiz
      The Harbour Herald
      """
    #expect(
      try outlines(message, fileName: "83719") == [
        """
        title: Re: Which bridge?
        date: 1993-04-14
        source: misc.harbours
        author: Ruiz, Ana
        format: usenet
        encoding: UTF-8
        paragraph: I have read all of this thread now, and nobody says what the…
        paragraph: In article <9@news.example>, bo@bridges.example (Bo Lind) wr…
        quoted 1: The old bridge is safe, says the report, and the new one wou…
        quoted: I do not believe a word of it. The report was paid for by th…
        paragraph: Neither do I:
        item: • the report has no date,
        item: • it has no author.
        quoted: What else is there?
        paragraph: Nothing.
        preformatted: Ana Ruiz The Harbour Herald

        """
      ])
  }

  @Test func `flowing lines are joined, and quoted ones by depth`() throws {
    let mail = """
      From: Ana Ruiz <ana@herald.example>
      Subject: Flow
      MIME-Version: 1.0
      Content-Type: text/plain; format="flowed"; delsp=yes

      The harbour \u{20}
      is open  \u{20}
      again.
      > Is it \u{20}
      > so?
      >> Yes.
       From the pier one sees it.
      """
    #expect(
      try outlines(mail)[0].split(separator: "\n").suffix(4) == [
        "paragraph: The harbour is open again.", "quoted: Is it so?", "quoted 1: Yes.",
        "paragraph: From the pier one sees it.",
      ])
  }

  @Test func `attachments are left out and named, forwarded mails shown`() throws {
    let mail = """
      From: ana@herald.example
      Subject: Fwd: report
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary="outer"

      --outer
      Content-Type: text/plain

      See below.
      --outer
      Content-Type: message/rfc822

      From: Bo Lind <bo@bridges.example>
      Subject: The report
      Date: Mon, 6 May 2024 10:00:00 +0000
      Content-Type: multipart/alternative; boundary="inner"

      --inner
      Content-Type: text/html; charset=windows-1252
      Content-Transfer-Encoding: base64

      PHA+Tm8gcmVwb3J0IGlzIJNmaW5hbJQuPC9wPg==
      --inner--
      --outer
      Content-Type: application/pdf; name*0*=utf-8''%C3%9Cbersicht; name*1=" 2024.pdf"
      Content-Disposition: attachment
      Content-Transfer-Encoding: base64

      JVBERi0=
      --outer
      Content-Type: text/plain; name=notes.txt
      Content-Disposition: attachment; filename="=?utf-8?Q?notes=5F1.txt?="

      not shown
      --outer--
      """
    #expect(
      try outlines(mail) == [
        """
        title: Fwd: report
        date: none
        source: ana@herald.example
        note: 2 attachments are left out: Übersicht 2024.pdf, notes_1.txt.
        format: mail
        encoding: windows-1252
        paragraph: See below.
        heading 2: The report
        paragraph: Bo Lind, Mon, 6 May 2024 10:00:00 +0000
        paragraph: No report is “final”.

        """
      ])
  }

  @Test func `somebody who knows better than a mail has the last word`() throws {
    let encoding: TextEncoding = try #require(TextEncoding("windows-1250"))
    let head = "From: ana@herald.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/plain; charset=koi8-r\n"
    let coded = Array("\(head)Content-Transfer-Encoding: quoted-printable\n\n=9Akola.".utf8)
    let plain = Array("\(head)\n".utf8) + [0x9A] + Array("kola.".utf8)
    for bytes in [coded, plain] {
      let article = try #require(DocumentParser(encoding: encoding).articles(in: bytes, fileName: "x.eml").first)
      #expect(article.metadata.encoding == "windows-1250")
      #expect(article.blocks.last.map { article.string($0.range) } == "škola.")
    }
  }

  @Test func `a mailbox is its mails, with what the mailbox changed changed back`() throws {
    let box = """
      From ana@herald.example Fri Nov 26 21:40:36 2004
      From: Ana Ruiz <ana@herald.example>
      Subject: One
      Date: Fri, 26 Nov 2004 21:40:36 +0100

      >From the pier one sees the harbour at night, and
      from here one sees the bridge, which is a longer way off.

      From - Sat Nov 27 08:00:00 2004
      From: Mail System Internal Data <MAILER-DAEMON@herald.example>
      Subject: DON'T DELETE THIS MESSAGE -- FOLDER INTERNAL DATA

      This text is part of the internal format of your mail folder.

      From bo@bridges.example  Sat Nov 27 09:00:00 2004 +0100
      From: Bo Lind <bo@bridges.example>
      Subject: Two

      The bridge is closed.

      """
    let articles = try DocumentParser().articles(in: Array(box.utf8), fileName: "Inbox")
    #expect(articles.map(\.metadata.title) == ["One", "Two"])
    #expect(articles.map(\.metadata.format) == ["mbox", "mbox"])
    #expect(
      articles.map { $0.string($0.blocks[1].range) } == [
        "From the pier one sees the harbour at night, and from here one sees the bridge, which is a longer way off.",
        "The bridge is closed.",
      ])
  }

  @Test func `a page saved in one file is the page`() throws {
    let page = """
      From: <Saved by Blink>
      Snapshot-Content-Location: https://herald.example/harbour
      Subject: =?utf-8?Q?Harbour=20=E2=80=93=20Herald?=
      Date: Tue, 7 May 2024 06:00:00 -0000
      MIME-Version: 1.0
      Content-Type: multipart/related;
      \ttype="text/html";
      \tboundary="----MultipartBoundary--x----"


      ------MultipartBoundary--x----
      Content-Type: text/css
      Content-Location: cid:css-1@mhtml.blink

      p { color: red }
      ------MultipartBoundary--x----
      Content-Type: text/html
      Content-ID: <frame-2@mhtml.blink>
      Content-Transfer-Encoding: quoted-printable
      Content-Location: https://adverts.example/frame

      <p>An advert.</p>
      ------MultipartBoundary--x----
      Content-Type: text/html
      Content-ID: <frame-1@mhtml.blink>
      Content-Transfer-Encoding: quoted-printable
      Content-Location: https://herald.example/harbour

      <!DOCTYPE html><html><head><meta charset=3D"utf-8"><title>Harbour =E2=80=93 open</ti=
      tle></head><body><article><h1>Harbour open</h1><p>The harbour is open again, the city said on Monday, and the =
      <a href=3D"/ferry">ferry</a> sails.</p><p>Nobody had believed it before the summer, the mayor added.</p></article></body></html>
      ------MultipartBoundary--x------
      """
    let article = try #require(DocumentParser().articles(in: Array(page.utf8), fileName: "harbour.mhtml").first)
    #expect(article.metadata.format == "mhtml")
    #expect(article.metadata.address == "https://herald.example/harbour")
    #expect(article.metadata.title.hasPrefix("Harbour"))
    let words = article.string(0..<article.text.count)
    #expect(words.contains("The harbour is open again, the city said on Monday, and the ferry sails."))
    #expect(!words.contains("advert"))
    #expect(article.inlines.map(\.kind).contains(.link("https://herald.example/ferry")))
  }

  @Test func `a story of the news collection has its highlights at the end`() throws {
    let story = """
      By

      Ana Ruiz

      PUBLISHED:

      20:50 EST, 19 September 2013

      |

      UPDATED:

      21:10 EST, 19 September 2013

      The harbour is open again.

      Nobody had believed it.

      @highlight

      Harbour open

      @highlight

      Nobody believed it
      """
    #expect(
      try outlines(story, fileName: "0a1b.story") == [
        """
        title (from the lead): The harbour is open again.
        date: 2013-09-19
        author: Ana Ruiz
        format: story
        encoding: UTF-8
        paragraph: The harbour is open again.
        paragraph: Nobody had believed it.
        heading: Highlights
        item: • Harbour open
        item: • Nobody believed it

        """
      ])
  }

  @Test(arguments: [
    "From: the harbour to the bridge\n\nIt is a long way.",
    "Subject: harbours\nTopic: bridges\n\nNotes on both.",
    "Date: 3 May 2024\n\nThe harbour is open.",
    "Question: What is new?\nAnswer: Nothing.\n",
    "From a distance the harbour seems open at 10:30 in 2024\n\nIt is not.",
    "Harbour open: what is new\n\nEverything.",
  ])
  func `ordinary text is no mail`(text: String) throws {
    #expect(try DocumentParser().articles(in: Array(text.utf8), fileName: "a.txt").map(\.metadata.format) == ["text"])
  }
}

@Suite struct MailPartsTests {
  private func words(_ text: String) -> String { EncodedWords.decoded(Array(text.utf8)[...]) }

  @Test func `words in a header are decoded, also broken ones`() {
    #expect(words("=?iso-8859-1?Q?Caf=E9?= =?iso-8859-1?Q?_au_lait?= today") == "Café au lait today")
    // A character that is cut in two, and blanks where none should be.
    #expect(words("=?UTF-8?B?w6nD?= =?UTF-8?B?qQ==?=") == "éé")
    #expect(words("=?ISO-8859-1?Q?Je=20pr=E9pare mon =E9t=E9 !?=") == "Je prépare mon été !")
    #expect(words("=?utf-8?q?no end") == "no end")
    #expect(words("=?utf-8*en?Q?What??= x") == "What? x")
    #expect(words("a =? b =?x?y?z ?= c") == "a =? b =?x?y?z ?= c")
    #expect(words("Zoë") == "Zoë")
    #expect(EncodedWords.decoded([0x5A, 0x6F, 0xEB][...]) == "Zoë")
  }

  @Test func `senders are names and addresses`() {
    func sender(_ text: String) -> String {
      let sender = MailAddress(Array(text.utf8)[...])
      return "\(sender.name ?? "-") \(sender.address ?? "-")"
    }
    #expect(sender("\"Ruiz, Ana\" <ana@herald.example>") == "Ruiz, Ana ana@herald.example")
    #expect(sender("ana@herald.example (Ana \\(Ruiz\\))") == "Ana (Ruiz) ana@herald.example")
    #expect(sender("<ana@herald.example>, Bo <bo@b.example>") == "- ana@herald.example")
    #expect(sender("=?utf-8?Q?Ruiz=2C_Ana?= <ana@herald.example>") == "Ruiz, Ana ana@herald.example")
    #expect(sender("'Ana Ruiz' <ana@herald.example>; Bo") == "Ana Ruiz ana@herald.example")
    #expect(sender("\"ana@herald.example\" <ana@herald.example>") == "- ana@herald.example")
    #expect(sender("Ana Ruiz") == "Ana Ruiz -")
    #expect(sender("") == "- -")
  }

  @Test func `quoted-printable and base64 put up with what is none`() {
    func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
    #expect(text(TransferEncoding.quotedPrintable(Array("a=3D=\r\nb= \nc=ZZ =".utf8)[...])) == "a=bc=ZZ ")
    #expect(text(TransferEncoding.base64(Array("SGVs bG8\n=\n-- list".utf8)[...])) == "Hello")
    #expect(text(TransferEncoding.base64(Array("SGVsbG8".utf8)[...])) == "Hello")
  }

  @Test func `parameters come in pieces, quoted, and with comments`() {
    let type = ContentType(
      Array(
        "Text/Plain (say); charset=\"UTF-8\" (why); name*0=\"a;b\"; name*1*=%20c; title*=iso-8859-1'en'%E9t%E9; x".utf8)[
          ...])
    #expect(type.name == "text/plain")
    #expect(type["charset"] == "UTF-8")
    #expect(type["name"] == "a;b c")
    #expect(type["title"] == "été")
    #expect(type["x"] == nil)
  }

  @Test func `parts that nobody closed, or parted, are read`() throws {
    func paragraphs(_ mail: String) throws -> [String] {
      try DocumentParser().articles(in: Array(mail.utf8), fileName: "x.eml").flatMap { article in
        article.blocks.filter { $0.kind != .title }.map { article.string($0.range) }
      }
    }
    let head = "From: a@b.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="
    // Not closed; closed by the outer one; a boundary that stands nowhere; none; one within its like.
    #expect(try paragraphs("\(head)b\n\n--b\n\nOne.\n--b\n\nTwo.") == ["One.", "Two."])
    #expect(
      try paragraphs(
        "\(head)b\n\n--b\nContent-Type: multipart/mixed; boundary=c\n\n--c\n\nOne.\n--b\n\nTwo.\n--b--\nAfter.")
        == ["One.", "Two."])
    #expect(try paragraphs("\(head)zzz\n\n--other1\n\nOne.\n--other1--") == ["One."])
    #expect(try paragraphs("\(head)zzz\n\nContent-Type: text/plain\n\nOne.\n") == ["One."])
    #expect(
      try paragraphs("\(head)b\n\n--b\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nOne.\n--b--\n--b--")
        == ["One."])
  }

  @Test func `ten thousand parts, a hundred deep, are cut and do no harm`() throws {
    var deep = "From: a@b.example\nSubject: deep\n"
    for level in 0..<200 { deep += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n" }
    _ = try outlines(deep + "\nwords")
    let wide =
      "From: a@b.example\nSubject: w\nContent-Type: multipart/mixed; boundary=b\n\n"
      + String(repeating: "--b\n\nword\n", count: 10_000)
    #expect(try outlines(wide).count == 1)
    let mails = "From: a@b.example\nSubject: w\n" + String(repeating: "Content-Type: message/rfc822\n\n", count: 5000)
    #expect(try outlines(mails).count == 1)
  }

  @Test func `mails with bytes changed, cut or put in are read or refused`() {
    var numbers = SeededNumbers(seed: 11)
    let pieces: [[UInt8]] = [
      Array("\n".utf8), Array("--".utf8), Array("\n--rel\n".utf8), Array("\n\n".utf8), Array("=?".utf8),
      Array("?=".utf8),
      Array("Content-Type: multipart/mixed; boundary=\"".utf8), [0], [0xFF], Array("=".utf8), Array(">>> ".utf8),
      Array("\nFrom a@b Fri Nov 26 21:40:36 2004\n".utf8), Array("begin 644 x\nM".utf8), Array("\"".utf8),
    ]
    for round in 0..<400 {
      var bytes = Array(newsletter.utf8)
      for _ in 0..<Int.random(in: 1...12, using: &numbers) {
        let place = Int.random(in: 0..<bytes.count, using: &numbers)
        switch Int.random(in: 0..<4, using: &numbers) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
        case 1: bytes.insert(contentsOf: pieces.randomElement(using: &numbers) ?? [], at: place)
        case 2: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...80, using: &numbers)))
        default: if round % 8 == 0 { bytes.removeSubrange(max(1, place)...) }
        }
        if bytes.isEmpty { bytes = [0x0A] }
      }
      for name in ["a.eml", "a.mhtml", "a"] {
        guard let articles = try? DocumentParser().articles(in: bytes, fileName: name) else { continue }
        for article in articles {
          #expect((try? UTF8Span(validating: article.text.span)) != nil)
          var end = 0
          for block in article.blocks {
            #expect(block.range.lowerBound >= end && block.range.upperBound <= article.text.count)
            end = block.range.upperBound
          }
        }
      }
    }
  }
}

/// Mails, messages and pages that others have collected.
@Suite struct MailCorpusTests {
  private static func files(in folder: String, depth: Int = 0) -> [String] {
    Shared.names(in: folder).flatMap { name -> [String] in
      let inner = depth < 6 ? files(in: "\(folder)/\(name)", depth: depth + 1) : []
      return inner.isEmpty ? ["\(folder)/\(name)"] : inner
    }
  }

  private static func articles(_ path: String) throws -> [Article] {
    let bytes = try #require(Shared.bytes(of: path))
    return try DocumentParser().articles(in: bytes, fileName: path.split(separator: "/").last.map(String.init) ?? "")
  }

  @Test(.enabled(if: !Shared.names(in: "corpora/mini-newsgroups").isEmpty, "no messages in ../shared/corpora"))
  func `every message of the newsgroups is read`() throws {
    for path in Self.files(in: "corpora/mini-newsgroups") {
      let article = try #require(Self.articles(path).first)
      #expect(article.metadata.format == "usenet", "\(path)")
      #expect(article.metadata.titleRange != nil && article.metadata.date != nil, "\(path)")
      #expect(article.metadata.author != nil && article.blocks.count > 1, "\(path)")
    }
  }

  @Test(.enabled(if: !Shared.names(in: "corpora/mail-samples").isEmpty, "no mails in ../shared/corpora"))
  func `every mail is read, the damaged ones too`() throws {
    let paths = Self.files(in: "corpora/mail-samples").filter { $0.contains("/msg_") || $0.contains("/mails/") }
    for path in paths {
      let article = try #require(Self.articles(path).first)
      #expect(["mail", "mbox"].contains(article.metadata.format), "\(path)")
      #expect(article.blocks.contains { $0.kind != .title } || article.metadata.note != nil, "\(path)")
    }
  }

  @Test(.enabled(if: !Shared.names(in: "corpora/mhtml-samples").isEmpty, "no pages in ../shared/corpora"))
  func `every page in one file is read, the damaged ones too`() throws {
    for path in Self.files(in: "corpora/mhtml-samples") {
      let article = try #require(Self.articles(path).first)
      #expect(article.metadata.format == "mhtml", "\(path)")
      #expect(article.metadata.address?.hasPrefix("http") ?? false, "\(path)")
    }
  }
}

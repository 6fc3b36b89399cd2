import Testing

@testable import Articles

private func outlines(_ text: String) throws -> String {
  try DocumentParser().articles(in: Array(text.utf8), fileName: "item.xml").map { outline(of: $0) }
    .joined(separator: "---\n")
}

@Suite struct WireTests {
  @Test func `NITF has its facts in the head and its words in the body`() throws {
    let item = """
      <?xml version="1.0"?><!-- sent --><!DOCTYPE nitf SYSTEM "nitf-3-2.dtd" [ <!ENTITY a "b>"> ]>
      <nitf baselang="en-US"><head><title>ferry-plan</title><docdata><date.issue norm="20240305T191044Z"/>
      <doc.copyright holder="The Herald. All rights reserved." year="2024"/></docdata></head><body><body.head>
      <hedline><hl1>Ferry to go on</hl1><hl2>Council finds forty thousand</hl2></hedline>
      <byline>By <person>Ana Ruiz</person><byttl>Harbour Writer</byttl></byline>
      <dateline><location>PORT ODE</location><story.date norm="20240305T191044Z">March 5</story.date></dateline>
      <abstract><p>Never shown.</p></abstract></body.head>
      <body.content><media media-type="image"><media-reference mime-type="image/jpeg" source="a.jpg"/><media-caption>
      The ferry. <em>Photo: Bo Li</em></media-caption></media>
      <block><p>The <org>council</org> met.</p><hl2>Money</hl2><p>Forty <money>thousand</money>.</p>
      <bq><block><p>We row.</p></block></bq><ul><li>an oar</li></ul><p>ends</p></block></body.content>
      <body.end/></body></nitf>
      """
    #expect(
      try outlines(item) == """
        title: Ferry to go on
        date: 2024-03-05
        source: The Herald
        author: Ana Ruiz
        language: en-US
        format: nitf
        encoding: UTF-8
        heading 2: Council finds forty thousand
        caption: The ferry. Photo: Bo Li
        paragraph: PORT ODE — The council met.
        heading 2: Money
        paragraph: Forty thousand.
        quoted: We row.
        item: • an oar

        """)
  }

  @Test func `the doubled lead of the archive of the New York Times is there once`() throws {
    let item = """
      <nitf change.date="month day, year" version="-//IPTC//DTD NITF 3.3//EN"><head><title>Ferry</title>
      <docdata><doc-id id-string="1"/><doc.copyright holder="The Herald" year="1987"/></docdata>
      <pubdata date.publication="19870102T000000" ex-ref="https://herald.example/1" name="The New Herald"/></head>
      <body><body.head><hedline><hl1>Ferry</hl1></hedline><byline class="print_byline">By Ana Ruiz</byline>
      <byline class="normalized_byline">RUIZ, ANA</byline></body.head><body.content>
      <block class="lead_paragraph"><p>LEAD: The ferry goes on.</p></block>
      <block class="full_text"><p>LEAD: The ferry goes on.</p><p>The ferry goes on. It is old.</p><p>End.</p></block>
      </body.content></body></nitf>
      """
    #expect(
      try outlines(item) == """
        title: Ferry
        date: 1987-01-02
        source: The New Herald
        author: Ana Ruiz
        address: https://herald.example/1
        format: nitf
        encoding: UTF-8
        paragraph: The ferry goes on. It is old.
        paragraph: End.

        """)
  }

  @Test func `NewsML-G2 has an article for each item, in XHTML, NITF or words`() throws {
    let message = """
      <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2024-03-06T00:00:00Z</sent></header><itemSet>
      <newsItem xml:lang="en"><itemMeta><provider literal="herald.example"/>
      <firstCreated>2024-03-05T10:00:00Z</firstCreated></itemMeta><contentMeta><infoSource><name>Herald Agency</name>
      </infoSource><headline>Ferry</headline><headline role="hld:subHeadline">It goes on</headline><by>By Ana Ruiz</by>
      <dateline>Port Ode</dateline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml">
      <html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><h2>Money</h2>
      <p>In Port Ode it <b>goes</b> on.</p></body></html></inlineXML></contentSet></newsItem>
      <newsItem><contentMeta><headline>Pier</headline></contentMeta><contentSet><inlineXML><nitf><head/><body>
      <body.content><p>By Bo Li</p><p>The pier fell.</p></body.content></body></nitf></inlineXML></contentSet></newsItem>
      <newsItem><contentMeta><headline>Oar</headline></contentMeta><contentSet><inlineData contenttype="text/plain">
      <![CDATA[<p>
      (HA) - The oar
      broke.
         "It is old," he
      said.
      </p>]]></inlineData></contentSet></newsItem>
      <newsItem><contentMeta><headline>Picture</headline><description role="descRole:caption">A pier.</description>
      </contentMeta><contentSet><remoteContent href="a.jpg"/></contentSet></newsItem>
      </itemSet></newsMessage>
      """
    #expect(
      try outlines(message) == """
        title: Ferry
        date: 2024-03-05
        source: Herald Agency
        author: Ana Ruiz
        language: en
        format: newsml-g2
        encoding: UTF-8
        heading 2: It goes on
        heading 2: Money
        paragraph: In Port Ode it goes on.
        ---
        title: Pier
        date: 2024-03-06
        author: Bo Li
        format: newsml-g2
        encoding: UTF-8
        paragraph: The pier fell.
        ---
        title: Oar
        date: 2024-03-06
        format: newsml-g2
        encoding: UTF-8
        paragraph: (HA) - The oar broke.
        paragraph: "It is old," he said.
        ---
        title: Picture
        date: 2024-03-06
        format: newsml-g2
        encoding: UTF-8
        caption: A pier.

        """)
  }

  @Test func `NewsML 1 has its lines, its captions and escaped HTML`() throws {
    let item = """
      <NewsML Version="1.2"><NewsEnvelope><DateAndTime>20240306T000000Z</DateAndTime></NewsEnvelope><NewsItem>
      <Identification><NewsIdentifier><ProviderId>herald.example</ProviderId><DateId>20240305</DateId></NewsIdentifier>
      </Identification><NewsComponent><NewsLines><HeadLine>Ferry</HeadLine><SubHeadLine><![CDATA[A pier too]]></SubHeadLine>
      <ByLine>Ana Ruiz</ByLine><DateLine>Port Ode, 5 March (HA)</DateLine></NewsLines><AdministrativeMetadata><Provider>
      <Party FormalName="HA"/></Provider></AdministrativeMetadata><DescriptiveMetadata><Language FormalName="EN"/>
      </DescriptiveMetadata><NewsComponent><Role FormalName="Main"/><ContentItem><DataContent><![CDATA[<P>It goes <b>on</b>.</P>
      <P>Twice.</P><P>© Herald Agency</P>]]></DataContent></ContentItem></NewsComponent><NewsComponent>
      <NewsComponent><Role FormalName="Caption"/><ContentItem><DataContent><p>The ferry.</p></DataContent></ContentItem>
      </NewsComponent></NewsComponent></NewsComponent></NewsItem></NewsML>
      """
    #expect(
      try outlines(item) == """
        title: Ferry
        date: 2024-03-05
        source: HA
        author: Ana Ruiz
        language: en
        format: newsml
        encoding: UTF-8
        heading 2: A pier too
        paragraph: Port Ode, 5 March (HA) — It goes on.
        paragraph: Twice.
        caption: The ferry.

        """)
  }

  private static let folder = "corpora/superdesk-newsroom/tests/io/fixtures"

  @Test(.enabled(if: !Shared.names(in: folder).isEmpty, "../shared/corpora/superdesk-newsroom is not here"))
  func `what agencies send has a title, a date, a source and words`() throws {
    var counts: [String: Int] = [:]
    var untitled = 0
    for name in Shared.names(in: Self.folder) where name.hasSuffix(".xml") {
      let bytes = try #require(Shared.bytes(of: "\(Self.folder)/\(name)"))
      for article in try DocumentParser().articles(in: bytes, fileName: name) where article.metadata.format != "text" {
        counts[article.metadata.format, default: 0] += 1
        if article.metadata.titleRange == nil { untitled += 1 }
        #expect(article.metadata.date != nil && article.metadata.source != nil && !article.blocks.isEmpty, "\(name)")
        check(article)
      }
    }
    print("newsroom: \(counts.sorted { $0.key < $1.key }), \(untitled) without a title")
    #expect(untitled <= 4)
    #expect(
      counts["nitf", default: 0] >= 8 && counts["newsml-g2", default: 0] >= 8 && counts["newsml", default: 0] >= 3)
  }
}

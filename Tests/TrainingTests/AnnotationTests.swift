import Articles
import Quotations
import Testing

@testable import Training

private func quote(
  _ speaker: String, at range: Range<Int> = 0..<9, head: String, form: String, entity: String? = nil
) -> AnnotatedArticle.Quote {
  AnnotatedArticle.Quote(
    range: 0..<1, isIndirect: false, isDirect: true, speaker: speaker, speakerRange: range, speakerHead: head,
    isPronoun: form == "pronoun", isNominal: form == "nominal", entity: entity)
}

@Suite struct SpeakerMatchTests {
  @Test func `a surname names whoever bears it, another given name does not`() {
    #expect(SpeakerMatch.names("Ruiz", "Ana Ruiz"))
    #expect(SpeakerMatch.names("Mrs. Ruiz", "Ana Ruiz"))
    #expect(SpeakerMatch.names("A. Ruiz", "Ana Ruiz"))
    #expect(!SpeakerMatch.names("Tomas Ruiz", "Ana Ruiz"))
    #expect(!SpeakerMatch.names("she", "Ana Ruiz"))
    #expect(!SpeakerMatch.names("Mrs. Okafor", "Ana Ruiz"))
  }

  @Test func `either of two persons will do, and a common noun is looked for as it stands`() {
    #expect(SpeakerMatch.names("Okafor", "Ana Ruiz|Ben Okafor"))
    #expect(SpeakerMatch.names("the harbour pilot", "@pilot"))
    #expect(!SpeakerMatch.names("the pilots", "@pilot"))
  }

  @Test func `a pronoun is met by its place, not by another pronoun of the text`() {
    let she = quote("she", at: 40..<43, head: "she", form: "pronoun", entity: "Ana Ruiz")
    #expect(SpeakerMatch.isMention("Ana Ruiz", 40..<43, of: she))
    #expect(SpeakerMatch.isMention("Ruiz", 3..<7, of: she))
    #expect(!SpeakerMatch.isMention("Okafor", 3..<9, of: she))
    #expect(SpeakerMatch.isResolved("Okafor", of: she) == false)
    #expect(SpeakerMatch.isResolved("he", of: quote("he", head: "he", form: "pronoun")) == nil)
  }

  @Test func `a description must hold its head`() {
    let pilot = quote("the pilot of the ferry", head: "pilot", form: "nominal")
    #expect(SpeakerMatch.isMention("the pilot", 0..<9, of: pilot))
    #expect(!SpeakerMatch.isMention("the ferry", 13..<22, of: pilot))
  }

  @Test func `words lose their possessive endings and inner stops`() {
    #expect(SpeakerMatch.words("The U.S. “O’Hara-Li” pilots' 2nd") == ["the", "us", "o'hara-li", "pilots", "2nd"])
  }
}

@Suite struct AlignmentTests {
  private func alignment() throws -> Alignment {
    let line = """
      {"id": "é", "text": "“É so,” Ruiz said.\\nA “closed” door, a “half-open” one.", "quotes": [{"start": 1, "end": 6, \
      "type": "direct", "speaker": "Ruiz", "speaker_start": 8, "speaker_end": 12, "speaker_head": "Ruiz", \
      "speaker_form": "name", "gold_entity": "Ruiz"}], "ignore": [{"start": 37, "end": 46}]}
      """
    return Alignment(try #require(AnnotatedArticle(line: Array(line.utf8))))
  }

  @Test func `places are matched across bytes and code points`() throws {
    let alignment = try alignment()
    let quotations = QuotationFinder().quotations(in: alignment.article.text, paragraphs: alignment.paragraphs)
    try #require(quotations.count == 3)
    let truths = quotations.map { quotation in
      switch alignment.truth(about: quotation.range) {
      case .speech(let quote): quote.speaker ?? "nobody"
      case .noSpeech: "no speech"
      case .unclear: "unclear"
      }
    }
    #expect(truths == ["Ruiz", "no speech", "unclear"])
  }

  @Test func `the right candidate is known`() throws {
    let alignment = try alignment()
    let (quotations, examples) = alignment.look(by: .trained)
    let example = try #require(examples.first)
    let quote = alignment.annotated.quotes[0]
    #expect(alignment.rightness(of: example, quote, quotations).contains(true))
    #expect(Course.choices(in: alignment, alignment.look(by: .trained)).count == 1)
    #expect(Course.speech(in: alignment, alignment.look(by: .trained)).map(\.isRight) == [true, false])
  }

  @Test func `lines are cut from stretches, without blanks and marks`() {
    let text = Array("  “One\n\n two.” ".unicodeScalars)
    #expect(Alignment.pieces(of: 0..<text.count, in: text) == [3..<6, 9..<13])
    #expect(Alignment.pieces(of: 7..<8, in: text).isEmpty)
  }

  @Test func `a broken line is no article`() {
    #expect(AnnotatedArticle(line: Array("{\"id\": \"a\"}".utf8)) == nil)
    #expect(AnnotatedArticle(line: Array("[]".utf8)) == nil)
  }
}

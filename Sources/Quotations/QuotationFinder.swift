/// Finds the quotations of a text and who said them.
///
/// The work is done on bytes, in steps that each have a file: quotation marks are paired (`MarkPairing`), the words
/// outside them are cut into tokens and sentences (`Tokenizer`), names are found and joined (`NameFinder`), then each
/// quotation is given candidates (`CandidateFinder`), the best by weight is taken (`SpeakerChoice`) and resolved to a
/// person (`Coreference`). The same text gives the same result always.
public struct QuotationFinder: Sendable {
  /// Whether what is reported without marks is found as well: he said that it was over.
  ///
  /// The quotations are the same either way. Indirect stretches (`Quotation.Kind.indirect`) stand among them in the order
  /// of their places; one may hold quotations, and others of its kind.
  public let findsIndirectSpeech: Bool

  public init(findsIndirectSpeech: Bool = false) {
    self.findsIndirectSpeech = findsIndirectSpeech
  }

  /// The quotations of a text whose paragraphs are known, in the order of their places.
  ///
  /// - Parameters:
  ///   - text: UTF-8. Bytes that are none do no harm. What lies beyond 4 GB is not read.
  ///   - paragraphs: in order, not overlapping, inside the text. What lies between them is not read; one that breaks
  ///     these rules is left out.
  public func quotations(in text: [UInt8], paragraphs: [Paragraph]) -> [Quotation] {
    let attribution = attribution(in: text, paragraphs: paragraphs, alsoWithoutMarks: findsIndirectSpeech)
    guard let attribution else { return [] }
    return findsIndirectSpeech ? Self.quotationsAndIndirectSpeech(of: attribution) : Self.quotations(of: attribution)
  }

  /// - Parameter alsoWithoutMarks: whether a text without quotation marks is read at all.
  func attribution(
    in text: [UInt8], paragraphs: [Paragraph], model: AttributionModel = .trained, isRecorded: Bool = false,
    alsoWithoutMarks: Bool = false
  ) -> Attribution? {
    let usable = Self.usable(paragraphs, in: text)
    guard !usable.isEmpty else { return nil }
    var pairing = MarkPairing(text, lexicon: .shared)
    pairing.pair(usable)
    guard alsoWithoutMarks || !pairing.spans.isEmpty else { return nil }
    let reading = Reading(text, paragraphs: usable, spans: pairing.spans, lexicon: .shared)
    var attribution = Attribution(reading, model: model, isRecorded: isRecorded)
    attribution.decide()
    return attribution
  }

  static func quotations(of attribution: Attribution) -> [Quotation] {
    let spans = attribution.reading.spans
    return spans.indices.map { index in
      let span = spans[index]
      let verdict = attribution.verdicts[index]
      return Quotation(
        range: span.inner, outerRange: span.outer, kind: verdict.kind, utterance: verdict.utterance,
        speaker: verdict.speaker, cue: verdict.cue, confidence: verdict.confidence,
        parent: span.parent >= 0 ? span.parent : nil)
    }
  }

  /// The quotations of a text about which nothing else is known: its lines are its paragraphs.
  public func quotations(in text: [UInt8]) -> [Quotation] {
    quotations(in: text, paragraphs: Headings.paragraphs(of: text))
  }

  private static func usable(_ paragraphs: [Paragraph], in text: [UInt8]) -> [Paragraph] {
    let limit = min(text.count, Int(UInt32.max))
    var end = 0
    func isUsable(_ paragraph: Paragraph) -> Bool {
      guard paragraph.range.lowerBound >= end, paragraph.range.upperBound <= limit else { return false }
      end = paragraph.range.upperBound
      return !paragraph.range.isEmpty
    }
    // Nearly always all are, and nothing is to be copied.
    if paragraphs.allSatisfy(isUsable) { return paragraphs }
    end = 0
    return paragraphs.filter(isUsable)
  }
}

/// What was weighed for one quotation, for a program that learns weights from annotated texts.
package struct AttributionExample: Sendable {
  package struct Candidate: Sendable {
    package let features: SpeakerFeatures
    package let measures: Measures
    /// The same for candidates that are the same words.
    package let head: Int
    /// Who would be named.
    package let speaker: Speaker?
    /// The quotation whose speaker this is.
    package let carriedFrom: Int?
  }

  /// The index of the quotation.
  package let span: Int
  package let candidates: [Candidate]
  package let chosen: Int?
  /// What tells speech, and how sure the choice is.
  package let signs: SpeakerFeatures
  package let measures: Measures
}

extension QuotationFinder {
  /// The quotations of a text by a model, and what was weighed for each that is not nested.
  package func examples(
    in text: [UInt8], paragraphs: [Paragraph], model: AttributionModel
  ) -> (quotations: [Quotation], examples: [AttributionExample]) {
    guard let attribution = attribution(in: text, paragraphs: paragraphs, model: model, isRecorded: true) else {
      return ([], [])
    }
    return (Self.quotations(of: attribution), attribution.examples ?? [])
  }
}

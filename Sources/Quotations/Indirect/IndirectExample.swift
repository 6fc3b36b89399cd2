/// What was weighed for one stretch, for a program that learns weights from annotated texts. Places are UTF-8 offsets.
package struct IndirectExample: Sendable {
  package struct End: Sendable {
    package let features: IndirectFeatures
    /// The whole content, if it ended there.
    package let pieces: [Range<Int>]
  }

  package struct Speaker: Sendable {
    package let features: IndirectFeatures
    /// Who would be named; nil for nobody.
    package let speaker: Quotations.Speaker?
  }

  /// Empty where the end is given.
  package var ends: [End] = []
  package var speakers: [Speaker] = []
  package var chosen = 0
  package var pieces: [Range<Int>] = []
  package var cue = 0..<0
  package var head = 0..<0
  /// What tells indirect speech.
  package var signs = IndirectFeatures()
}

extension QuotationFinder {
  /// The indirect speech of a text by a model, and what was weighed for it.
  package func indirectExamples(
    in text: [UInt8], paragraphs: [Paragraph], model: IndirectModel
  ) -> (quotations: [Quotation], examples: [IndirectExample]) {
    guard let attribution = attribution(in: text, paragraphs: paragraphs, alsoWithoutMarks: true) else {
      return ([], [])
    }
    var indirect = IndirectSpeech(attribution, model: model, isRecorded: true)
    indirect.find()
    return (indirect.quotations(firstUtterance: 0), indirect.examples ?? [])
  }
}

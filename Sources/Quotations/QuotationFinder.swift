/// Finds the quotations of a text and who said them.
public struct QuotationFinder: Sendable {
  public init() {}

  /// The quotations of a text whose paragraphs are known, in the order of their places.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - paragraphs: in order, not overlapping, inside the text. What lies between them is not read.
  public func quotations(in text: [UInt8], paragraphs: [Paragraph]) -> [Quotation] {
    []
  }

  /// The quotations of a text about which nothing else is known: its lines are its paragraphs.
  public func quotations(in text: [UInt8]) -> [Quotation] {
    quotations(in: text, paragraphs: [])
  }
}

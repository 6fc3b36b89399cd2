extension QuotationFinder {
  /// Of what is found, not of how: whatever keeps quotations (the index does) finds them again when this has changed. To
  /// be raised with every change after which other quotations, speakers or confidences are found.
  public static let version = 1
}

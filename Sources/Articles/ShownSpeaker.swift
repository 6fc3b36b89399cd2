import Quotations

extension Quotation {
  /// The speaker as people are shown it: with a question mark where another may well have said it; what stands in the
  /// place of one where there is none.
  public var shownSpeaker: String {
    guard let speaker else { return kind.nameWithoutSpeaker }
    return isSpeakerDoubtful ? speaker.name + "?" : speaker.name
  }
}

extension Quotation.Kind {
  fileprivate var nameWithoutSpeaker: String {
    switch self {
    case .title: "title of a work"
    case .scare: "so called"
    case .direct, .partial, .block, .indirect: "unknown"
    }
  }
}

import Messages
import Quotations

extension Quotation {
  /// The speaker as people are shown it: with a question mark where another may well have said it; what stands in the
  /// place of one where there is none.
  public var shownSpeaker: Message {
    guard let speaker else { return kind.nameWithoutSpeaker }
    let doubt = isSpeakerDoubtful ? "?" : ""
    return Message(said: speaker.name + doubt)
  }
}

extension Quotation.Kind {
  fileprivate var nameWithoutSpeaker: Message {
    switch self {
    case .title: Message("title of a work")
    case .scare: Message("in scare quotes")
    case .direct, .partial, .block, .indirect: Message("unknown")
    }
  }
}

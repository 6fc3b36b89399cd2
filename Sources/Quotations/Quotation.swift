/// Words that a text gives as somebody's own, with who said them as far as the text tells.
///
/// All places are UTF-8 offsets into the text that was searched.
public struct Quotation: Sendable, Equatable {
  /// What the marks stand for.
  public enum Kind: String, Sendable, CaseIterable {
    /// A whole sentence or more of speech or writing.
    case direct
    /// A fragment inside the writer's own sentence: hailing the "holy fight".
    case partial
    /// A paragraph that is quoted as a whole, without marks.
    case block
    /// The title of a work.
    case title
    /// Marks of distance: a so-called "expert".
    case scare
    /// What is reported without marks: he said that it was over. Found only when asked for.
    case indirect
  }

  /// The words, without their outer marks.
  public let range: Range<Int>
  /// The words with their outer marks; the same as `range` where a side has none.
  public let outerRange: Range<Int>
  public let kind: Kind
  /// Parts of one utterance, split by its attribution or run on over paragraphs, share this number.
  public let utterance: Int
  /// Who said it, or nil where nothing in the text tells.
  public let speaker: Speaker?
  /// Whether the speaker is the word of whoever read it, and not what the text was found to tell.
  public let isSpeakerCorrected: Bool
  /// The words that make it speech: "said", "according to", "reads".
  public let cue: Range<Int>?
  /// How likely kind and speaker are right, 0 to 1; without a speaker, how likely the best candidate would have been.
  public let confidence: Double
  /// The index, in the same result, of the quotation that this one is nested in.
  public let parent: Int?

  /// Whether a speaker is named who may well be another: below `leastSureConfidence`. To be shown with a question mark.
  public var isSpeakerDoubtful: Bool { speaker != nil && confidence < Self.leastSureConfidence }

  /// From this confidence on, 95 of 100 speakers named are right (measured on news held out; Documentation/Accuracy.md).
  public static let leastSureConfidence = AttributionModel.trained.sureConfidence

  public init(
    range: Range<Int>, outerRange: Range<Int>, kind: Kind, utterance: Int, speaker: Speaker?,
    cue: Range<Int>?,
    confidence: Double, parent: Int? = nil, isSpeakerCorrected: Bool = false
  ) {
    self.range = range
    self.outerRange = outerRange
    self.kind = kind
    self.utterance = utterance
    self.speaker = speaker
    self.cue = cue
    self.confidence = confidence
    self.parent = parent
    self.isSpeakerCorrected = isSpeakerCorrected
  }
}

/// Who a quotation is given to.
public struct Speaker: Sendable, Hashable {
  /// How the mention names the speaker.
  public enum Basis: String, Sendable, CaseIterable {
    /// By name: "Kim", "the United Nations".
    case name
    /// By a pronoun: "he said".
    case pronoun
    /// By a description: "the president added".
    case nominal
    /// Not named beside this quotation; carried over from the one before.
    case carried
  }

  /// The fullest name this text gives for the speaker, or the description itself where it gives none.
  public let name: String
  /// The words that name the speaker for this quotation, as UTF-8 offsets.
  public let mention: Range<Int>
  public let basis: Basis

  public init(name: String, mention: Range<Int>, basis: Basis) {
    self.name = name
    self.mention = mention
    self.basis = basis
  }
}

/// A stretch of text that one quotation cannot leave without a fresh mark.
public struct Paragraph: Sendable, Equatable {
  /// UTF-8 offsets into the text, without the line end.
  public let range: Range<Int>
  /// A title or a section heading: it names no speaker and carries no quotation on.
  public let isHeading: Bool
  /// Set apart as somebody else's words: `>` at its start, or indented among paragraphs that are not. The range begins
  /// behind the `>`.
  public let isQuoted: Bool

  public init(range: Range<Int>, isHeading: Bool = false, isQuoted: Bool = false) {
    self.range = range
    self.isHeading = isHeading
    self.isQuoted = isQuoted
  }
}

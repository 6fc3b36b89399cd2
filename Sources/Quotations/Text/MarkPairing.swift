/// Pairs the quotation marks of a text, paragraph by paragraph.
///
/// A mark that has no partner costs its own paragraph at most: a quotation left open ends with the paragraph, unless the
/// next one opens with a fresh mark of the same kind.
///
/// A quoted paragraph that does not begin with a mark becomes a span as well, around those of its marks.
struct MarkPairing: ~Copyable {
  private let text: [UInt8]
  private let lexicon: Lexicon
  private(set) var spans: [MarkedSpan] = []
  /// Whether single marks stand for speech in this text, as in British papers, rather than only inside double ones.
  private var curlySinglesSpeak = false
  private var straightSinglesSpeak = false

  private struct OpenMark {
    var span: Int
    var family: MarkedSpan.Family
    var glyph: MarkSighting.Glyph
    /// For singles, whose closing mark is looked for ahead: the sighting that closes it.
    var closing: Int?
    /// Its neighbours did not show that it opens: without a closing mark it was none.
    var isGuess = false
  }
  private var stack: [OpenMark] = []
  /// Deeper nesting than this is noise.
  private static let deepest = 4
  private static let farthestSingle = 120
  private static let longestUncertainty = 1500
  /// Bytes.
  private static let longestAuthorLine = 100
  /// The last paragraph that is a quotation as a whole. What stands deeper in a mail is somebody else's.
  private var lastBlock = (paragraph: -2, depth: 0)

  init(_ text: [UInt8], lexicon: Lexicon) {
    self.text = text
    self.lexicon = lexicon
  }

  mutating func pair(_ paragraphs: [Paragraph]) {
    var sightings: [MarkSighting] = []
    sightings.reserveCapacity(32)
    spans.reserveCapacity(16)
    stack.reserveCapacity(Self.deepest)
    var bounds: [Int] = [0]
    bounds.reserveCapacity(paragraphs.count + 1)
    for paragraph in paragraphs {
      text.span.markSightings(in: paragraph.range, into: &sightings)
      bounds.append(sightings.count)
    }
    decideOnSingles(sightings)

    var openFamily: MarkedSpan.Family?
    for (index, paragraph) in paragraphs.enumerated() {
      let first = spans.count
      let own = bounds[index]..<bounds[index + 1]
      pair(
        sightings, own, paragraph: index, range: paragraph.range,
        continued: paragraph.isHeading ? nil : openFamily)
      // A heading carries nothing on, and does not stop what runs over it.
      if paragraph.isHeading { continue }
      openFamily = nil
      // What is left open inside a block ends with it.
      if paragraph.isQuoted, isBlock(paragraphs, index, firstSpan: first) {
        encloseInBlock(paragraph.range, index, firstSpan: first)
        continue
      }
      for span in spans[first...] where !span.isClosed && span.parent < 0 {
        openFamily = span.family
      }
    }
  }

  /// Singles are speech where closing ones stand after the punctuation of speech, and doubles stand inside them rather
  /// than around them.
  private mutating func decideOnSingles(_ sightings: [MarkSighting]) {
    var doubles = 0
    var curly = (opening: 0, closing: 0)
    var straight = (opening: 0, closing: 0)
    var inside: MarkedSpan.Family?
    var since = 0
    for sighting in sightings {
      // A mark that was never closed may not colour the rest of the text.
      if sighting.before == .edge || sighting.offset - since > Self.longestUncertainty { inside = nil }
      let opens = sighting.looksOpening == true
      switch sighting.family {
      case .single:
        guard inside != .double else { continue }
        if opens, sighting.glyph != .rightSingle, !isElision(sighting) {
          if sighting.glyph == .straightSingle { straight.opening += 1 } else { curly.opening += 1 }
          (inside, since) = (.single, sighting.offset)
        } else if sighting.looksOpening == false, sighting.before == .closing {
          if sighting.glyph == .straightSingle { straight.closing += 1 } else { curly.closing += 1 }
          inside = nil
        }
      default:
        guard inside != .single else { continue }
        if opens { doubles += 1 }
        (inside, since) = (opens ? .double : nil, sighting.offset)
      }
    }
    curlySinglesSpeak = curly.opening > doubles && (curly.closing > 0 || doubles == 0)
    straightSinglesSpeak = straight.closing > 0 && straight.opening > doubles * 3
  }

  private mutating func pair(
    _ sightings: [MarkSighting], _ own: Range<Int>, paragraph: Int, range: Range<Int>,
    continued: MarkedSpan.Family?
  ) {
    guard !own.isEmpty else { return }
    stack.removeAll(keepingCapacity: true)
    let alternates = straightDoublesAlternate(sightings, own)
    var straightCount = 0
    let firstSpan = spans.count
    for index in own {
      let sighting = sightings[index]
      if let top = stack.last, let closing = top.closing {
        if index == closing {
          close(sighting)
          continue
        }
      }
      if sighting.family == .single {
        readSingle(sighting, index, sightings, own, paragraph)
        continue
      }
      var isOpening = opens(sighting)
      if sighting.glyph == .straightDouble {
        if alternates {
          isOpening =
            straightCount % 2 == 0 && !isOpen(.double)
            || (straightCount % 2 == 0 && sighting.looksOpening == true)
        }
        straightCount += 1
      }
      let atStart =
        index == own.lowerBound && continued == sighting.family && startsParagraph(sighting, range)
      if atStart { isOpening = true }
      if isOpening {
        open(sighting, paragraph, range, continues: atStart)
      } else {
        closeMatching(sighting)
      }
    }
    // What is still open ends with the paragraph.
    for mark in stack.reversed() {
      let end = mark.isGuess ? spans[mark.span].inner.lowerBound : range.upperBound
      finish(mark.span, at: end, markLength: 0, isClosed: false)
    }
    stack.removeAll(keepingCapacity: true)
    discardEmpty(from: firstSpan)
  }

  // MARK: - Opening and closing

  private func isOpen(_ family: MarkedSpan.Family) -> Bool {
    stack.contains { $0.family == family }
  }

  /// Straight marks whose neighbours contradict each other, though their number is even, are read in turn.
  private func straightDoublesAlternate(_ sightings: [MarkSighting], _ own: Range<Int>) -> Bool {
    var count = 0
    var isConsistent = true
    for index in own where sightings[index].glyph == .straightDouble {
      if let looks = sightings[index].looksOpening, looks != (count % 2 == 0) {
        isConsistent = false
      }
      count += 1
    }
    return count > 0 && count % 2 == 0 && !isConsistent
  }

  private func opens(_ sighting: MarkSighting) -> Bool {
    switch sighting.glyph {
    case .lowDouble, .lowSingle: return true
    case .backticks: return true
    case .leftDouble:
      // „So“, and the careless “so“.
      if stack.last(where: { $0.family == .double })?.glyph == .lowDouble { return false }
      return !(isOpen(.double) && sighting.looksOpening == false)
    case .rightDouble:
      // Swedish and Finnish texts open with it as well.
      return !isOpen(.double) && sighting.looksOpening == true
    case .leftGuillemet, .rightGuillemet, .leftSingleGuillemet, .rightSingleGuillemet:
      if let looks = sighting.looksOpening { return looks }
      return !isOpen(sighting.family)
    case .straightDouble, .twoApostrophes:
      let family = sighting.family
      if let looks = sighting.looksOpening { return looks }
      return !isOpen(family)
    case .straightSingle, .leftSingle, .rightSingle:
      return sighting.looksOpening == true
    }
  }

  private mutating func open(
    _ sighting: MarkSighting, _ paragraph: Int, _ range: Range<Int>, continues: Bool
  ) {
    if let outer = stack.lastIndex(where: { $0.family == sighting.family }),
      sighting.family != .single
    {
      // The one before was never closed: it ends here.
      while stack.count > outer {
        let lost = stack.removeLast()
        finish(lost.span, at: sighting.offset, markLength: 0, isClosed: false)
        if lost.span < spans.count { spans[lost.span].isClosed = true }
      }
    }
    guard stack.count < Self.deepest else { return }
    spans.append(
      MarkedSpan(
        outer: sighting.offset..<range.upperBound, inner: sighting.end..<range.upperBound,
        family: sighting.family,
        paragraph: paragraph, parent: stack.last?.span ?? -1, isClosed: false,
        continuesPrevious: continues))
    stack.append(
      OpenMark(
        span: spans.count - 1, family: sighting.family, glyph: sighting.glyph, closing: nil,
        isGuess: sighting.looksOpening == nil))
  }

  private mutating func closeMatching(_ sighting: MarkSighting) {
    guard let match = stack.lastIndex(where: { $0.family == sighting.family }) else { return }
    while stack.count > match + 1 {
      let lost = stack.removeLast()
      // A mark inside that found no partner was none.
      finish(lost.span, at: spans[lost.span].inner.lowerBound, markLength: 0, isClosed: false)
    }
    close(sighting)
  }

  private mutating func close(_ sighting: MarkSighting) {
    guard let top = stack.popLast() else { return }
    finish(top.span, at: sighting.offset, markLength: sighting.length, isClosed: true)
  }

  private mutating func finish(_ span: Int, at end: Int, markLength: Int, isClosed: Bool) {
    let start = spans[span].inner.lowerBound
    var last = max(start, end)
    // White space before a mark, or at the end of the paragraph, is not said.
    var first = start
    while last > first, isSpace(endingAt: last) { last -= 1 }
    while first < last, text[first] == 0x20 || text[first] == 0x09 { first += 1 }
    // French sets a no-break space inside its guillemets.
    while first + 1 < last, text[first] == 0xC2, text[first + 1] == 0xA0 { first += 2 }
    while first + 2 < last, text[first] == 0xE2, text[first + 1] == 0x80, text[first + 2] == 0xAF {
      first += 3
    }
    while last - 2 >= first, text[last - 2] == 0xC2, text[last - 1] == 0xA0 { last -= 2 }
    while last - 3 >= first, text[last - 3] == 0xE2, text[last - 2] == 0x80, text[last - 1] == 0xAF { last -= 3 }
    // Nothing was said, and nothing stands inside. Kept till the end of its paragraph it would only take room, which in a
    // text of nothing but marks is much.
    if first == last, span == spans.count - 1 {
      spans.removeLast()
      return
    }
    spans[span].inner = first..<last
    spans[span].outer = spans[span].outer.lowerBound..<(isClosed ? end + markLength : last)
    spans[span].isClosed = isClosed
  }

  private func isSpace(endingAt end: Int) -> Bool {
    text[end - 1] <= 0x20
  }

  private func startsParagraph(_ sighting: MarkSighting, _ range: Range<Int>) -> Bool {
    text[range.lowerBound..<sighting.offset].allSatisfy { $0 <= 0x20 }
  }

  // MARK: - Singles

  private mutating func readSingle(
    _ sighting: MarkSighting, _ index: Int, _ sightings: [MarkSighting], _ own: Range<Int>,
    _ paragraph: Int
  ) {
    guard sighting.looksOpening == true, sighting.glyph != .rightSingle, !isElision(sighting) else {
      return
    }
    guard stack.count < Self.deepest, stack.last?.closing == nil else { return }
    let isNested = !stack.isEmpty
    let isCurly = sighting.glyph != .straightSingle
    guard
      isNested || (isCurly ? curlySinglesSpeak : straightSinglesSpeak)
        || sighting.glyph == .lowSingle
    else {
      return
    }
    guard let closing = closingSingle(for: index, sightings, own) else {
      // Only a curly mark in a British text may leave its quotation open to the end of the paragraph.
      if !isNested, isCurly, curlySinglesSpeak, startsParagraphOrFollowsSpace(sighting) {
        openSingle(sighting, paragraph, closing: nil)
      }
      return
    }
    openSingle(sighting, paragraph, closing: closing)
  }

  private func startsParagraphOrFollowsSpace(_ sighting: MarkSighting) -> Bool {
    sighting.before == .edge || sighting.before == .space
  }

  private mutating func openSingle(_ sighting: MarkSighting, _ paragraph: Int, closing: Int?) {
    spans.append(
      MarkedSpan(
        outer: sighting.offset..<sighting.end, inner: sighting.end..<sighting.end, family: .single,
        paragraph: paragraph, parent: stack.last?.span ?? -1, isClosed: false,
        continuesPrevious: sighting.before == .edge && continuesSingle(paragraph)))
    stack.append(
      OpenMark(span: spans.count - 1, family: .single, glyph: sighting.glyph, closing: closing))
  }

  private func continuesSingle(_ paragraph: Int) -> Bool {
    guard let last = spans.last(where: { $0.parent < 0 }) else { return false }
    return last.family == .single && !last.isClosed && last.paragraph == paragraph - 1
  }

  /// The sighting that closes a single mark: the first that can be nothing else, before the next single opens; failing
  /// that, the last that might also be the apostrophe of a plural or of "doin’".
  private func closingSingle(for index: Int, _ sightings: [MarkSighting], _ own: Range<Int>) -> Int? {
    let enclosing = stack.last
    var fallback: Int?
    var depth = 0
    for candidate in (index + 1)..<max(index + 1, min(own.upperBound, index + Self.farthestSingle)) {
      let sighting = sightings[candidate]
      if sighting.family == .double || sighting.family == .twoStrokes {
        // Do not reach over the end of the quotation around; step over one inside.
        if let enclosing, enclosing.family == sighting.family, sighting.looksOpening != true {
          return fallback
        }
        if sighting.looksOpening == true { depth += 1 } else if depth > 0 { depth -= 1 }
        continue
      }
      guard sighting.family == .single, depth == 0 else { continue }
      if sighting.looksOpening == true, sighting.glyph != .rightSingle {
        if isElision(sighting) { continue }
        return fallback
      }
      guard sighting.glyph != .leftSingle else { continue }
      guard sighting.looksOpening == false, !closesElision(sighting) else { continue }
      if isCertainClosing(sighting) { return candidate }
      fallback = candidate
    }
    return fallback
  }

  /// After a letter and before a space, the mark may be the end of "the workers’ rights" or of "doin’".
  private func isCertainClosing(_ sighting: MarkSighting) -> Bool {
    if sighting.before == .closing || sighting.before == .mark || sighting.before == .dash {
      return true
    }
    guard sighting.before.isWord, sighting.offset > 1 else { return false }
    let last = text[sighting.offset - 1] | 0x20
    if sighting.after == .closing || sighting.after == .edge || sighting.after == .mark {
      return last != 0x73 || sighting.after != .mark
    }
    if last == 0x73 { return false }
    return !(last == 0x6E && text[sighting.offset - 2] | 0x20 == 0x69) && last != 0x6F
  }

  /// The second mark of ’n’.
  private func closesElision(_ sighting: MarkSighting) -> Bool {
    guard sighting.offset >= 2, text[sighting.offset - 1] | 0x20 == 0x6E else { return false }
    return text[sighting.offset - 2] == 0x27 || text[sighting.offset - 2] == 0x99 || text[sighting.offset - 2] == 0x98
  }

  /// ’em, ’90s, ’n’: an apostrophe at the head of a word.
  private func isElision(_ sighting: MarkSighting) -> Bool {
    var end = sighting.end
    let limit = min(text.count, end + 8)
    if sighting.after == .digit {
      while end < limit, text[end] >= 0x30, text[end] <= 0x39 { end += 1 }
      let digits = end - sighting.end
      return digits == 2 && (end == text.count || text[end] | 0x20 == 0x73 || text[end] == 0x20)
    }
    while end < limit, ByteClass.table[Int(text[end])] == .letter { end += 1 }
    return lexicon.classes(of: text[sighting.end..<end]).contains(.elision)
  }

  // MARK: - Quoted paragraphs

  /// Whether the whole of a quoted paragraph is one quotation. One that begins with a mark is left to its marks.
  private func isBlock(_ paragraphs: [Paragraph], _ index: Int, firstSpan: Int) -> Bool {
    let range = paragraphs[index].range
    if firstSpan < spans.count, spans[firstSpan].outer.lowerBound == range.lowerBound { return false }
    return hasWord(range) && !namesAuthor(paragraphs, index)
  }

  /// — Ana Ruiz, below what she wrote.
  private func namesAuthor(_ paragraphs: [Paragraph], _ index: Int) -> Bool {
    let range = paragraphs[index].range
    guard index > 0, range.count <= Self.longestAuthorLine, text.opensWithDash(range) else { return false }
    // Dashes at every line are items, or people talking.
    return paragraphs[index - 1].isQuoted && !text.opensWithDash(paragraphs[index - 1].range)
      && !(index + 1 < paragraphs.count && text.opensWithDash(paragraphs[index + 1].range))
  }

  /// Puts a span around a paragraph; those inside it are quotations within it.
  private mutating func encloseInBlock(_ range: Range<Int>, _ paragraph: Int, firstSpan: Int) {
    for span in firstSpan..<spans.count {
      spans[span].parent = spans[span].parent < 0 ? firstSpan : spans[span].parent + 1
    }
    let depth = text.quoteMarks(before: range.lowerBound)
    let block = MarkedSpan(
      outer: range, inner: range, family: .double, paragraph: paragraph, parent: -1, isClosed: true,
      continuesPrevious: lastBlock.paragraph == paragraph - 1 && lastBlock.depth == depth, isBlock: true)
    spans.insert(block, at: firstSpan)
    lastBlock = (paragraph, depth)
  }

  // MARK: - Tidying

  /// Marks around nothing that can be read are no quotation.
  private mutating func discardEmpty(from first: Int) {
    guard let firstEmpty = spans[first...].firstIndex(where: { !hasWord($0.inner) }) else { return }
    var kept = firstEmpty
    // Where the spans from the first empty one on go; what stood in an empty one stands in the one around it.
    var newIndex = [Int]()
    newIndex.reserveCapacity(spans.count - firstEmpty)
    for index in firstEmpty..<spans.count {
      var span = spans[index]
      if span.parent >= firstEmpty { span.parent = newIndex[span.parent - firstEmpty] }
      let isKept = hasWord(span.inner)
      newIndex.append(isKept ? kept : span.parent)
      if isKept {
        spans[kept] = span
        kept += 1
      }
    }
    spans.removeLast(spans.count - kept)
  }

  private func hasWord(_ range: Range<Int>) -> Bool {
    for place in range {
      switch ByteClass.table[Int(text[place])] {
      case .letter, .digit: return true
      case .lead where text.neighbour(at: place, in: range) == .letter: return true
      default: continue
      }
    }
    return false
  }
}

/// The names of a text, before it is known who bears them.
struct FoundNames {
  var mentions: [Mention] = []
  /// Of each mention.
  var signs: [NameSigns] = []
  /// Sentences that show nothing by their capitals, but tell whom the text is about.
  var headlines: [Range<Int>] = []
}

/// Finds the names of a text by their capitals.
struct NameFinder: ~Copyable {
  let text: [UInt8]
  let lexicon: Lexicon
  let tokens: [Token]
  private var names = FoundNames()
  /// A capital at the start of a sentence proves nothing for these.
  private let smallWords: SmallWords
  private let sentences: [Sentence]
  /// Hashes of words that have a capital inside a sentence, as bits.
  private var capitals = [UInt64](repeating: 0, count: 64)
  private static let longestName = 7

  init(_ text: [UInt8], tokens: [Token], sentences: [Sentence], lexicon: Lexicon) {
    self.text = text
    self.lexicon = lexicon
    self.tokens = tokens
    self.sentences = sentences
    smallWords = SmallWords(of: tokens.span)
  }

  /// The names of the text.
  ///
  /// - Parameter isHeading: whether a paragraph is a heading.
  consuming func found(isHeading: (Int) -> Bool) -> FoundNames {
    noteCapitals()
    // About one word in ten begins a name.
    names.mentions.reserveCapacity(tokens.count / 10)
    names.signs.reserveCapacity(tokens.count / 10)
    for index in sentences.indices {
      let sentence = sentences[index]
      if isHeading(sentence.paragraph) || isWholeParagraph(index) && isHeadline(sentence) {
        names.headlines.append(sentence.tokens)
      } else {
        findNames(in: sentence.tokens, sentence: index)
      }
    }
    return names
  }

  /// Notes which words have a capital where no sentence begins: they are names wherever they stand.
  private mutating func noteCapitals() {
    for sentence in sentences {
      for index in sentence.tokens.dropFirst()
      where tokens[index].kind == .word && tokens[index].shape.contains(.capitalised) && tokens[index - 1].kind == .word
        && !tokens[index].shape.contains(.allCapitals)
      {
        let hash = tokens[index].hash
        capitals[Int(hash >> 6 & 63)] |= 1 << UInt64(hash & 63)
      }
    }
  }

  private func isKnownCapital(_ hash: UInt32) -> Bool { capitals[Int(hash >> 6 & 63)] & (1 << UInt64(hash & 63)) != 0 }

  func classes(_ index: Int) -> WordClass {
    lexicon.classes[Int(tokens[index].entry)]
  }

  private func isWholeParagraph(_ index: Int) -> Bool {
    let paragraph = sentences[index].paragraph
    return (index == 0 || sentences[index - 1].paragraph != paragraph)
      && (index + 1 == sentences.count || sentences[index + 1].paragraph != paragraph)
  }

  /// A sentence most of whose words have capitals shows nothing by them.
  private func isHeadline(_ sentence: Sentence) -> Bool {
    guard sentence.tokens.count <= 30 else { return false }
    for index in sentence.tokens where tokens[index].kind == .quotation { return false }
    var words = 0
    var capitals = 0
    var small = 0
    var reports = false
    for index in sentence.tokens where tokens[index].kind == .word {
      words += 1
      if tokens[index].shape.contains(.capitalised) {
        capitals += 1
      } else if classes(index).contains(.strongCue) {
        reports = true
      }
      if !tokens[index].shape.contains(.capitalised),
        !classes(index).hasAny(of: [.preposition, .determiner, .conjunction])
      {
        small += 1
      }
    }
    return words >= 6 && small * 4 <= capitals && capitals * 2 > words && !reports
  }

  // MARK: - Runs of capitals

  private static let neverFirst: WordClass = [
    .determiner, .preposition, .conjunction, .subordinator, .relative, .auxiliary, .adverb,
    .firstPerson, .secondPerson,
    .subjectPronoun, .possessivePronoun, .objectPronoun, .time,
  ]
  private static let neverInside: WordClass = [
    .determiner, .conjunction, .subordinator, .relative, .firstPerson, .secondPerson,
    .subjectPronoun,
    .possessivePronoun, .objectPronoun,
  ]

  private mutating func findNames(in range: Range<Int>, sentence: Int) {
    var index = range.lowerBound
    while index < range.upperBound {
      // Most words have no capital.
      guard isCapitalised(index), beginsName(index, range) else {
        index += 1
        continue
      }
      let end = endOfName(from: index, range)
      let before = names.mentions.count
      record(index..<end, sentence: sentence, range)
      if names.mentions.count > before { joinNickname(names.mentions.count - 1) }
      index = max(end, index + 1)
    }
  }

  /// Redmond “Red” Murphy: what stands before and after a short quotation is one name.
  private mutating func joinNickname(_ index: Int) {
    guard index > 0 else { return }
    let first = names.mentions[index - 1]
    let last = names.mentions[index]
    let nickname = first.tokens.upperBound
    guard nickname + 1 == last.tokens.lowerBound, tokens[nickname].kind == .quotation,
      tokens[nickname].range.count < 24, last.titleStart == last.tokens.lowerBound, !first.isPossessive,
      first.tokens.count == 1, !names.signs[index - 1].isPlace, !names.signs[index - 1].isOrganisation
    else { return }
    names.signs[index].whole = first.tokens.lowerBound..<last.tokens.upperBound
    names.signs[index].personhood += 4
    names.signs[index].roles.formUnion(names.signs[index - 1].roles)
    if last.gender == .unknown { names.mentions[index].gender = first.gender }
    names.mentions[index].titleStart = first.titleStart
    names.mentions.remove(at: index - 1)
    names.signs.remove(at: index - 1)
  }

  @inline(__always)
  private func isCapitalised(_ index: Int) -> Bool {
    tokens[index].kind == .word && tokens[index].shape.contains(.capitalised)
  }

  /// Whether a word with a capital is the first of a name.
  private func beginsName(_ index: Int, _ range: Range<Int>) -> Bool {
    let token = tokens[index]
    let classes = classes(index)
    // "Will Hurd", "May Jones": a function word that is also a given name, before another capital.
    if classes.hasAny(of: Self.neverFirst) {
      // "Will wrote", "May said", "From said": the verb shows that the word before it is a name.
      if classes.isDisjoint(with: Self.neverName), classes.hasAny(of: [.auxiliary, .preposition]),
        reports(index + 1, range)
      {
        return true
      }
      guard classes.contains(.givenName), index + 1 < range.upperBound, isPlainCapital(index + 1)
      else { return false }
      return index > range.lowerBound || !classes.hasAny(of: [.preposition, .subordinator])
    }
    let isFirst =
      index == range.lowerBound || tokens[index - 1].kind == .quotation
      || (tokens[index - 1].kind == .punctuation && !tokens[index - 1].isMark(Mark.comma))
    guard isFirst else { return true }
    if classes.hasAny(of: [.title, .place, .demonym, .givenName, .organisationName]) {
      return true
    }
    if classes.hasAny(of: [.role, .work, .document]), !smallWords.mayHold(token.hash), leadsOrganisation(index, range) {
      return true
    }
    if classes.hasAny(of: [.opener, .gerund, .speechNoun, .role, .verb, .number]) {
      return reports(index + 1, range) && !classes.hasAny(of: [.role, .number, .plural])
    }
    // A word that also occurs in lower case, and is not followed by another capital, only opens the sentence.
    if smallWords.mayHold(token.hash), !token.shape.contains(.allCapitals) {
      return false
    }
    if token.shape.contains(.endsInLy) || token.shape.contains(.endsInIng) {
      return index + 1 < range.upperBound
        && (isPlainCapital(index + 1) || reports(index + 1, range) || self.classes(index + 1).contains(.auxiliary)
          || isKnownCapital(token.hash) && !smallWords.mayHold(token.hash))
    }
    return true
  }

  /// "Star Lines runs four boats": a common word before a capital that is nobody's given name.
  private func leadsOrganisation(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index + 1 < range.upperBound, isPlainCapital(index + 1), !isInitial(index + 1) else { return false }
    let next = classes(index + 1)
    return next.isDisjoint(with: [.title, .givenName, .demonym, .particle]) && isVerbOrMark(index + 2, range)
  }

  private func isVerbOrMark(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index < range.upperBound else { return false }
    if tokens[index].kind != .word { return tokens[index].isMark(Mark.comma) }
    return classes(index).hasAny(of: WordClass.anyVerb)
      || tokens[index].shape.contains(.endsInEd)
  }

  private static let pastForms: InlineArray = [
    Word.hash("said"), Word.hash("told"), Word.hash("wrote"), Word.hash("says"),
  ]

  private static let neverName: WordClass = [
    .determiner, .conjunction, .subordinator, .relative, .adverb, .firstPerson, .secondPerson, .subjectPronoun,
    .possessivePronoun, .objectPronoun,
  ]

  /// Whether a word is a verb of saying in a form that only a subject can stand before.
  private func reports(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index < range.upperBound, tokens[index].kind == .word, !tokens[index].shape.contains(.capitalised) else {
      return false
    }
    guard classes(index).contains(.strongCue) else { return false }
    return tokens[index].shape.contains(.endsInEd) || Self.pastForms.contains(tokens[index].hash)
  }

  private func isPlainCapital(_ index: Int) -> Bool {
    isCapitalised(index) && (isInitial(index) || !classes(index).hasAny(of: Self.neverInside))
  }

  private func isInitial(_ index: Int) -> Bool {
    tokens[index].shape.contains(.keepsStop) && tokens[index].end - tokens[index].start == 2
  }

  private func endOfName(from start: Int, _ range: Range<Int>) -> Int {
    var end = start + 1
    var hasOrganisation = classes(start).contains(.organisationName)
    let limit = min(range.upperBound, start + Self.longestName)
    while end < limit {
      let token = tokens[end]
      guard token.shape.contains(.spaced) || token.isMark(Mark.ampersand) || token.kind == .possessive else { break }
      let classes = classes(end)
      if token.kind == .word, token.shape.contains(.capitalised) {
        if !isInitial(end), classes.hasAny(of: Self.neverInside) { break }
        if classes.contains(.time), !classes.hasAny(of: [.givenName, .auxiliary]) { break }
        if classes.hasAny(of: [.time, .auxiliary, .preposition, .adverb]),
          !self.classes(end - 1).hasAny(of: [.givenName, .title])
        {
          break
        }
        hasOrganisation = hasOrganisation || classes.contains(.organisationName)
        end += 1
      } else if token.kind == .number, end == start + 1,
        hasOrganisation || tokens[start].shape.contains(.allCapitals)
      {
        end += 1
      } else if classes.contains(.particle), end + 1 < limit, isPlainCapital(end + 1),
        !classes.contains(.preposition)
      {
        end += 2
      } else if classes.contains(.particle), end + 2 < limit,
        self.classes(end + 1).contains(.particle), isPlainCapital(end + 2)
      {
        end += 3
      } else if token.isMark(Mark.ampersand), end + 1 < limit, isPlainCapital(end + 1) {
        hasOrganisation = true
        end += 2
      } else if token.kind == .possessive, tokens[end - 1].shape.contains(.endsInS), end + 1 < limit,
        isPlainCapital(end + 1), self.classes(end + 1).contains(.organisationName)
      {
        // Harbour Workers' Union
        hasOrganisation = true
        end += 2
      } else if isLink(end),
        self.classes(end - 1).contains(.title) || (hasOrganisation && !self.classes(start).contains(.title))
      {
        // University of Texas; Secretary of State; Alliance for the Arts.
        if end + 1 < limit, isPlainCapital(end + 1) {
          end += 2
        } else if end + 2 < limit, self.classes(end + 1).contains(.determiner),
          isPlainCapital(end + 2)
        {
          end += 3
        } else {
          break
        }
      } else {
        break
      }
    }
    return end
  }

  private func isLink(_ index: Int) -> Bool {
    let hash = tokens[index].hash
    return tokens[index].kind == .word && (hash == Word.of || hash == Word.forWord)
  }

  /// "PORT HALLAM, Wisc. — ", "NAGARKOT, June 3: ": where and when a report was written, before its first word.
  private func isDateline(_ run: Range<Int>, _ range: Range<Int>) -> Bool {
    guard run.lowerBound == range.lowerBound, run.allSatisfy({ tokens[$0].shape.contains(.allCapitals) }) else {
      return false
    }
    var index = run.upperBound
    let limit = min(range.upperBound, index + 9)
    while index < limit {
      if tokens[index].isMark(Mark.dash) { return true }
      if tokens[index].isMark(Mark.colon) { return index > run.upperBound + 1 }
      let isDatePart =
        tokens[index].kind == .number || tokens[index].isMark(Mark.comma) || tokens[index].isMark(Mark.open)
        || tokens[index].isMark(Mark.close) || tokens[index].shape.contains(.capitalised)
      guard isDatePart else { return false }
      index += 1
    }
    return false
  }

  // MARK: - One run

  private mutating func record(_ run: Range<Int>, sentence: Int, _ range: Range<Int>) {
    var name = run
    var gender = Gender.unknown
    var sign = NameSigns()
    stripTitles(&name, &gender, &sign)
    guard !name.isEmpty else { return }
    if name.count == 1 {
      let only = classes(name.lowerBound)
      if only.hasAny(of: [.demonym, .time]), !only.hasAny(of: [.givenName, .place]) { return }
      if only.contains(.title), !only.contains(.givenName), name.lowerBound == run.lowerBound { return }
      if only.contains(.number) || tokens[name.lowerBound].kind != .word { return }
    }
    guard !isDateline(run, range) else { return }
    weighWords(of: name, &gender, &sign)
    lookAround(name, titleStart: run.lowerBound, range, &gender, &sign)
    let after = name.upperBound < range.upperBound ? tokens[name.upperBound] : nil
    let beforeIndex = run.lowerBound - 1
    let followsPreposition =
      beforeIndex >= range.lowerBound
      && (classes(beforeIndex).contains(.preposition)
        || (classes(beforeIndex).contains(.determiner) && beforeIndex > range.lowerBound
          && classes(beforeIndex - 1).contains(.preposition)))
    let isPossessive = after?.kind == .possessive
    names.mentions.append(
      Mention(
        tokens: name, titleStart: run.lowerBound, entity: -1, sentence: sentence, gender: gender,
        isPossessive: isPossessive, followsPreposition: followsPreposition,
        isSubject: !isPossessive && !followsPreposition && isSubject(name, range)))
    names.signs.append(sign)
  }

  /// Takes titles, offices and nationalities off the front: Russian President Vladimir Putin.
  private func stripTitles(_ name: inout Range<Int>, _ gender: inout Gender, _ sign: inout NameSigns) {
    var lastTitle: Int?
    var index = name.lowerBound
    while index < name.upperBound {
      let classes = classes(index)
      if classes.contains(.title), !(classes.contains(.givenName) && index > name.lowerBound) {
        lastTitle = index
      }
      if isLink(index), let title = lastTitle, title == index - 1 {
        if index + 2 < name.upperBound, !isOffice(index + 1, name), !hasGivenName(index + 1..<name.upperBound) {
          // "the Governor of Adaga State", where nobody is named
          name = (index + 1)..<name.upperBound
          sign.personhood -= 8
          sign.isPlace = true
          return
        }
        // Secretary of State, Secretary of Homeland Security
        var end = min(index + 2, name.upperBound)
        if end < name.upperBound, self.classes(end).contains(.organisationName) || isOfficeWord(end) {
          end += 1
        }
        lastTitle = end - 1
        index = end
        continue
      }
      index += 1
    }
    // "Burger King", "Martin Luther King": a title at the end is part of the name.
    if let last = lastTitle, last == name.upperBound - 1, name.count > 1 {
      let honorific = classes(last - 1)
      if honorific.contains(.title), honorific.contains(.abbreviation) { lastTitle = last - 1 }
      let rest = name.lowerBound..<last
      if rest.contains(where: { classes($0).contains(.givenName) && !classes($0).contains(.title) }) {
        lastTitle = nil
      }
    }
    if let last = lastTitle {
      for index in name.lowerBound...last where classes(index).hasAny(of: [.title, .role]) {
        sign.personhood += 3
        if sign.roles.count < 4 { sign.roles.append(tokens[index].hash) }
        let own = Gender(classes(index).intersection([.male, .female]))
        if own != .unknown { gender = own }
      }
      name = (last + 1)..<name.upperBound
    }
    while name.count > 2, classes(name.upperBound - 1).contains(.honour) {
      name = name.lowerBound..<name.upperBound - 1
      sign.personhood += 3
    }
    while name.count > 1, endsInOld(name.lowerBound) { name = (name.lowerBound + 1)..<name.upperBound }
    // "Glaciologist Henrik Aas": an occupation that the start of a sentence gave its capital.
    if lastTitle == nil, name.count >= 3, classes(name.lowerBound + 1).contains(.givenName),
      classes(name.lowerBound).isDisjoint(with: [.givenName, .organisationName, .place]),
      classes(name.lowerBound).contains(.role) || isOccupation(name.lowerBound)
    {
      sign.personhood += 3
      sign.roles.append(tokens[name.lowerBound].hash)
      name = (name.lowerBound + 1)..<name.upperBound
    }
    while name.count > 1, classes(name.lowerBound).contains(.demonym),
      !classes(name.lowerBound + 1).contains(.organisationName)
    {
      name = (name.lowerBound + 1)..<name.upperBound
    }
  }

  /// "Ten-year-old Ana"
  private func endsInOld(_ index: Int) -> Bool {
    let word = text[tokens[index].range]
    return word.count > 6 && word.suffix(4).elementsEqual("-old".utf8)
  }

  private func hasGivenName(_ words: Range<Int>) -> Bool {
    words.contains { classes($0).contains(.givenName) || isInitial($0) }
  }

  /// State, Defense, Homeland Security: what a secretary is secretary of.
  private func isOffice(_ index: Int, _ name: Range<Int>) -> Bool {
    tokens[index].hash == Self.state || isOfficeWord(index) || index + 1 < name.upperBound && isOfficeWord(index + 1)
  }

  private static let state = Word.hash("state")

  /// By its ending alone, whatever its capital.
  private func isOccupation(_ index: Int) -> Bool {
    var token = tokens[index]
    token.shape.remove(.capitalised)
    return PersonEnding(of: token, in: text) == .one
  }

  private static let officeWords: InlineArray = [
    Word.hash("security"), Word.hash("affairs"), Word.hash("relations"), Word.hash("commerce"), Word.hash("labor"),
    Word.hash("defense"), Word.hash("defence"),
  ]

  private func isOfficeWord(_ index: Int) -> Bool {
    Self.officeWords.contains(tokens[index].hash)
  }

  private func weighWords(of name: Range<Int>, _ gender: inout Gender, _ sign: inout NameSigns) {
    let first = classes(name.lowerBound)
    let last = classes(name.upperBound - 1)
    if first.contains(.givenName) {
      sign.personhood += name.count > 1 ? 3 : 1
      if gender == .unknown { gender = Gender(first) }
    } else if name.count == 2 || name.count == 3 {
      sign.personhood += 1
    }
    if name.count >= 3, gender == .unknown { gender = vietnameseGender(of: name) }
    for index in name {
      let classes = classes(index)
      if classes.contains(.organisationName),
        !(classes.contains(.givenName) && index == name.lowerBound)
      {
        sign.isOrganisation = true
        sign.personhood -= sign.personhood > 3 ? 1 : 4
      }
      if isLink(index) || tokens[index].isMark(Mark.ampersand) {
        sign.isOrganisation = true
        sign.personhood -= 3
      }
    }
    if last.contains(.place), !first.contains(.givenName) || name.count == 1,
      !last.contains(.givenName) || name.count > 1
    {
      sign.isPlace = sign.personhood < 3
      sign.personhood -= 4
    }
    if name.count == 1, tokens[name.lowerBound].shape.contains(.allCapitals), sign.personhood < 3 {
      sign.isOrganisation = true
      sign.personhood -= 2
    }
  }

  /// The middle names Văn and Thị tell men from women; without its accents, the first is a Dutch "van".
  private func vietnameseGender(of name: Range<Int>) -> Gender {
    for index in name.dropFirst().dropLast() {
      let hash = tokens[index].hash
      if hash == Self.thi { return .female }
      if hash == Self.van, tokens[index].range.count > 3 { return .male }
    }
    return .unknown
  }

  private static let thi = Word.hash("thi")
  private static let van = Word.hash("van")

  /// A name before a verb, or before an apposition, does something.
  private func isSubject(_ name: Range<Int>, _ range: Range<Int>) -> Bool {
    guard name.upperBound < range.upperBound else { return false }
    let next = tokens[name.upperBound]
    if next.kind == .clitic { return true }
    if next.isMark(Mark.comma) || next.isMark(Mark.open) {
      return name.lowerBound - range.lowerBound < 6
    }
    guard next.kind == .word else { return false }
    let classes = classes(name.upperBound)
    return classes.hasAny(of: WordClass.anyVerb.union(.adverb))
      || next.shape.contains(.endsInEd)
      || (next.shape.contains(.endsInS) && !next.shape.contains(.capitalised))
      || next.shape.contains(.endsInLy)
  }
}

/// The words that a text has without a capital: one bit for (nearly) every word.
private struct SmallWords {
  private let bits: [UInt64]

  init(of tokens: Span<Token>) {
    var bits = [UInt64](repeating: 0, count: 1024)
    for index in tokens.indices where tokens[index].kind == .word && !tokens[index].shape.contains(.capitalised) {
      let hash = tokens[index].hash
      bits[Int(hash >> 6 & 1023)] |= 1 << UInt64(hash & 63)
    }
    self.bits = bits
  }

  func mayHold(_ word: UInt32) -> Bool {
    bits[Int(word >> 6 & 1023)] & (1 << UInt64(word & 63)) != 0
  }
}

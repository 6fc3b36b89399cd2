/// Two names that the reader said are one person's, in the order of the alphabet.
public struct NamePair: Sendable, Hashable {
  public let first: String
  public let second: String

  /// Nil where both are the same.
  public init?(_ one: String, _ other: String) {
    guard one != other else { return nil }
    first = min(one, other)
    second = max(one, other)
  }
}

/// Which names are one person's: as far as the names themselves tell, and as the reader said.
///
/// Names are joined where they are the same but for case, diacritics, hyphens, points, a title in front ("Dr") and the
/// initials between first and last name; those with other initials ("George W. Bush", "George H. W. Bush") stay apart, and then
/// so does the one without. A single word is joined with the same word only: whose surname it is, only its article tells,
/// and there the engine has said so. Descriptions ("the minister") are nobody's name: each wording is one by itself.
///
/// The reader's word goes before all that: a name that was parted is joined with those only that it was joined with by hand.
public struct NameJoins: Sendable, Equatable {
  private var joined: [String: Set<String>] = [:]
  private var parted: Set<String> = []

  /// - Parameter library: what is kept about the library as a whole.
  public init(_ library: KeptArticle = KeptArticle()) {
    for thing in library.things {
      switch thing {
      case .joined(let pair):
        joined[pair.first, default: []].insert(pair.second)
        joined[pair.second, default: []].insert(pair.first)
      case .parted(let name): parted.insert(name)
      case .read, .starred, .mark, .note, .quotation, .speaker, .speakers: continue
      }
    }
  }

  // MARK: - Who is one person

  /// Names as the people whose they are, in no order.
  func people(among names: some Sequence<String>) -> [[String]] {
    var people: [[String]] = []
    var groups: [String: [String: [String]]] = [:]
    for name in names {
      if parted.contains(name) {
        people.append([name])
        continue
      }
      let form = NameForm(name)
      groups[form.key, default: [:]][form.initials, default: []].append(name)
    }
    for byInitials in groups.values {
      let isOnePerson = byInitials.keys.count { !$0.isEmpty } <= 1
      people += isOnePerson ? [byInitials.values.flatMap(\.self)] : Array(byInitials.values)
    }
    return joined.isEmpty ? people : joinedByHand(people)
  }

  private func joinedByHand(_ people: [[String]]) -> [[String]] {
    var owners: [String: Int] = [:]
    for (number, names) in people.enumerated() {
      for name in names where joined[name] != nil { owners[name] = number }
    }
    var people = people
    /// Where those have gone that were joined with others.
    var moved: [Int: Int] = [:]
    func present(_ number: Int) -> Int {
      var number = number
      while let next = moved[number] { number = next }
      return number
    }
    // A name between two others joins them even where nobody is quoted by it.
    for circle in circles {
      let numbers = Set(circle.compactMap { owners[$0] }.map(present)).sorted()
      for number in numbers.dropFirst() {
        people[numbers[0]] += people[number]
        people[number] = []
        moved[number] = numbers[0]
      }
    }
    return people.filter { !$0.isEmpty }
  }

  /// The names that are joined by hand, directly or by way of others.
  private var circles: [Set<String>] {
    var circles: [Set<String>] = []
    var seen: Set<String> = []
    for name in joined.keys where !seen.contains(name) {
      circles.append(circle(of: name))
      seen.formUnion(circles[circles.count - 1])
    }
    return circles
  }

  /// A name and all that are joined with it by hand.
  public func circle(of name: String) -> Set<String> {
    var circle: Set<String> = [name]
    var waiting = [name]
    while let next = waiting.popLast() {
      for other in joined[next] ?? [] where circle.insert(other).inserted { waiting.append(other) }
    }
    return circle
  }

  /// The names of those people, of whom more than one name is joined by hand, who have a name that passes a test.
  func names(ofThoseWithOneWhere matches: (String) -> Bool) -> Set<String> {
    circles.reduce(into: []) { names, circle in if circle.contains(where: matches) { names.formUnion(circle) } }
  }

  // MARK: - Changes

  /// What makes all these names one person's. The first is the one that the others are joined with.
  public func joining(_ names: [String]) -> KeptChange {
    guard let first = names.first else { return KeptChange(nil, title: "") }
    let pairs = names.dropFirst().compactMap { NamePair(first, $0) }.filter { !isJoined($0) }
    return KeptChange(nil, title: "", adding: Set(pairs.map { .joined($0) }))
  }

  /// What makes one of a person's names somebody else's, and leaves the others together.
  public func parting(_ name: String, from names: [String]) -> KeptChange {
    let others = names.filter { $0 != name }
    let neighbours = joined[name] ?? []
    let removed = neighbours.compactMap { NamePair(name, $0) }.map { KeptThing.joined($0) }
    let form = NameForm(name)
    let lookAlikes = parted.contains(name) ? [] : others.filter { !parted.contains($0) && NameForm($0).key == form.key }
    var added: Set<KeptThing> =
      lookAlikes.isEmpty && !neighbours.isEmpty || parted.contains(name) ? [] : [.parted(name)]
    // It may have been what held the others together.
    if let first = others.first, !neighbours.isEmpty {
      for other in neighbours.union(lookAlikes) {
        if let pair = NamePair(first, other), !isJoined(pair) { added.insert(.joined(pair)) }
      }
    }
    return KeptChange(nil, title: "", removing: Set(removed), adding: added)
  }

  private func isJoined(_ pair: NamePair) -> Bool { joined[pair.first]?.contains(pair.second) ?? false }
}

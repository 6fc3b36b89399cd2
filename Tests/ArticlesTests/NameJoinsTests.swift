import Testing

@testable import Articles

extension KeptArticle {
  fileprivate mutating func join(_ names: String...) { make(NameJoins(self).joining(names)) }
  fileprivate mutating func part(_ name: String, from names: String...) {
    make(NameJoins(self).parting(name, from: names))
  }

  /// The people among names, each with their names in the order of the alphabet.
  fileprivate func people(_ names: String...) -> [[String]] {
    NameJoins(self).people(among: names).map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }
}

@Suite struct NameJoinsTests {
  @Test func `names that look nothing alike are joined where the reader says so`() {
    var library = KeptArticle()
    library.join("Bob Dylan", "Robert Zimmerman")
    #expect(
      library.people("BOB DYLAN", "Bob Dylan", "Robert Zimmerman", "Ruiz") == [
        ["BOB DYLAN", "Bob Dylan", "Robert Zimmerman"], ["Ruiz"],
      ])
    // More by way of one of them, also where nobody is quoted by that.
    library.join("Robert Zimmerman", "Blind Boy Grunt")
    #expect(library.people("Bob Dylan", "Blind Boy Grunt") == [["Blind Boy Grunt", "Bob Dylan"]])
  }

  @Test func `a name that was joined wrongly stands alone, and the others stay together`() {
    var library = KeptArticle()
    library.part("Dr Ana Ruiz", from: "Ana Ruiz", "Dr Ana Ruiz", "ANA RUIZ")
    #expect(library.people("Ana Ruiz", "Dr Ana Ruiz", "ANA RUIZ") == [["ANA RUIZ", "Ana Ruiz"], ["Dr Ana Ruiz"]])
    library.join("Tom", "Ana Ruiz", "Thomas")
    // The one that held two others together.
    library.part("Tom", from: "Tom", "Ana Ruiz", "Thomas", "ANA RUIZ")
    #expect(library.people("Tom", "Ana Ruiz", "Thomas", "ANA RUIZ") == [["ANA RUIZ", "Ana Ruiz", "Thomas"], ["Tom"]])
    // And it can be joined again.
    library.join("Dr Ana Ruiz", "Ana Ruiz")
    #expect(library.people("Ana Ruiz", "Dr Ana Ruiz") == [["Ana Ruiz", "Dr Ana Ruiz"]])
  }

  @Test func `every change is taken back by its inverse`() {
    var library = KeptArticle()
    library.join("A B", "C D", "E F")
    for change in [
      NameJoins(library).joining(["A B", "G H", "C D"]),
      NameJoins(library).parting("A B", from: ["A B", "C D", "E F"]),
      NameJoins(library).parting("X", from: ["X"]),
    ] {
      #expect(!change.isEmpty && change.saysWhoIsWho)
      var other = library
      other.make(change)
      #expect(NameJoins(other) != NameJoins(library))
      other.make(change.inverse)
      #expect(other == library)
    }
    #expect(NameJoins(library).joining(["A B", "E F"]).isEmpty)
    #expect(NameJoins(library).joining(["A B", "A B"]).isEmpty)
  }

  @Test func `a query for one name asks for the others`() throws {
    var library = KeptArticle()
    library.join("Bob Dylan", "Robert Zimmerman")
    let known = KnownSpeakers(library: library)
    #expect(known.isMeant("Robert Zimmerman", by: TextQuery("dylan")))
    #expect(known.isMeant("ROBERT ZIMMERMAN", by: TextQuery("bob")))
    #expect(!known.isMeant("Robert Zimmerman Jr", by: TextQuery("dylan")))
    #expect(!known.isMeant("Robert Zimmerman", by: TextQuery("ruiz")))
    let query = try Query("ferry speaker:ruiz OR -(speaker:dylan said:no) OR speaker:unknown")
    #expect(known.answering(query) != query)
    #expect(known.answering(query).description == query.description)
    #expect(KnownSpeakers().answering(query) == query)
  }
}

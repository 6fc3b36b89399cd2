import Testing

@testable import ArticleLibrary

@Suite struct DatabaseTests {
  @Test func `what is stored comes back as it was`() throws {
    let database = try Database(path: Array(":memory:".utf8))
    try database.run("CREATE TABLE things (number, words, bytes, none)")
    let insert = "INSERT INTO things VALUES (?, ?, ?, ?)"
    try database.run(insert, .number(-7), .text("na\u{0}ïve"), .bytes([0, 255]), .null)
    try database.run(insert, .number(1), .text(""), .bytes([]), .real(0.5))
    let statement = try database.prepare("SELECT * FROM things ORDER BY number")
    #expect(try statement.step())
    #expect(statement.number(0) == -7)
    #expect(statement.text(1) == "na\u{0}ïve")
    #expect(statement.bytes(2) == [0, 255])
    #expect(statement.isNull(3))
    #expect(try statement.step())
    #expect(statement.text(1) == "" && !statement.isNull(1))
    #expect(statement.bytes(2) == [] && !statement.isNull(2))
    #expect(statement.real(3) == 0.5)
    #expect(try !statement.step())
  }

  @Test func `a transaction that fails changes nothing`() throws {
    let database = try Database(path: Array(":memory:".utf8))
    try database.run("CREATE TABLE things (number UNIQUE)")
    #expect(throws: DatabaseError.self) {
      try database.transaction { () throws(DatabaseError) in
        try database.run("INSERT INTO things VALUES (1)")
        try database.run("INSERT INTO things VALUES (1)")
      }
    }
    #expect(try database.number("SELECT count(*) FROM things") == 0)
  }

  @Test func `a wrong statement says what is wrong with it`() throws {
    let database = try Database(path: Array(":memory:".utf8))
    do {
      try database.run("SELEKT 1")
      Issue.record("nothing was thrown")
    } catch {
      #expect(error.message.contains("SELEKT"))
    }
  }
}

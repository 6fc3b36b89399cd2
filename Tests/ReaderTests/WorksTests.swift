import Articles
import Screen
import Testing

@testable import Reader

/// What goes on beside: told of once it has taken a while, and stopped by Esc.
struct WorksTests {
  private func statusLine(_ reader: Reader) -> String {
    var reader = reader
    return reader.screen().last ?? ""
  }

  private func beat(_ reader: inout Reader, _ times: Int = 4) {
    for _ in 0..<times { #expect(reader.handle(.goesOn) == []) }
  }

  @Test func `only what has gone on for 300 ms is told of`() {
    var work = RunningWork()
    // The first beat may come at once after it has begun.
    for _ in 0..<3 {
      work.goOn()
      #expect(!work.isShown)
    }
    work.goOn()
    #expect(work.isShown)
    #expect(work.milliseconds == RunningWork.patience)
  }

  @Test func `a beat is asked for only while something goes on`() {
    var reader = Reader.showing(.harbour, .silent)
    #expect(!reader.isWorking)
    _ = reader.handle(.input(.key(Key(.character("R")))))
    #expect(reader.isWorking)
    _ = reader.handle(.opened(Story.harbour.summary("story-0.txt").id, Story.harbour.article))
    #expect(!reader.isWorking)
  }

  @Test func `a folder that takes long to look through can be left as it is`() {
    var reader = Reader(size: Size(width: 100, height: 30))
    #expect(reader.isWorking)
    _ = reader.answer(reader.handle(.found([Story.harbour.summary("story-0.txt")])), from: [.harbour])
    beat(&reader, 3)
    #expect(!statusLine(reader).contains("Looking"))
    beat(&reader, 1)
    #expect(statusLine(reader).hasPrefix("| Looking through the folder … 1  Esc stops it"))
    #expect(reader.type("<Esc>") == [.stop(.scan)])
    #expect(statusLine(reader).hasPrefix("Stopped looking: the list has the 1 article found so far"))
    #expect(!reader.isWorking)
    #expect(!reader.state.list.isScanning)
  }

  @Test func `another library that does not come leaves this one open`() {
    var reader = Reader.showing(.harbour, .silent)
    reader.type(":open /far/away<Enter>")
    beat(&reader)
    #expect(reader.type("<Esc>") == [.stop(.scan)])
    #expect(statusLine(reader).hasPrefix("Stopped looking; this library stays open"))
    #expect(reader.state.list.articles.count == 2)
    #expect(reader.handle(.found([Story.wide.summary("story-7.txt")])) == [])
    #expect(reader.state.list.articles.count == 3)
  }

  @Test func `a search that is stopped leaves the list as it was`() {
    var reader = Reader.showing(.harbour, .silent)
    reader.type("g/ferry<Enter>")
    _ = reader.handle(.progress(.search, WorkProgress(done: 4096, total: 100_000)))
    beat(&reader)
    #expect(statusLine(reader).hasPrefix("| Searching … 0 found · 4096 of 100000 read  Esc stops it"))
    #expect(reader.type("<Esc>") == [.stop(.search)])
    #expect(statusLine(reader).hasPrefix("The search was stopped"))
    #expect(reader.state.results == nil)
    #expect(reader.state.list.articles.count == 2)
  }

  @Test func `an article that takes long is given up, and the one before stays`() {
    var reader = Reader.showing(.harbour, .silent)
    _ = reader.handle(.input(.key(Key(.character("J")))))
    beat(&reader)
    #expect(statusLine(reader).hasPrefix("| Reading …  Esc stops it"))
    #expect(reader.type("<Esc>") == [.stop(.load)])
    #expect(reader.state.reading?.summary.title == Story.harbour.title)
    #expect(reader.state.list.selected?.title == Story.harbour.title)
    #expect(statusLine(reader).hasPrefix("Stopped reading"))
  }

  @Test func `of an article that is half read the half stays, and says so`() throws {
    var reader = Reader.showing(.harbour, .silent)
    let id = Story.harbour.summary("story-0.txt").id
    _ = reader.handle(.input(.key(Key(.character("R")))))
    _ = reader.handle(.opened(id, Story.harbour.article(extent: .opening)))
    beat(&reader)
    #expect(statusLine(reader).hasPrefix("| Reading …  Esc stops it"))
    #expect(reader.type("<Esc>") == [.stop(.load)])
    reader.type("gt50%")
    #expect(statusLine(reader).hasPrefix("Reading the rest was stopped: R reads all of it"))
  }

  @Test func `who is quoted need not be counted to the end`() {
    var reader = Reader.showing(.harbour, .silent)
    #expect(reader.type("gs") == [.countSpeakers(KnownSpeakers())])
    _ = reader.handle(.progress(.count, WorkProgress(done: 2000)))
    beat(&reader)
    #expect(statusLine(reader).hasPrefix("| Counting who is quoted … 2000  Esc stops it"))
    #expect(reader.type("<Esc>") == [.stop(.count)])
    #expect(statusLine(reader).hasPrefix("Counting was stopped"))
  }

  @Test func `the index is stopped last, after all that lies over the panes`() {
    var reader = Reader.showing(.harbour, .silent)
    _ = reader.handle(.progress(.index, WorkProgress(done: 4000, total: 100_000)))
    beat(&reader)
    #expect(statusLine(reader).hasPrefix("| Indexing … 4000 of 100000  Esc stops it"))
    reader.type("/bridge<Enter>")
    #expect(reader.type("<Esc>") == [])
    #expect(reader.type("<Esc>") == [.stop(.index)])
    #expect(statusLine(reader).hasPrefix("Indexing was stopped; it goes on from here the next time"))
  }

  @Test func `an export that is stopped says itself what came of it`() {
    var reader = Reader.showing(.harbour, .silent)
    reader.type("Ea<C-u>x.md<Enter>")
    beat(&reader)
    #expect(reader.type("<Esc>") == [.stop(.export)])
    #expect(reader.isWorking)
    _ = reader.handle(.exported("Stopped: x.md is as it was"))
    #expect(!reader.isWorking)
    #expect(statusLine(reader).hasPrefix("Stopped: x.md is as it was"))
  }

  @Test func `nothing moves for screen readers`() {
    var settings = Settings()
    settings.isPlain = true
    var reader = Reader.showing(.harbour, .silent, settings: settings)
    _ = reader.handle(.progress(.index, WorkProgress(done: 1, total: 2)))
    beat(&reader, 7)
    #expect(statusLine(reader).hasPrefix("Indexing … 1 of 2"))
  }
}

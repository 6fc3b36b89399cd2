import Articles
import Screen
import Testing

@testable import Reader

struct MouseTests {
  private func press(_ reader: inout Reader, on words: String, in pane: Pane) -> [Effect] {
    let screen = reader.screen()
    guard let rect = reader.arrangement.rect(of: pane),
      let row = (rect.row..<rect.row + rect.height).first(where: { row in
        String(screen[row].dropFirst(rect.column).prefix(rect.width)).contains(words)
      })
    else {
      Issue.record("\(words) is not on the screen")
      return []
    }
    return reader.handle(.input(.mouse(MouseEvent(.press, at: Position(column: rect.column + 4, row: row)))))
  }

  private func turn(_ reader: inout Reader, _ action: MouseEvent.Action, in pane: Pane) {
    let rect = reader.arrangement.rect(of: pane) ?? Rect(column: 0, row: 0, width: 0, height: 0)
    let position = Position(column: rect.column + 2, row: rect.row + 2)
    _ = reader.handle(.input(.mouse(MouseEvent(action, at: position))))
  }

  @Test(arguments: [(160, 48), (80, 24)]) func `a press selects what it is on`(width: Int, height: Int) {
    var reader = Reader.showing(.harbour, .silent, width: width, height: height)
    #expect(press(&reader, on: "a pier that", in: .quotes) == [])
    #expect(reader.state.focus == .quotes && reader.state.reading?.quotation == 2)
    #expect(press(&reader, on: "We ran out", in: .text) == [])
    #expect(reader.state.focus == .text && reader.state.reading?.quotation == 0)
    let ferry = press(&reader, on: "Ferry timetable", in: .list)
    #expect(reader.state.focus == .list && reader.state.list.selection == 1)
    #expect(ferry.contains { if case .load = $0 { true } else { false } })
    // Once more: it is read.
    _ = press(&reader, on: "Ferry timetable", in: .list)
    #expect(reader.state.focus == .text)
  }

  @Test func `the wheel moves in the pane below it`() {
    var reader = Reader.showing(.long, .silent)
    // Silent is the newer one.
    _ = press(&reader, on: "Sixty paragraphs", in: .list)
    reader.type("gt", in: .long, .silent)
    _ = reader.answer([.load(.init(path: Array("story-0.txt".utf8)), as: .asFound)], from: [.long, .silent])
    let top = reader.state.reading?.top
    turn(&reader, .wheelDown, in: .text)
    #expect(reader.state.focus == .text && reader.state.reading?.top != top)
    turn(&reader, .wheelUp, in: .text)
    #expect(reader.state.reading?.top == top)
    turn(&reader, .wheelDown, in: .quotes)
    #expect(reader.state.focus == .quotes && reader.state.reading?.quotation == 1)
  }

  @Test func `outside of panes, in prompts and on titles nothing happens`() {
    var reader = Reader.showing(.harbour, .silent)
    for position in [Position(column: 5, row: 35), Position(column: 500, row: 500), Position(column: 0, row: 0)] {
      #expect(reader.handle(.input(.mouse(MouseEvent(.press, at: position)))) == [])
    }
    reader.type("/bridge")
    #expect(reader.handle(.input(.mouse(MouseEvent(.press, at: Position(column: 2, row: 2))))) == [])
    guard case .typing = reader.state.mode else {
      Issue.record("the prompt is gone")
      return
    }
  }

  @Test func `every row below a heading is the article that is drawn there`() {
    var reader = Reader.showing(.harbour, .silent, .wide)
    reader.type(":sort day<Enter>", in: .harbour, .silent, .wide)
    _ = press(&reader, on: "Ferry timetable", in: .list)
    #expect(reader.state.list.selected?.title == "Ferry timetable")
  }
}

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

  private func mouse(_ reader: inout Reader, _ action: MouseEvent.Action, column: Int, row: Int = 12) {
    #expect(reader.handle(.input(.mouse(MouseEvent(action, at: Position(column: column, row: row))))) == [])
  }

  @Test func `a border beside the article goes where it is dragged, and no further than it may`() {
    var reader = Reader.showing(.harbour, .silent, width: 160, height: 48)
    let before = reader.arrangement
    let border = before.rules[0].column
    mouse(&reader, .press, column: border)
    for column in [border + 1, border + 4, border + 9] { mouse(&reader, .drag, column: column) }
    // Only the last of them costs anything, at the next frame.
    #expect(reader.arrangement == before)
    _ = reader.frame()
    #expect(reader.arrangement.rules[0].column == border + 9)
    #expect(reader.arrangement.quotes == before.quotes)
    #expect(reader.frame().grid[column: border + 9, row: 5].style.emphasis == .selected)
    mouse(&reader, .drag, column: 2)
    mouse(&reader, .release, column: 2)
    #expect(reader.arrangement.list?.width == 16)
    #expect(reader.frame().grid[column: 16, row: 5].style.emphasis == [])
    // Let go of, it stays. The keys go on from there.
    mouse(&reader, .drag, column: 40)
    _ = reader.frame()
    #expect(reader.arrangement.list?.width == 16)
    reader.type("gl>")
    #expect(reader.arrangement.list?.width == 18)
    #expect(reader.brokenPromise() == nil)
  }

  @Test(arguments: [(160, 48), (80, 24)]) func `so does that of the quotations`(width: Int, height: Int) {
    var reader = Reader.showing(.harbour, .silent, width: width, height: height)
    let border = reader.arrangement.rules.last?.column ?? 0
    let focus = reader.state.focus
    mouse(&reader, .press, column: border)
    mouse(&reader, .drag, column: border - 5)
    _ = reader.frame()
    #expect(reader.arrangement.rules.last?.column == border - 5)
    mouse(&reader, .drag, column: 0)
    mouse(&reader, .release, column: 0)
    #expect(reader.arrangement.text?.width ?? 0 >= 29)
    mouse(&reader, .press, column: reader.arrangement.rules.last?.column ?? 0)
    mouse(&reader, .drag, column: 500)
    _ = reader.frame()
    #expect(reader.arrangement.quotes?.width == 20)
    #expect(reader.state.focus == focus && reader.brokenPromise() == nil)
  }

  @Test func `the row of titles below the strip of the list is its border`() {
    var reader = Reader.showing(.harbour, .silent, width: 80, height: 24)
    let rows = reader.arrangement.list?.height ?? 0
    mouse(&reader, .press, column: 10, row: rows)
    #expect(reader.state.focus == .text)
    mouse(&reader, .drag, column: 70, row: rows + 3)
    _ = reader.frame()
    #expect(reader.arrangement.list?.height == rows + 3 && reader.arrangement.text?.row == rows + 3)
    mouse(&reader, .drag, column: 10, row: 0)
    mouse(&reader, .release, column: 10, row: 0)
    #expect(reader.arrangement.list?.height == 2)
    mouse(&reader, .press, column: 70, row: 2)
    #expect(reader.state.focus == .quotes)
    mouse(&reader, .drag, column: 70, row: 23)
    mouse(&reader, .release, column: 70, row: 23)
    #expect(reader.arrangement.list?.height == 12)
    // The keys go on from there.
    reader.type("gl<")
    #expect(reader.arrangement.list?.height == 11)
    #expect(reader.brokenPromise() == nil)
  }

  @Test func `dragging elsewhere, in prompts and over a new size does nothing`() {
    var reader = Reader.showing(.harbour, .silent)
    let before = reader.arrangement
    mouse(&reader, .press, column: before.rules[1].column - 10)
    mouse(&reader, .drag, column: before.rules[1].column)
    mouse(&reader, .drag, column: 30)
    #expect(reader.arrangement == before)
    reader.type("/")
    mouse(&reader, .press, column: before.rules[0].column)
    mouse(&reader, .drag, column: 30)
    mouse(&reader, .release, column: 30)
    _ = reader.frame()
    #expect(reader.arrangement == before)
    reader.type("<Esc>")
    mouse(&reader, .press, column: before.rules[0].column)
    mouse(&reader, .drag, column: 30)
    _ = reader.handle(.input(.resize(Size(width: 40, height: 12))))
    _ = reader.frame()
    #expect(reader.brokenPromise() == nil)
    mouse(&reader, .release, column: 3)
    _ = reader.handle(.input(.resize(Size(width: 120, height: 36))))
    #expect(reader.arrangement == before)
  }
}

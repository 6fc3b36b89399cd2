/// One press of a key.
public struct Key: Sendable, Hashable {
  public enum Code: Sendable, Hashable {
    /// A character as typed: upper case with Shift, never a control.
    case character(Unicode.Scalar)
    case enter, tab, backTab, escape, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    case function(Int)
  }

  public var code: Code
  public var control: Bool
  public var meta: Bool

  public init(_ code: Code, control: Bool = false, meta: Bool = false) {
    self.code = code
    self.control = control
    self.meta = meta
  }
}

/// Something done with the mouse.
public struct MouseEvent: Sendable, Hashable {
  public enum Action: Sendable, Hashable {
    /// The first button goes down.
    case press
    /// The mouse moves while the first button is held.
    case drag
    /// The first button goes up.
    case release
    case wheelUp, wheelDown
  }

  public var action: Action
  public var position: Position

  public init(_ action: Action, at position: Position) {
    self.action = action
    self.position = position
  }
}

/// Something that happened on the terminal.
public enum InputEvent: Sendable, Hashable {
  case key(Key)
  /// Text that was pasted (bracketed paste): text, whatever characters it holds.
  case paste(String)
  case resize(Size)
  case mouse(MouseEvent)
  /// The terminal answers what colour its background has.
  case background(Colour)
  /// The bytes were no key that is known; nothing is to be done.
  case unknown
}

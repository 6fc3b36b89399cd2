/// What the numbers and letters in a terminal's sequences stand for.
extension KeyDecoder {
  /// The key of ESC [ number ~ in all its dialects.
  func key(number: Int, modifiers: Int) -> Key? {
    let code: Key.Code
    switch number {
    case 1, 7: code = .home
    case 2: code = .insert
    case 3: code = .delete
    case 4, 8: code = .end
    case 5: code = .pageUp
    case 6: code = .pageDown
    case 11...15: code = .function(number - 10)
    case 17...21: code = .function(number - 11)
    case 23...26: code = .function(number - 12)
    case 28, 29: code = .function(number - 13)
    case 31...34: code = .function(number - 14)
    default: return nil
    }
    return Self.modified(code, modifiers)
  }

  /// The key of ESC [ letter, which is also that of ESC O letter for most.
  static func key(letter: UInt8, modifiers: Int) -> Key? {
    let code: Key.Code
    switch Unicode.Scalar(letter) {
    case "A": code = .up
    case "B": code = .down
    case "C": code = .right
    case "D": code = .left
    case "H": code = .home
    case "F": code = .end
    case "P", "Q", "R", "S": code = .function(Int(letter) - 0x4f)
    // rxvt's arrows with Shift.
    case "a": code = .up
    case "b": code = .down
    case "c": code = .right
    case "d": code = .left
    default: return nil
    }
    return modified(code, modifiers)
  }

  /// The key of ESC O letter: cursor keys, the VT's function keys, and its keypad.
  static func key(shifted letter: UInt8, modifiers: Int) -> Key? {
    switch Unicode.Scalar(letter) {
    case "a", "b", "c", "d":
      // rxvt's arrows with Control.
      return key(letter: letter, modifiers: 5)
    case "M": return modified(.enter, modifiers)
    case "I": return modified(.tab, modifiers)
    case " ": return modified(.character(" "), modifiers)
    case "X": return modified(.character("="), modifiers)
    case "j"..."y":
      // The keypad's * + , - . / and digits stand 0x40 above their characters.
      return modified(.character(Unicode.Scalar(letter - 0x40)), modifiers)
    default: return key(letter: letter, modifiers: modifiers)
    }
  }

  /// The key of a code point with modifiers, as xterm (modifyOtherKeys) and kitty send it.
  static func key(scalar: Int, modifiers: Int) -> Key? {
    switch scalar {
    case 9: return (modifiers - 1) & 1 != 0 ? modified(.backTab, modifiers) : modified(.tab, modifiers)
    case 13: return modified(.enter, modifiers)
    case 27: return modified(.escape, modifiers)
    case 8, 127: return modified(.backspace, modifiers)
    default: break
    }
    guard scalar >= 0x20, !(0x80...0x9f).contains(scalar), let value = UInt32(exactly: scalar),
      let character = Unicode.Scalar(value)
    else { return nil }
    return modified(.character(character), modifiers)
  }

  /// The number of a key's modifiers is one more than their bits: Shift 1, Alt 2, Control 4, Meta 8.
  private static func modified(_ code: Key.Code, _ modifiers: Int) -> Key {
    let bits = max(0, modifiers - 1)
    return Key(code, control: bits & 4 != 0, meta: bits & 10 != 0)
  }
}

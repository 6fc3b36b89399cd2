import Glibc
import Messages

/// What the system calls its errors.
public enum SystemError {
  /// The words for one of errno's numbers: "No space left on device".
  public static func words(of number: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard strerror_r(number, &buffer, buffer.count) == 0 else { return localized("system error \(number)") }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

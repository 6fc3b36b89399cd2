import Glibc

/// Something that happened to a watched folder: see inotify(7).
struct InotifyEvent {
  let watch: Int32
  let mask: UInt32
  /// Of what in the folder it happened to; empty for the folder itself.
  let name: [UInt8]

  func has(_ flags: Int32...) -> Bool { flags.contains { mask & UInt32(bitPattern: $0) != 0 } }

  /// The events that were read at once.
  static func events(in bytes: [UInt8]) -> [InotifyEvent] {
    var events: [InotifyEvent] = []
    var place = 0
    bytes.withUnsafeBytes { bytes in
      // watch, mask, cookie, length of the name, and the name with zeros after it.
      while place + 16 <= bytes.count {
        let watch = bytes.loadUnaligned(fromByteOffset: place, as: Int32.self)
        let mask = bytes.loadUnaligned(fromByteOffset: place + 4, as: UInt32.self)
        let length = Int(bytes.loadUnaligned(fromByteOffset: place + 12, as: UInt32.self))
        guard place + 16 + length <= bytes.count else { break }
        let name = Array(bytes[place + 16..<place + 16 + length].prefix { $0 != 0 })
        events.append(InotifyEvent(watch: watch, mask: mask, name: name))
        place += 16 + length
      }
    }
    return events
  }
}

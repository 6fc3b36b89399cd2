import CTextClasses

/// What a character is for the breaking of lines: the classes of UAX #14, those that its rule LB1 resolves left out, in
/// the order of Scripts/text-classes.py.
enum LineClass: UInt8, CaseIterable {
  case al, bk, cr, lf, nl, cm, zwj, sp, zw, wj, gl, b2, ba, bb, hy, cb, cl, cp, ex, ins, ns, op, qu, iss, nu, po, pr, sy
  case eb, em, h2, h3, hl, id, jl, jv, jt, ri
  /// Opening brackets that are as wide as ideographs.
  case opWide
  /// Code points set aside for pictures to come.
  case picture

  /// A bit for each, so that several are one number.
  var bit: UInt64 {
    @inline(__always) get { 1 &<< UInt64(rawValue) }
  }
}

/// What a character is for the telling of characters as people see them: the classes of UAX #29.
enum ClusterClass: UInt8, CaseIterable {
  case other, cr, lf, control, extend, zwj, regional, prepend, spacing, l, v, t, lv, lvt, picture
}

/// Both classes of a code point.
struct TextClasses {
  let line: LineClass
  let cluster: ClusterClass

  /// The version of Unicode that the classes are of.
  static var version: String { String(cString: text_classes_version()) }

  /// Whether it is a letter like most, with no rules of its own.
  var isPlain: Bool {
    @inline(__always) get { line == .al && cluster == .other }
  }

  @inline(__always)
  init(_ scalar: UInt32) {
    let classes = text_classes(scalar)
    // Looking the number up among the cases costs a third of all wrapping; that each is one is tested.
    line = unsafeBitCast(UInt8(truncatingIfNeeded: classes & 0x3F), to: LineClass.self)
    cluster = unsafeBitCast(UInt8(truncatingIfNeeded: classes >> 6), to: ClusterClass.self)
  }
}

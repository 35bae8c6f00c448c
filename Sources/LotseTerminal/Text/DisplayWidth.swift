extension StringProtocol {
  /// How many columns the text takes on a terminal.
  package var displayWidth: Int {
    utf8.allSatisfy { $0 < 0x80 } ? utf8.count : reduce(0) { $0 + $1.displayWidth }
  }
}

extension Character {
  /// How many columns the character takes on a terminal: 0, 1 or 2, rarely more.
  ///
  /// An emoji takes two columns however many scalars it is joined from (UTS #51); a letter takes
  /// as many as its scalars together, where combining marks take none.
  package var displayWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.isASCII, utf8.count == 1 { return 1 }
    if isShownAsEmoji(from: first) { return 2 }
    return unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }

  private func isShownAsEmoji(from first: Unicode.Scalar) -> Bool {
    let isFlag = (0x1F1E6...0x1F1FF).contains(first.value)
    if isFlag || first.properties.isEmojiPresentation { return true }
    guard first.properties.isEmoji else { return false }
    return unicodeScalars.dropFirst().contains { $0 == "\u{FE0F}" || $0 == "\u{200D}" }
  }
}

extension Unicode.Scalar {
  fileprivate var displayWidth: Int {
    if isASCII { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if Self.joiningJamo.contains(where: { $0.contains(value) }) { return 0 }
    return Self.wide.contains { $0.contains(value) } ? 2 : 1
  }

  /// Vowels and final consonants that are drawn inside the syllable before them.
  private static let joiningJamo: [ClosedRange<UInt32>] = [0x1160...0x11FF, 0xD7B0...0xD7FF]

  /// Blocks whose characters are wide or fullwidth (UAX #11), emoji aside.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
    0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265,
    0x20000...0x3FFFD,
  ]
}

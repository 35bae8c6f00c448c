extension String {
  /// The text on one line and without anything that a terminal would obey: control characters
  /// and line breaks become spaces, marks that turn the direction of writing go.
  var printable: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .surrogate: scalars.append(" ")
      case .format where Self.turnsDirection(scalar): continue
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  private static func turnsDirection(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }
}

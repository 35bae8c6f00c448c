/// A language that Lotse speaks; the raw value is its ISO 639-1 code.
public enum Language: String, Codable, CodingKey, Sendable, CaseIterable {
  case german = "de"
  case english = "en"

  /// The language for a POSIX locale name such as `de_DE.UTF-8`: German for `de*`, else English.
  public init(locale: String) {
    self = locale.lowercased().hasPrefix("de") ? .german : .english
  }
}

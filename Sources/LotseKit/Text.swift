/// Words for the user, in German and English.
///
/// Texts written in Swift need both languages to compile. Texts read from a file of an
/// organisation may have one; the other language then shows it as well.
public struct Text: Sendable, Hashable {
  private let german: String?
  private let english: String?

  /// A text in both languages.
  public init(de german: String, en english: String) {
    self.german = german
    self.english = english
  }

  /// A text that is the same in every language: a name, a number, somebody's own words.
  public init(verbatim text: String) {
    self.init(de: text, en: text)
  }

  /// A text from a file; `nil` if it has no language at all.
  public init?(_ words: [Language: String]) {
    if words.isEmpty { return nil }
    german = words[.german]
    english = words[.english]
  }

  /// The words in a language, or in the other one where this one is missing.
  public func `in`(_ language: Language) -> String {
    let (first, second) = language == .german ? (german, english) : (english, german)
    return first ?? second ?? ""
  }

  /// The languages in which this text has no words.
  public var missingLanguages: [Language] {
    (german == nil ? [.german] : []) + (english == nil ? [.english] : [])
  }
}

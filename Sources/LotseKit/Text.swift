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

  /// A noun as it stands within a sentence: in English it begins with a small letter, unless it is
  /// an abbreviation.
  public var withinSentence: Text {
    let word = self.in(.english)
    let isAbbreviation = word.dropFirst().first?.isUppercase ?? false
    let small = isAbbreviation ? word : word.prefix(1).lowercased() + word.dropFirst()
    return Text(de: self.in(.german), en: small)
  }

  /// The languages in which this text has no words.
  public var missingLanguages: [Language] {
    (german == nil ? [.german] : []) + (english == nil ? [.english] : [])
  }
}

extension Text: Codable {
  /// Reads a string, which is the same in every language, or a map by language code.
  public init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      self.init(verbatim: text)
      return
    }
    let words = try decoder.container(keyedBy: Language.self)
    let known = Language.allCases.map { ($0, try? words.decodeIfPresent(String.self, forKey: $0)) }
    let given = known.compactMap { language, text in text.map { (language, $0) } }
    guard let text = Text(Dictionary(uniqueKeysWithValues: given)) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "neither de nor en")
      )
    }
    self = text
  }

  /// Writes a map by language code.
  public func encode(to encoder: any Encoder) throws {
    var words = encoder.container(keyedBy: Language.self)
    try words.encodeIfPresent(german, forKey: .german)
    try words.encodeIfPresent(english, forKey: .english)
  }
}

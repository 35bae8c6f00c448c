/// What something is called on the command line: at least one German and one English name.
///
/// All names work in both languages; the first of each language is the one that is shown.
public struct Names: Sendable, Hashable {
  /// The German names, the one to show first.
  public let german: [String]
  /// The English names, the one to show first.
  public let english: [String]

  /// Names in both languages, in lower case and without spaces.
  public init(
    de german: String,
    _ germanAliases: String...,
    en english: String,
    aliases: [String] = []
  ) {
    self.german = [german] + germanAliases
    self.english = [english] + aliases
  }

  /// Names in both languages, each with at least one.
  package init(de german: [String], en english: [String]) {
    self.german = german
    self.english = english
  }

  /// Names that are the same in both languages.
  public init(_ name: String) {
    self.init(de: name, en: name)
  }

  /// The name to show in a language.
  public func shown(in language: Language) -> String {
    (language == .german ? german : english).first ?? ""
  }

  /// Every name, each once.
  public var all: [String] {
    german + english.filter { !german.contains($0) }
  }
}

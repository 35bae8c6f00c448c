import LotseKit

/// What the elected body that decides is called in an administration.
struct Council: Sendable {
  private let name: Text

  init(_ roles: RoleDirectory) {
    name = roles["rat_ausschuss"]?.inSentence ?? Text(de: "der Rat", en: "the council")
  }

  /// With its article, within a sentence: `der Stadtrat`.
  func withinSentence(in language: Language) -> String { name.in(language) }

  /// With its article, at the beginning of a sentence: `Der Stadtrat`.
  func atBeginning(in language: Language) -> String { name.in(language).firstUppercased }

  /// As a heading begins with it: `Stadtrat`.
  func alone(in language: Language) -> String {
    name.in(language).drop { $0 != " " }.dropFirst().firstUppercased
  }
}

extension DecisionPath.Step {
  /// What happens, with the name of whoever decides.
  func title(by council: Council, in language: Language) -> String {
    title.in(language).replacing("{council}", with: council.alone(in: language))
  }
}

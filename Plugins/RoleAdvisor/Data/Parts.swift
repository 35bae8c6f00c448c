package import LotseKit

/// The part that a role has in a task: `R`, `A`, `C`, `I`, or `AR` for both.
package struct Parts: Decodable, Sendable, Hashable {
  /// One of the four parts.
  package enum Part: Character, Sendable, CaseIterable {
    /// Carries it out.
    case responsible = "R"
    /// Answers for the result.
    case accountable = "A"
    /// Is heard beforehand.
    case consulted = "C"
    /// Is informed.
    case informed = "I"

    /// What it is called.
    package var name: Text {
      switch self {
      case .responsible: Text(de: "Durchführung", en: "Responsible")
      case .accountable: Text(de: "Ergebnisverantwortung", en: "Accountable")
      case .consulted: Text(de: "Anhörung", en: "Consulted")
      case .informed: Text(de: "Information", en: "Informed")
      }
    }
  }

  package private(set) var parts: Set<Part>

  init(_ parts: Set<Part>) { self.parts = parts }

  /// Parts from their letters, in any order and case; `nil` if one is no part.
  init?(_ letters: some StringProtocol) {
    let read = letters.uppercased().map { Part(rawValue: $0) }
    let parts = read.compactMap(\.self)
    if parts.isEmpty || parts.count < read.count { return nil }
    self.parts = Set(parts)
  }

  package init(from decoder: any Decoder) throws {
    let letters = try decoder.singleValueContainer().decode(String.self)
    guard let parts = Parts(letters) else {
      throw UserError(
        Text(
          de: "„\(letters)“ ist kein Anteil. Möglich sind R, A, C, I und AR.",
          en: "“\(letters)” is no part. There are R, A, C, I and AR."
        )
      )
    }
    self = parts
  }

  /// The letters, in the order R, A, C, I.
  package var letters: String {
    String(Part.allCases.filter(parts.contains).map(\.rawValue))
  }

  func contains(_ part: Part) -> Bool { parts.contains(part) }
}

import LotseKit

// What must be said beside an answer: whose it is, how sure, where and until when it holds.
extension CardView {
  func callouts(_ card: Card) -> [Callout] {
    let open = card.openPoints.in(language).map { Callout(.open, Prose($0)) }
    return [origin(card), certainty(card), validity(card), stateLaw(card)].compactMap(\.self)
      + open + [age(card)].compactMap(\.self)
  }

  private func origin(_ card: Card) -> Callout? {
    switch card.origin {
    case .builtIn: nil
    case .own(replacesBuiltIn: false):
      Callout(.note, Prose(say("Karte Ihrer Organisation.", "A card of your organisation.")))
    case .own(replacesBuiltIn: true):
      Callout(
        .note,
        Prose(
          say(
            "Karte Ihrer Organisation; die eingebaute steht darunter.",
            "A card of your organisation; the built-in one stands below."
          )
        )
      )
    }
  }

  private func certainty(_ card: Card) -> Callout? {
    switch card.certainty {
    case .verified: nil
    case .reported:
      Callout(
        .note,
        Prose(
          say(
            "Nach Berichten anderer; der Wortlaut der Quelle wurde nicht selbst gelesen.",
            "According to reports by others; the wording of the source itself was not read."
          )
        )
      )
    case .guidance:
      Callout(
        .note,
        Prose(
          say(
            "Allgemeines Fachwissen, nicht am Wortlaut geprüft.",
            "General professional knowledge, not checked against the wording."
          )
        )
      )
    case .proposal:
      Callout(
        .note,
        Prose(
          say("Eine Empfehlung, keine Vorschrift.", "A recommendation, not a rule.")
        )
      )
    case .uncertain:
      Callout(
        .warning,
        Prose(say("Ungesichert; bitte prüfen.", "Uncertain; please check."))
      )
    }
  }

  private func validity(_ card: Card) -> Callout? {
    let range = card.applicability.range(in: language)
    switch card.applicability.verdict(for: profile) {
    case .valid: return nil
    case .notValid:
      return Callout(
        .warning,
        Prose(
          say(
            "Gilt nur für: \(range). Für Ihre Verwaltung gilt anderes.",
            "Valid only for: \(range). For your administration something else holds."
          )
        )
      )
    case .unknown:
      return Callout(.note, Prose(say("Gilt für: \(range).", "Valid for: \(range).")))
    }
  }

  private func stateLaw(_ card: Card) -> Callout? {
    guard card.dependsOnStateLaw else { return nil }
    guard let land = profile.land else {
      return Callout(
        .note,
        Prose(
          say(
            "Landesrecht prüfen: In Ihrem Land kann anderes gelten.",
            "Check state law: in your Land something else may hold."
          )
        )
      )
    }
    let name = land.name.in(language)
    return Callout(
      .note,
      Prose(
        say(
          "Landesrecht prüfen: In \(name) kann anderes gelten.",
          "Check state law: in \(name) something else may hold."
        )
      )
    )
  }

  func age(_ card: Card) -> Callout? {
    guard card.isOld(on: today) else { return nil }
    guard let checked = card.checked else {
      return Callout(
        .warning,
        Prose(
          say("Nicht bekannt ist, wann das geprüft wurde.", "When this was checked is not known.")
        )
      )
    }
    let day = checked.words(in: language)
    return Callout(
      .warning,
      Prose(
        say(
          "Zuletzt geprüft am \(day), vor über einem Jahr.",
          "Last checked on \(day), more than a year ago."
        )
      )
    )
  }
}

extension Applicability {
  /// For whom something is valid, in words.
  fileprivate func range(in language: Language) -> String {
    var parts = Land.allCases.filter { lands?.contains($0) ?? false }.map { $0.name.in(language) }
    parts += BodyType.allCases.filter { bodies?.contains($0) ?? false }
      .map { $0.name.in(language) }
    if let minimumInhabitants {
      parts.append(
        language == .german
          ? "ab \(minimumInhabitants) Einwohnerinnen und Einwohnern"
          : "from \(minimumInhabitants) inhabitants on"
      )
    }
    if let maximumInhabitants {
      parts.append(
        language == .german
          ? "bis \(maximumInhabitants) Einwohnerinnen und Einwohner"
          : "up to \(maximumInhabitants) inhabitants"
      )
    }
    return parts.joined(separator: ", ")
  }
}

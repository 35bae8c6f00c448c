package import LotseKit

/// What an entry of the log is.
package enum EntryKind: String, Codable, Sendable, CaseIterable {
  case note, meeting, decision, impulse, open

  /// What one is called.
  package var name: Text {
    switch self {
    case .note: Text(de: "Notiz", en: "Note")
    case .meeting: Text(de: "Besprechung", en: "Meeting")
    case .decision: Text(de: "Entscheidung", en: "Decision")
    case .impulse: Text(de: "Impuls", en: "Impulse")
    case .open: Text(de: "Offener Punkt", en: "Open point")
    }
  }

  /// What several are called.
  package var plural: Text {
    switch self {
    case .note: Text(de: "Notizen", en: "Notes")
    case .meeting: Text(de: "Besprechungen", en: "Meetings")
    case .decision: Text(de: "Entscheidungen", en: "Decisions")
    case .impulse: Text(de: "Impulse", en: "Impulses")
    case .open: Text(de: "Offene Punkte", en: "Open points")
    }
  }

  /// The kind as a possibility to choose.
  var choice: Choice {
    let help =
      switch self {
      case .note: Text(de: "was geschehen ist", en: "what happened")
      case .meeting: Text(de: "mit wem, worüber, was nun", en: "with whom, about what, what next")
      case .decision:
        Text(de: "was entschieden wurde und warum", en: "what was decided, and why")
      case .impulse:
        Text(de: "etwas gelernt, zum Beispiel im Seminar", en: "something learned, as at a seminar")
      case .open: Text(de: "was noch zu tun ist", en: "what remains to be done")
      }
    return Choice(rawValue, name, help: help)
  }

  /// What else one is called, folded.
  private var otherNames: Set<String> {
    switch self {
    case .note: ["vermerk"]
    case .meeting: []
    case .decision: ["beschluss", "resolution"]
    case .impulse: ["idee", "idea"]
    case .open: ["offen", "open"]
    }
  }

  /// The kind that a word names in either language: `Notiz`, `decision`, `offen`.
  init?(word: some StringProtocol) {
    let word = word.folded
    let named = Self.allCases.first { kind in
      kind.otherNames.contains(word)
        || Language.allCases.contains {
          kind.name.in($0).folded == word || kind.plural.in($0).folded == word
        }
    }
    guard let named else { return nil }
    self = named
  }
}

import LotseKit

// Erasing for good.
extension StorePlugin {
  static let maySweep = Question.boolean(
    "purge",
    Text(
      de: "Gelöschte Einträge, frühere Fassungen, den ganzen Verlauf und beendete Gespräche "
        + "endgültig entfernen?",
      en: "Remove deleted entries, earlier versions, the whole history and ended conversations "
        + "for good?"
    )
  ).because(
    Text(
      de: "Danach lässt sich nichts davon zurückholen, auch nicht mit /rückgängig.",
      en: "None of it can be brought back after that, not even with /undo."
    )
  )

  func runPurge(in conversation: any Conversation) async throws -> Reply {
    guard try await conversation.ask(Self.maySweep) else {
      return .untouched(conversation.language)
    }
    let backups = workspace.file.allBackups
    var deletes = false
    if !backups.isEmpty { deletes = try await conversation.ask(Self.mayDelete(backups)) }
    let outcome = try await workspace.purge()
    if deletes {
      for backup in backups {
        do { try PrivateFile.remove(backup) } catch { throw UserError.explaining(error) }
      }
    }
    let remaining = deletes ? [] : backups
    return Reply(
      document(outcome, remaining, conversation.language),
      value: [
        "deleted": .integer(outcome.deleted), "steps": .integer(outcome.steps),
        "conversations": .integer(outcome.conversations),
        "complete": .boolean(outcome.isComplete),
        "backups": .array(remaining.map(JSONValue.string)),
      ]
    )
  }

  static func mayDelete(_ backups: [String]) -> Question<Bool> {
    let names = backups.joined(separator: ", ")
    return Question.boolean(
      "backups",
      Text(
        de: "Auch die Sicherungen löschen, in denen alles noch steht? \(names)",
        en: "Delete the backups too, which still hold all of it? \(names)"
      )
    ).depending(on: "purge")
  }

  private func document(
    _ outcome: StorePurge.Outcome,
    _ backups: [String],
    _ language: Language
  ) -> Document {
    var document = Document(
      Prose(
        Text(
          de:
            "Endgültig entfernt: \(outcome.deleted) gelöschte Einträge, \(outcome.steps) Schritte "
            + "des Verlaufs, \(outcome.conversations) beendete Gespräche.",
          en: "Removed for good: \(outcome.deleted) deleted entries, \(outcome.steps) steps of the "
            + "history, \(outcome.conversations) ended conversations."
        ).in(language)
      )
    )
    if !outcome.isComplete {
      let open = Text(
        de: "Ein anderes Lotse-Fenster liest gerade mit. Schließen Sie es und bereinigen Sie noch "
          + "einmal, damit auch die letzte Spur verschwindet.",
        en: "Another Lotse window is reading. Close it and purge again, so that the last trace "
          + "disappears too."
      )
      document.append(.callout(Callout(.warning, Prose(open.in(language)))))
    }
    if !backups.isEmpty {
      let kept = Text(
        de: "In diesen Sicherungen steht alles noch:",
        en: "These backups still hold all of it:"
      )
      document.append(.paragraph(Prose(kept.in(language))))
      document.append(.list(backups.map { Prose($0, .code) }))
    }
    return document
  }
}

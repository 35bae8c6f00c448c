import LotseHost
import LotseKit

// Taking everything along: export and import.
extension StorePlugin {
  func runExport(_ request: Request, in conversation: any Conversation) async throws -> Reply {
    let path = UserPath.absolute(try await conversation.ask(Self.target))
    let count = try await workspace.export(to: path, replacing: request[Self.force] ?? false)
    let text = Text(
      de:
        "\(count.records) Einträge, \(count.steps) Schritte und \(count.conversations) Gespräche in ",
      en:
        "\(count.records) entries, \(count.steps) steps and \(count.conversations) conversations in "
    )
    return Reply(
      Document(Prose(text.in(conversation.language)) + Prose(path, .code)),
      value: [
        "path": .string(path), "records": .integer(count.records),
        "steps": .integer(count.steps), "conversations": .integer(count.conversations),
      ]
    )
  }

  func runImport(in conversation: any Conversation) async throws -> Reply {
    let path = UserPath.absolute(try await conversation.ask(Self.source))
    let names = conversation.language == .german ? "/speicher importieren" : "/store import"
    let label = StepLabel(command: "\(names) \(path)", moment: conversation.now)
    let outcome = try await workspace.importArchive(from: path, as: label)
    return Reply(
      Document([.list(lines(outcome).map { Prose($0.in(conversation.language)) })]),
      value: [
        "added": .integer(outcome.added), "renumbered": .integer(outcome.renumbered),
        "equal": .integer(outcome.equal), "kept": .integer(outcome.kept),
      ]
    )
  }

  private func lines(_ outcome: ArchiveImport.Outcome) -> [Text] {
    var lines = [Text(de: "Übernommen: \(outcome.added)", en: "Imported: \(outcome.added)")]
    if outcome.renumbered > 0 {
      lines.append(
        Text(
          de: "davon mit neuer Nummer: \(outcome.renumbered)",
          en: "with a new number: \(outcome.renumbered)"
        )
      )
    }
    if outcome.equal > 0 {
      lines.append(
        Text(de: "schon vorhanden: \(outcome.equal)", en: "there already: \(outcome.equal)")
      )
    }
    if outcome.kept > 0 {
      lines.append(
        Text(
          de: "hier anders und so gelassen: \(outcome.kept)",
          en: "different here and left as they are: \(outcome.kept)"
        )
      )
    }
    if outcome.isWhole {
      lines.append(
        Text(
          de: "Der Speicher war leer: Verlauf, Gespräche und Einstellungen kamen mit.",
          en: "The store was empty: history, conversations and settings came along."
        )
      )
    }
    return lines
  }
}

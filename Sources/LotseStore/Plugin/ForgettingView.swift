import LotseKit

/// What is shown when a person's name is removed: where it stood, and the proof that it is gone.
struct ForgettingView {
  let language: Language

  private func say(_ german: String, _ english: String) -> String {
    Text(de: german, en: english).in(language)
  }

  /// Where the name stands, before anything is changed.
  func survey(_ outcome: PersonRemoval.Outcome) -> Document {
    Document(
      Prose(
        outcome.isEmpty
          ? say("Der Name steht nirgends im Speicher.", "The name stands nowhere in the store.")
          : say("Fundstellen: ", "Places found: ") + places(outcome) + "."
      )
    )
  }

  private func places(_ outcome: PersonRemoval.Outcome) -> String {
    say(
      "Einträge \(outcome.records) · frühere Fassungen und Befehle \(outcome.history) · "
        + "Gespräche \(outcome.conversations)",
      "records \(outcome.records) · earlier versions and commands \(outcome.history) · "
        + "conversations \(outcome.conversations)"
    )
  }

  /// What was done, with the proof.
  func reply(
    _ outcome: PersonRemoval.Outcome,
    lines: Int,
    proof: FileProof,
    backups: [String]
  ) -> Reply {
    var blocks: [Block] = [
      .paragraph(
        Prose(
          say("Entfernt: ", "Removed: ") + places(outcome)
            + say(" · Zeilenverlauf \(lines).", " · line history \(lines).")
        )
      ),
      .paragraph(Prose(words(proof))),
    ]
    if !outcome.isComplete {
      let open = say(
        "Ein anderes Lotse-Fenster liest gerade mit. Schließen Sie es und wiederholen Sie den "
          + "Befehl, damit auch die letzte Spur verschwindet.",
        "Another Lotse window is reading. Close it and repeat the command, so that the last trace "
          + "disappears too."
      )
      blocks.append(.callout(Callout(.warning, Prose(open))))
    }
    if !backups.isEmpty {
      let kept = say(
        "In diesen Sicherungen steht der Name noch:",
        "These backups still hold the name:"
      )
      blocks += [.paragraph(Prose(kept)), .list(backups.map { Prose($0, .code) })]
    }
    blocks.append(.callout(Callout(.note, Prose(elsewhere))))
    return Reply(
      Document(blocks),
      value: [
        "records": .integer(outcome.records), "history": .integer(outcome.history),
        "conversations": .integer(outcome.conversations), "lines": .integer(lines),
        "complete": .boolean(outcome.isComplete), "found": .integer(proof.found),
        "bytes": .integer(proof.bytes), "backups": .array(backups.map(JSONValue.string)),
      ]
    )
  }

  private func words(_ proof: FileProof) -> String {
    let looked = say(
      "Nachweis: \(proof.bytes) Bytes der Speicherdatei durchgesehen, ",
      "Proof: \(proof.bytes) bytes of the store file looked through, "
    )
    return looked
      + (proof.found == 0
        ? say("0 Fundstellen.", "0 places found.")
        : say(
          "die Buchstaben kommen noch \(proof.found)-mal vor, als Teil anderer Wörter.",
          "the letters still occur \(proof.found) times, within other words."
        ))
  }

  /// What Lotse cannot reach.
  private var elsewhere: String {
    say(
      "Dateien, die Sie ausgegeben haben, kennt Lotse nicht. Andere Schreibweisen und Spitznamen "
        + "entfernt ein weiterer Aufruf.",
      "Lotse does not know the files that you wrote out. Other spellings and nicknames take "
        + "another call."
    )
  }
}

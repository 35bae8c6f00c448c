import LotseKit

// Taking a person's name out of everything.
extension StorePlugin {
  static let person = Question.text(
    "person",
    Text(de: "Wessen Name soll entfernt werden?", en: "Whose name is to be removed?"),
    TextRule(length: 2...100, completes: .person)
  )
  .explained(
    Text(
      de: "So, wie er in den Einträgen steht, etwa Kaya oder Frau Kaya. An seine Stelle tritt "
        + "\(Redaction.placeholder); alles andere bleibt.",
      en: "As it stands in the records, such as Kaya or Ms Kaya. \(Redaction.placeholder) takes "
        + "its place; all else stays."
    )
  )
  .such(as: Text(de: "Frau Kaya", en: "Ms Kaya"))
  .checked { value, _ in
    guard case .text(let name) = value else { return nil }
    return Redaction(name: name) == nil
      ? Text(de: "Ein Name hat mindestens zwei Buchstaben.", en: "A name has at least two letters.")
      : nil
  }

  static let mayForget = Question.boolean(
    "forget",
    Text(de: "Den Namen überall endgültig entfernen?", en: "Remove the name everywhere for good?")
  )
  .because(
    Text(
      de: "Das lässt sich nicht zurücknehmen, auch nicht mit /rückgängig.",
      en: "It cannot be taken back, not even with /undo."
    )
  )

  static let forget = Command(
    "forget",
    names: Names(de: "vergessen", "vergiss", en: "forget"),
    place: .topLevel,
    summary: Text(
      de: "Den Namen einer Person überall endgültig entfernen, mit Nachweis",
      en: "Remove a person's name everywhere for good, with proof"
    ),
    parameters: [
      Parameter(person, names: Names(de: "person", en: "person"), style: .rest),
      .yes(to: mayForget),
      Parameter(backups, names: Names(de: "sicherungen", en: "backups"), style: .option),
    ],
    effect: .acts,
    examples: [
      .german: ["vergiss Frau Kaya", "entferne den Namen überall"],
      .english: ["forget Ms Kaya", "remove the name everywhere"],
    ]
  )

  func runForget(in conversation: any Conversation) async throws -> Reply {
    let name = try await conversation.ask(Self.person)
    guard let redaction = Redaction(name: name) else { return .untouched(conversation.language) }
    let survey = try await workspace.survey(redaction)
    try await conversation.say(view(conversation).survey(survey))
    guard try await conversation.ask(Self.mayForget) else {
      return .untouched(conversation.language)
    }
    let kept = workspace.file.allBackups
    let deletes = kept.isEmpty ? false : try await conversation.ask(Self.mayDelete(kept))
    let outcome = try await workspace.remove(redaction)
    let lines = rewriteLines { redaction($0) }
    if deletes {
      for backup in kept {
        do { try PrivateFile.remove(backup) } catch { throw UserError.explaining(error) }
      }
    }
    return view(conversation).reply(
      outcome,
      lines: lines,
      proof: FileProof(of: redaction, in: workspace.file),
      backups: deletes ? [] : kept
    )
  }

  private func view(_ conversation: any Conversation) -> ForgettingView {
    ForgettingView(language: conversation.language)
  }
}

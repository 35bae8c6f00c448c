package import LotseKit

/// Says what is recorded, for the user, the staff council and the data protection officer.
///
/// Its value is what is kept: `{"settings": {…}, "state": {…}}`.
struct PrivacyCommand: BreakCommand {
  let declaration = Command(
    "privacy",
    names: Names(de: "datenschutz", "personalrat", en: "privacy"),
    summary: Text(
      de: "Was festgehalten wird: für Personalrat und Datenschutz",
      en: "What is recorded: for staff council and data protection"
    ),
    effect: .reads,
    examples: [
      .german: ["was zeichnet die Pausenerinnerung auf", "darf der Chef meine Pausen sehen"],
      .english: ["what do break reminders record", "can my boss see my breaks"],
    ]
  )

  func run(_ request: Request, in context: BreakContext) async throws -> Reply {
    let page = try context.files.privacy.value
    let sources = try context.files.sources.value
    var document = Document()
    document.append(.heading(1, Prose(page.title.in(context.language))))
    for section in page.sections {
      document.append(.heading(2, Prose(section.title.in(context.language))))
      document.append(.list(section.points.map { Prose($0.in(context.language)) }))
    }
    let cited = sources.evidence(for: page.sources, in: context.language)
      .compactMap { $0.source(in: context.language) }
    document.append(.sources(cited))
    // What is kept is data for those who ask for it as data.
    let content = try await context.memory.content()
    return Reply(document, value: content)
  }
}

/// The page about what is recorded.
package struct PrivacyPage: Decodable, Sendable, Hashable {
  /// Some points under a title.
  package struct Section: Decodable, Sendable, Hashable {
    package var title: Text
    package var points: [Text]
  }

  package var title: Text
  package var sections: [Section]
  package var sources: [Citation]
}

/// Forgets everything that was recorded of breaks.
///
/// Its value is `{"forgotten": true}`.
struct ForgetCommand: BreakCommand {
  private static let confirm = Question.boolean(
    "confirm",
    Text(
      de: "Alles vergessen, was über Ihre Pausen festgehalten ist?",
      en: "Forget everything that is recorded of your breaks?"
    )
  )

  let declaration = Command(
    "forget",
    names: Names(de: "vergessen", en: "forget"),
    summary: Text(
      de: "Alles Festgehaltene über Pausen vergessen",
      en: "Forget everything recorded of breaks"
    ),
    parameters: [.yes(to: confirm)],
    effect: .acts,
    examples: [
      .german: ["Pausenstatistik löschen", "vergiss meine Pausen"],
      .english: ["delete my break statistics", "forget my breaks"],
    ]
  )

  func run(_ request: Request, in context: BreakContext) async throws -> Reply {
    guard try await context.conversation.ask(Self.confirm) else {
      let kept = context.say("Gut, nichts geschehen.", "Fine, nothing was done.")
      return Reply(Document(Prose(kept)), value: ["forgotten": false])
    }
    try await context.memory.forget()
    let text = context.say(
      "Vergessen. Ihre Einstellungen bleiben.",
      "Forgotten. Your settings stay."
    )
    return Reply(Document(Prose(text)), value: ["forgotten": true])
  }
}

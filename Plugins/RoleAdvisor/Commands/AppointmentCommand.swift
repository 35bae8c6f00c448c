import LotseKit

/// Drafts the letter that appoints somebody to a role.
struct AppointmentCommand: RoleCommand {
  private static let start = Question.day(
    "start",
    Text(de: "Ab wann?", en: "From when on?"),
    DayRule(direction: .future)
  )
  .such(as: Text(de: "1. Januar", en: "1 January"))

  let declaration = Command(
    "appointment",
    names: Names(de: "bestellung", "benennung", en: "appointment"),
    summary: Text(
      de: "Den Entwurf einer Bestellung schreiben, etwa für Datenschutz",
      en: "Write the draft of an appointment letter, for example for data protection"
    ),
    parameters: [
      Parameter(
        RoleQuestions.role,
        names: Names(de: "rolle", en: "role"),
        style: .rest,
        meaning: .sentence
      ),
      Parameter(
        start,
        names: Names(de: "ab", en: "from"),
        style: .option,
        meaning: .from,
        .date
      ),
    ],
    effect: .reads
  )

  func run(_ request: Request, in context: RoleContext) async throws -> Reply {
    let roles = try await context.roles(RoleQuestions.role, in: request)
    let letters = try context.files.letters.value
    guard let role = roles.first else { return Reply(Document()) }
    guard let letter = letters.first(where: { $0.role == role.id }) else {
      throw UserError.noLetter(
        for: role.name,
        try context.profile(of: role.id),
        others: letters.compactMap { try? context.directory[$0.role]?.name }
      )
    }
    let municipality = try await context.conversation.profile
    let document = try document(letter, municipality, request[Self.start], context)
    return Reply(
      document,
      value: ["role": .string(role.id)],
      followUps: [
        FollowUp(
          Text(de: "prüfen, was sich verträgt", en: "check what goes together"),
          command: "roles.check"
        )
      ]
    )
  }

  private func document(
    _ letter: AppointmentLetter,
    _ municipality: Profile,
    _ start: Day?,
    _ context: RoleContext
  ) throws -> Document {
    let paragraphs = letter.paragraphs.filter { $0.stands(for: municipality) }
    let note = context.say(
      "Entwurf. Was in eckigen Klammern steht, ist zu ergänzen.",
      "A draft. What stands in square brackets has to be filled in."
    )
    var blocks: [Block] = [
      .heading(1, Prose(letter.title.in(context.language))),
      .callout(Callout(.open, Prose(note))),
    ]
    blocks += paragraphs.map { paragraph in
      .paragraph(Prose(filled(paragraph.text, municipality, start, context)))
    }
    blocks.append(
      .paragraph(Prose(context.say("[Ort, Datum, Unterschrift]", "[place, date, signature]")))
    )
    blocks.append(.heading(2, Prose(context.say("Danach", "Afterwards"))))
    blocks.append(
      .checklist(
        letter.after.map { ChecklistItem(Prose($0.in(context.language)), isDone: false) }
      )
    )
    blocks.append(context.disclaimer)
    return Document(blocks + (try context.sources(paragraphs.flatMap { $0.sources ?? [] })))
  }

  /// A paragraph with what is known put in.
  private func filled(
    _ text: Text,
    _ municipality: Profile,
    _ start: Day?,
    _ context: RoleContext
  ) -> String {
    let unknownLand = context.say("Land noch unbekannt", "Land not known yet")
    let land = municipality.land?.name.in(context.language) ?? unknownLand
    let day = start?.words(in: context.language) ?? context.say("[Datum]", "[date]")
    let name = context.say("[Name der Verwaltung]", "[Name of the administration]")
    return text.in(context.language)
      .replacing("{land}", with: land)
      .replacing("{start}", with: day)
      .replacing(name, with: municipality.name ?? name)
  }
}

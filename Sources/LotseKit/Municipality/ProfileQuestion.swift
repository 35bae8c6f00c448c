/// One thing that a profile of the administration says.
public enum ProfileQuestion: String, Codable, Sendable, Hashable, CaseIterable {
  case name, land, body, inhabitants, employees, operation

  /// Whether a profile does not say it yet, and the user may still be asked.
  func isOpen(in profile: Profile) -> Bool {
    isUnknown(in: profile) && !profile.leftOut.contains(self)
  }

  private func isUnknown(in profile: Profile) -> Bool {
    switch self {
    case .name: profile.name == nil
    case .land: profile.land == nil
    case .body: profile.body == nil
    case .inhabitants: profile.inhabitants == nil
    case .employees: profile.employees == nil
    case .operation: profile.operation == nil
    }
  }

  /// Asks for it, with what is known as a proposal; whatever is left out stays unknown.
  func ask(_ conversation: any Conversation, _ profile: inout Profile) async throws {
    switch self {
    case .name:
      profile.name = try await conversation.ask(Self.name(profile.name))
    case .land:
      profile.land = try await conversation.ask(Self.land(profile.land))
        .flatMap(Land.init(rawValue:))
    case .body:
      profile.body = try await conversation.ask(Self.body(profile.body))
        .flatMap(BodyType.init(rawValue:))
    case .inhabitants:
      profile.inhabitants = try await conversation.ask(Self.inhabitants(profile.inhabitants))
    case .employees:
      profile.employees = try await conversation.ask(Self.employees(profile.employees))
    case .operation:
      profile.operation = try await conversation.ask(Self.operation(profile.operation))
        .flatMap(Profile.Operation.init(rawValue:))
    }
    if isUnknown(in: profile) { profile.leftOut.insert(self) } else { profile.leftOut.remove(self) }
  }

  private static func name(_ known: String?) -> Question<String?> {
    Question.text(
      "profile.name",
      Text(de: "Wie heißt Ihre Verwaltung?", en: "What is your administration called?"),
      TextRule(length: 1...100)
    )
    .because(Text(de: "Der Name steht auf Dokumenten.", en: "Documents bear the name."))
    .such(as: Text(de: "Stadt Musterstadt", en: "Town of Musterstadt"))
    .initially(known.map(AnswerValue.text)).optional
  }

  private static func land(_ known: Land?) -> Question<String?> {
    Question.choice(
      "profile.land",
      Text(
        de: "In welchem Land liegt Ihre Verwaltung?",
        en: "In which Land is your administration?"
      ),
      Land.allCases.map { Choice($0.rawValue, $0.name, aliases: $0.shortNames) }
    )
    .because(
      Text(
        de: "Kommunalrecht und Feiertage sind Landesrecht.",
        en: "Municipal law and holidays are the law of the Land."
      )
    )
    .initially(known.map { .choice($0.rawValue) }).optional
  }

  private static func body(_ known: BodyType?) -> Question<String?> {
    Question.choice(
      "profile.body",
      Text(de: "Was für eine Körperschaft ist Ihre Verwaltung?", en: "What kind of body is it?"),
      BodyType.allCases.map { Choice($0.rawValue, $0.name) }
    )
    .because(
      Text(
        de: "Aufgaben und Pflichten hängen davon ab.",
        en: "Its tasks and duties depend on it."
      )
    )
    .initially(known.map { .choice($0.rawValue) }).optional
  }

  private static func inhabitants(_ known: Int?) -> Question<Int?> {
    Question.integer(
      "profile.inhabitants",
      Text(de: "Wie viele Menschen wohnen bei Ihnen?", en: "How many people live in your area?"),
      in: 1...20_000_000
    )
    .because(
      Text(
        de: "Empfehlungen richten sich nach der Größe.",
        en: "Recommendations depend on the size."
      )
    )
    .such(as: Text(de: "22.000", en: "22,000"))
    .initially(known.map(AnswerValue.integer)).optional
  }

  private static func employees(_ known: Int?) -> Question<Int?> {
    Question.integer(
      "profile.employees",
      Text(
        de: "Wie viele Beschäftigte hat die Verwaltung?",
        en: "How many people work in the administration?"
      ),
      in: 1...200_000
    )
    .because(
      Text(
        de: "Manche Pflicht gilt erst ab einer Zahl von Beschäftigten.",
        en: "Some duties begin with a number of employees."
      )
    )
    .initially(known.map(AnswerValue.integer)).optional
  }

  private static func operation(_ known: Profile.Operation?) -> Question<String?> {
    Question.choice(
      "profile.operation",
      Text(de: "Wer betreibt Ihre IT?", en: "Who runs your IT?"),
      Profile.Operation.allCases.map { Choice($0.rawValue, $0.name, aliases: $0.aliases) }
    )
    .because(
      Text(
        de: "Davon hängt ab, wer zu beteiligen ist.",
        en: "Who has to be involved depends on it."
      )
    )
    .initially(known.map { .choice($0.rawValue) }).optional
  }
}

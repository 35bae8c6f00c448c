import LotseKit

// What Lotse knows of the user's administration, and changing it.
extension CorePlugin {
  static let profile = Command(
    "profile",
    names: Names(de: "profil", en: "profile"),
    place: .topLevel,
    summary: Text(
      de: "was Lotse von Ihrer Verwaltung weiß, und es ändern",
      en: "what Lotse knows of your administration, and changing it"
    ),
    parameters: [
      Parameter(isToChange, names: Names(de: "ändern", en: "change"), style: .flag),
      Parameter(
        inhabitants,
        names: Names(de: "einwohner", en: "inhabitants"),
        style: .option,
        meaning: .inhabitants
      ),
    ],
    effect: .writes
  )

  private static let isToChange = Question.boolean(
    "change",
    Text(de: "Das Profil ändern?", en: "Change the profile?")
  )

  private static let inhabitants = Question.integer(
    "inhabitants",
    Text(de: "Wie viele Menschen wohnen bei Ihnen?", en: "How many people live in your area?"),
    in: 1...20_000_000
  )

  func runProfile(_ request: Request, in conversation: any Conversation) async throws -> Reply {
    let isToChange = request[Self.isToChange] ?? false
    if let told = request[Self.inhabitants] { try await keep(inhabitants: told, conversation) }
    let profile = try await isToChange ? conversation.reviseProfile() : conversation.profile
    let change = FollowUp(
      Text(de: "das Profil ändern", en: "change the profile"),
      command: "core.profile",
      arguments: ["change": .given(.boolean(true))]
    )
    return Reply(
      document(of: profile, conversation.language),
      value: try JSONValue(encoding: profile),
      followUps: isToChange ? [] : [change]
    )
  }

  private func keep(inhabitants: Int, _ conversation: any Conversation) async throws {
    let store = conversation.store
    let stored = try await store.records(Profile.self, matching: RecordQuery(limit: 1)).first
    var profile = stored?.content ?? Profile()
    profile.inhabitants = inhabitants
    profile.leftOut.remove(.inhabitants)
    if let stored {
      _ = try await store.update(stored.id, to: profile)
    } else {
      _ = try await store.insert(profile)
    }
  }

  private func document(of profile: Profile, _ language: Language) -> Document {
    let known = ProfileQuestion.allCases.compactMap { question in
      question.words(in: profile, language).map { (question.name.in(language), $0) }
    }
    guard !known.isEmpty else {
      let nothing = Text(
        de: "Von Ihrer Verwaltung ist noch nichts bekannt. Lotse fragt danach, sobald es gebraucht "
          + "wird; /profil --ändern fragt sofort.",
        en: "Nothing is known of your administration yet. Lotse asks as soon as it is needed; "
          + "/profile --change asks at once."
      )
      return Document(Prose(nothing.in(language)))
    }
    return [.list(known.map { name, value in "\(name, .faint): \(value)" })]
  }
}

extension ProfileQuestion {
  /// What it is called, as a label.
  fileprivate var name: Text {
    switch self {
    case .name: Text(de: "Name", en: "Name")
    case .land: Text(de: "Land", en: "Land")
    case .body: Text(de: "Körperschaft", en: "Kind of body")
    case .inhabitants: Text(de: "Einwohnerzahl", en: "Inhabitants")
    case .employees: Text(de: "Beschäftigte", en: "Employees")
    case .operation: Text(de: "Betrieb der IT", en: "IT is run by")
    }
  }

  /// What a profile says to it, for people; `nil` if it says nothing.
  fileprivate func words(in profile: Profile, _ language: Language) -> String? {
    switch self {
    case .name: profile.name
    case .land: profile.land?.name.in(language)
    case .body: profile.body?.name.in(language)
    case .inhabitants: profile.inhabitants.map { number($0, language) }
    case .employees: profile.employees.map { number($0, language) }
    case .operation: profile.operation?.name.in(language)
    }
  }

  private func number(_ number: Int, _ language: Language) -> String {
    NumberWriter(language: language).text(Double(number))
  }
}

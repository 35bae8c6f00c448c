import LotseKit

/// What Lotse remembers about how it should behave.
package enum Setting: String, Sendable, CaseIterable {
  /// The language of the interface: `de` or `en`.
  case language
  /// Whether typed commands are kept for the next session: `on` or `off`.
  case history
  /// Whether it is remembered what was chosen when Lotse asked back: `on` or `off`.
  case choices
}

// Language, settings, the list of plugins, and leaving.
extension CorePlugin {
  static let language = Command(
    "language",
    names: Names(de: "sprache", en: "language"),
    place: .topLevel,
    summary: Text(de: "Deutsch oder Englisch", en: "German or English"),
    parameters: [
      Parameter(
        whichLanguage,
        names: Names(de: "sprache", en: "language"),
        style: .positional,
        meaning: .language
      )
    ],
    effect: .acts
  )

  static let settings = Command(
    "settings",
    names: Names(de: "einstellungen", en: "settings"),
    place: .topLevel,
    summary: Text(de: "Einstellungen zeigen oder ändern", en: "show or change settings"),
    parameters: [
      Parameter(keepHistory, names: Names(de: "zeilenverlauf", en: "line-history"), style: .option),
      Parameter(rememberChoices, names: Names(de: "merken", en: "remember"), style: .option),
    ],
    effect: .acts
  )

  static let plugins = Command(
    "plugins",
    names: Names("plugins"),
    place: .topLevel,
    summary: Text(de: "welche Plugins da sind", en: "which plugins there are"),
    effect: .reads
  )

  static let quit = Command(
    "quit",
    names: Names(de: "ende", "tschüss", en: "quit", aliases: ["exit", "bye"]),
    place: .topLevel,
    summary: Text(de: "Lotse beenden", en: "end Lotse"),
    effect: .reads
  )

  private static let whichLanguage = Question.choice(
    "language",
    Text(de: "Welche Sprache?", en: "Which language?"),
    [
      Choice("de", Text(de: "Deutsch", en: "German")),
      Choice("en", Text(de: "Englisch", en: "English")),
    ]
  )

  private static let keepHistory = Question.boolean(
    "line-history",
    Text(
      de: "Eingetippte Befehle für die nächste Sitzung aufheben?",
      en: "Keep typed commands for the next session?"
    )
  )

  private static let rememberChoices = Question.boolean(
    "remember",
    Text(
      de: "Merken, was Sie wählen, wenn Lotse zurückfragt?",
      en: "Remember what you choose when Lotse asks back?"
    )
  )

  func runLanguage(in conversation: any Conversation) async throws -> Reply {
    let value = try await conversation.ask(Self.whichLanguage)
    guard let language = Language(rawValue: value) else { throw AnswerMismatch(id: "language") }
    try await workspace.set(Setting.language.rawValue, to: value)
    await effects.request(.language(language))
    let done = Text(de: "Lotse spricht jetzt Deutsch.", en: "Lotse speaks English now.")
    return Reply(Document(Prose(done.in(language))), value: ["language": .string(value)])
  }

  func runSettings(_ request: Request, in conversation: any Conversation) async throws -> Reply {
    if let keeps = request[Self.keepHistory] {
      try await workspace.set(Setting.history.rawValue, to: keeps ? "on" : "off")
      await effects.request(.keepsHistory(keeps))
    }
    if let remembers = request[Self.rememberChoices] {
      try await workspace.set(Setting.choices.rawValue, to: remembers ? "on" : "off")
    }
    let keeps = try await workspace.setting(Setting.history.rawValue) != "off"
    let remembers = try await workspace.setting(Setting.choices.rawValue) != "off"
    let language = conversation.language
    return Reply(
      settings(keeps: keeps, remembers: remembers, language),
      value: [
        "language": .string(language.rawValue), "line-history": .boolean(keeps),
        "remember": .boolean(remembers),
      ]
    )
  }

  private func settings(keeps: Bool, remembers: Bool, _ language: Language) -> Document {
    func isOn(_ value: Bool) -> Prose {
      Prose((value ? Text(de: "ein", en: "on") : Text(de: "aus", en: "off")).in(language))
    }
    func other(_ value: Bool) -> (String, String) { value ? ("nein", "no") : ("ja", "yes") }
    let columns = [
      Table.Column(Text(de: "Einstellung", en: "Setting").in(language)),
      Table.Column(Text(de: "Wert", en: "Value").in(language)),
      Table.Column(Text(de: "Ändern mit", en: "Change with").in(language)),
    ]
    let rows: [[Prose]] = [
      [
        Prose(Text(de: "Sprache", en: "Language").in(language)),
        Prose(language == .german ? "Deutsch" : "English"),
        Prose(Text(de: "/sprache en", en: "/language de").in(language), .code),
      ],
      [
        Prose(Text(de: "Zeilenverlauf", en: "Line history").in(language)),
        isOn(keeps),
        Prose(
          Text(
            de: "/einstellungen --zeilenverlauf \(other(keeps).0)",
            en: "/settings --line-history \(other(keeps).1)"
          ).in(language),
          .code
        ),
      ],
      [
        Prose(Text(de: "Auswahl merken", en: "Remember choices").in(language)), isOn(remembers),
        Prose(
          Text(
            de: "/einstellungen --merken \(other(remembers).0)",
            en: "/settings --remember \(other(remembers).1)"
          ).in(language),
          .code
        ),
      ],
    ]
    return [.table(Table(columns, rows))]
  }

  func runPlugins(in conversation: any Conversation) -> Reply {
    let language = conversation.language
    let all = others + [manifest]
    let columns = [
      Table.Column(Text(de: "Plugin", en: "Plugin").in(language)),
      Table.Column(Text(de: "Version", en: "Version").in(language)),
      Table.Column(Text(de: "Befehl", en: "Command").in(language)),
      Table.Column(Text(de: "Hilft bei", en: "Helps with").in(language)),
    ]
    let rows = all.map { plugin -> [Prose] in
      [
        Prose(plugin.title.in(language), .strong), Prose(plugin.version),
        Prose("/" + plugin.names.shown(in: language), .code), Prose(plugin.summary.in(language)),
      ]
    }
    let json = all.map { plugin -> JSONValue in
      [
        "id": .string(plugin.id), "version": .string(plugin.version),
        "interface": .integer(plugin.interface), "title": .string(plugin.title.in(language)),
      ]
    }
    return Reply([.table(Table(columns, rows))], value: ["plugins": .array(json)])
  }

  func runQuit() async -> Reply {
    await effects.request(.leave)
    return Reply(Document())
  }
}

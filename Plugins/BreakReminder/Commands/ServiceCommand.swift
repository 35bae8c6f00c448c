import LotseKit

/// Reminds while no prompt is open: now, or from the start of the desktop on.
///
/// Its value is `{"done": "…"}`.
struct ServiceCommand: BreakCommand {
  /// What is to be done with the service.
  enum Action { case watch, install, uninstall }

  private let action: Action
  let declaration: Command

  init(_ action: Action) {
    self.action = action
    let (id, names, summary): (String, Names, Text) =
      switch action {
      case .watch:
        (
          "watch", Names(de: "wache", en: "watch"),
          Text(
            de: "Über den Desktop oder als Zeilen erinnern, bis Strg-C (in der Shell)",
            en: "Remind through the desktop or as lines, until Control-C (in the shell)"
          )
        )
      case .install:
        (
          "install", Names(de: "installieren", en: "install"),
          Text(
            de: "Mit dem Desktop starten und ohne offenes Gespräch erinnern",
            en: "Start with the desktop, and remind while no prompt is open"
          )
        )
      case .uninstall:
        (
          "uninstall", Names(de: "deinstallieren", en: "uninstall"),
          Text(de: "Nicht mehr mit dem Desktop starten", en: "No longer start with the desktop")
        )
      }
    declaration = Command(id, names: names, summary: summary, effect: .acts)
  }

  func run(_ request: Request, in context: BreakContext) async throws -> Reply {
    guard let service = context.reminder.service else { throw UserError.noService }
    let done =
      switch action {
      case .watch: throw UserError.remindsAnyway
      case .install: try await service.install()
      case .uninstall: try await service.uninstall()
      }
    let text = done.in(context.language)
    return Reply(Document(Prose(text)), value: ["done": .string(text)])
  }
}

extension UserError {
  fileprivate static let noService = UserError(
    Text(
      de: "Hier gibt es keinen Dienst, der ohne offenes Gespräch erinnert.",
      en: "There is no service here that reminds while no prompt is open."
    ),
    advice: Text(
      de: "Ein offenes Gespräch erinnert; ohne Desktop geht „lotse wache“ in einer Shell.",
      en: "An open prompt reminds; without a desktop, “lotse watch” in a shell does."
    )
  )

  fileprivate static let remindsAnyway = UserError(
    Text(
      de: "Solange das Gespräch offen ist, erinnert Lotse ohnehin.",
      en: "While the prompt is open, Lotse reminds anyway."
    ),
    advice: Text(
      de: "Rufen Sie in einer Shell „lotse pause wache“ auf, um sonst erinnert zu werden.",
      en: "Call “lotse break watch” in a shell to be reminded otherwise."
    )
  )
}

import LotseHost
import LotseKit

/// The command `lotse watch` for help, completion and the manual; the program itself runs it.
struct WatchPlugin: Plugin {
  /// The commands that the program itself runs.
  static let commands: Set = ["watch.watch", "breaks.watch"]
  private static let names = Names(de: "wache", en: "watch")

  let manifest = Manifest(
    id: "watch",
    version: "1.0",
    names: names,
    title: Text(de: "Erinnern", en: "Reminding"),
    summary: Text(
      de: "Erinnert auch dann, wenn das Gespräch nicht offen ist.",
      en: "Reminds even while the prompt is not open."
    ),
    commands: [
      Command(
        "watch",
        names: names,
        place: .topLevel,
        summary: Text(
          de: "Über den Desktop oder als Zeilen erinnern, bis Strg-C",
          en: "Remind through the desktop or as lines, until Control-C"
        ),
        effect: .acts
      )
    ]
  )

  /// Says that the open prompt reminds by itself.
  func run(_ request: Request, in conversation: any Conversation) async throws -> Reply {
    throw UserError(
      Text(
        de: "Solange das Gespräch offen ist, erinnert Lotse ohnehin.",
        en: "While the prompt is open, Lotse reminds anyway."
      ),
      advice: Text(
        de: "Rufen Sie in einer Shell „lotse wache“ auf, um sonst erinnert zu werden.",
        en: "Call “lotse watch” in a shell to be reminded otherwise."
      )
    )
  }
}

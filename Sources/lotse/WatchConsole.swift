import LotseDesktop
import LotseHost
import LotseKit
import LotseTerminal

/// A front end without lines: it shows what plugins announce through the desktop, or where nothing
/// shows notifications, as lines on standard output.
actor WatchConsole: FrontEnd {
  nonisolated let isInteractive = false
  private let notifier: DesktopNotifier?
  private let language: Language
  /// Where lines go.
  private let lines: PipeConsole

  init(notifier: DesktopNotifier?, style: TextStyle) {
    self.notifier = notifier
    language = style.language
    lines = PipeConsole(style: style)
  }

  func read(_ prompt: Prompt) async -> Input { .end }

  /// Shows an announcement.
  func show(_ document: Document, as role: OutputRole) async {
    let notification = DesktopNotification(
      "Lotse",
      body: body(of: document),
      urgency: role == .error ? .critical : .normal
    )
    guard let notifier, (try? await notifier.show(notification)) != nil else {
      await lines.show(document, as: role)
      return
    }
  }

  /// The words of a document, as long as its lines are: the desktop breaks them itself.
  private func body(of document: Document) -> String {
    let style = TextStyle(language: language, isPlain: true)
    let text = TextRenderer(style: style, columns: 10_000).text(document)
    return text.trimmed
  }

  /// Says once how reminders come.
  func sayWhere() async {
    let words =
      await notifier?.hasServer == true
      ? Text(
        de: "Lotse erinnert über die Benachrichtigungen des Desktops. Strg-C beendet.",
        en: "Lotse reminds through the desktop's notifications. Control-C ends it."
      )
      : Text(
        de: "Hier zeigt kein Desktop Benachrichtigungen an; Lotse erinnert in diesen Zeilen. "
          + "Strg-C beendet.",
        en: "No desktop shows notifications here; Lotse reminds in these lines. Control-C ends it."
      )
    await lines.show(Document(Prose(words.in(language), .faint)), as: .remark)
  }

  /// Says it again whenever that changes.
  func follow() async {
    guard let notifier else { return }
    for await event in notifier.events {
      switch event {
      case .server, .ended: await sayWhere()
      case .chosen, .closed: continue
      }
    }
  }
}

import LotseDesktop
import LotseHost
import LotseKit
import LotseTerminal

/// A front end without lines: it shows what plugins announce through the desktop, or where nothing
/// shows notifications, as lines on standard output.
actor WatchConsole: FrontEnd {
  nonisolated let isInteractive = false
  private let notifier: DesktopNotifier?
  private var language: Language
  /// Where lines go.
  private let lines: PipeConsole
  /// The notifications that can be seen, by what they are about.
  private var shown: [String: UInt32] = [:]
  /// What can be chosen at them.
  private var offers: [UInt32: [FollowUp]] = [:]
  /// What the notification was about at which something was chosen that is being done.
  private var answering: String?

  init(notifier: DesktopNotifier?, style: TextStyle) {
    self.notifier = notifier
    language = style.language
    lines = PipeConsole(style: style)
  }

  func read(_ prompt: Prompt) async -> Input { .end }

  /// Shows a message.
  func show(_ document: Document, as role: OutputRole) async {
    let notice = Notice(document, topic: answering)
    await show(notice, urgency: role == .error ? .critical : .normal, as: role)
  }

  /// Shows a notice, in the place of the last one about the same.
  func show(_ notice: Notice) async { await show(notice, urgency: .normal, as: .notice) }

  private func show(
    _ notice: Notice,
    urgency: DesktopNotification.Urgency,
    as role: OutputRole
  ) async {
    let former = notice.topic.flatMap { shown[$0] }
    if notice.message.blocks.isEmpty {
      if let former { await notifier?.close(former) }
      return
    }
    let hasButtons = await notifier?.hasButtons == true
    let notification = DesktopNotification(
      "Lotse",
      body: body(of: hasButtons ? notice.messageBesideButtons : notice.message),
      actions: notice.actions.enumerated().map { index, offer in
        DesktopNotification.Action(key: "\(index)", label: offer.label.in(language))
      },
      urgency: urgency
    )
    guard let number = try? await notifier?.show(notification, replacing: former ?? 0) else {
      await lines.show(notice.message, as: role)
      return
    }
    if let topic = notice.topic { shown[topic] = number }
    offers[number] = notice.actions.isEmpty ? nil : notice.actions
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

  /// Has something done that was chosen at a notification; what comes of it takes its place.
  ///
  /// A server may take the notification away by itself, or leave it: here it is gone before.
  private func answer(_ number: UInt32, by doing: () async -> Void) async {
    answering = shown.first { $0.value == number }?.key
    shown = shown.filter { $0.value != number }
    await notifier?.close(number)
    await doing()
    answering = nil
  }

  /// Speaks another language from here on.
  func speak(_ language: Language) async {
    self.language = language
    await lines.speak(language)
  }

  /// Says it again whenever that changes, and has done what is chosen at a notification.
  func follow(taking take: @Sendable (FollowUp) async -> Void) async {
    guard let notifier else { return }
    for await event in notifier.events {
      switch event {
      case .server, .ended:
        (shown, offers) = ([:], [:])
        await sayWhere()
      case .chosen(let key, let number):
        let chosen = Int(key).flatMap { index in
          offers[number].flatMap { $0.indices.contains(index) ? $0[index] : nil }
        }
        if let chosen { await answer(number) { await take(chosen) } }
      case .closed(let number):
        offers[number] = nil
        shown = shown.filter { $0.value != number }
      }
    }
  }
}

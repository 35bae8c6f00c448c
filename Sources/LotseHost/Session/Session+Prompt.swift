package import LotseKit

// The loop of a session: a line, what comes of it, the next line.
extension Session {
  /// How a session over many lines ended.
  package enum Close: Sendable {
    /// All lines were dealt with, or the user left.
    case done
    /// A line of a pipe could not be done.
    case failed(UserError)
  }

  /// Reads lines and deals with them until the user leaves.
  ///
  /// - Parameter keepsGoing: Without a person, go on after a line that could not be done.
  /// - Returns: Whether a line of a pipe could not be done; the first such error.
  package func prompt(keepsGoing: Bool = false) async -> Close {
    var draft = await takeDraft()
    var failure: UserError?
    while true {
      switch await frontEnd.read(commandPrompt(draft: draft)) {
      case .line(let line):
        draft = ""
        switch await handle(line) {
        case .done: continue
        case .leave: return failure.map(Close.failed) ?? .done
        case .failed(let error):
          if frontEnd.isInteractive { continue }
          failure = failure ?? error
          if !keepsGoing { return .failed(error) }
        }
      case .interrupted:
        draft = ""
        await remark(
          Text(de: "Zeile verworfen. /ende beendet Lotse.", en: "Line dropped. /quit ends Lotse.")
        )
      case .end: return failure.map(Close.failed) ?? .done
      case .terminated(let draft):
        if !draft.isEmpty { try? await workspace.set(Self.draftKey, to: draft) }
        return .done
      }
    }
  }

  /// Says hello, and offers what was left open; two lines at most.
  package func greet() async {
    let problems = registry.problems
    await remark(
      Text(
        de: "Lotse für Digitalisierungsbeauftragte. Fragen Sie, oder tippen Sie /hilfe.",
        en: "Lotse for digitalisation officers. Ask in your own words, or type /help."
      )
    )
    for problem in problems { _ = await fail(.unusable(problem)) }
    await offerToResume()
  }

  private func offerToResume() async {
    guard let open = try? await workspace.openConversations() else { return }
    let free = open.filter { !$0.isClaimed }
    guard let last = free.last else { return }
    let state = ConversationState(events: last.events)
    let path = registry.path(
      CommandReference(plugin: last.head.plugin, command: last.head.command),
      in: language
    )
    followUps = [
      FollowUp(
        Text(de: "weiter mit \(path)", en: "go on with \(path)"),
        command: "core.resume",
        arguments: ["number": .given(.integer(last.number))]
      )
    ]
    await remark(Self.offer(of: path, answers: state.entries.count, among: free.count))
  }

  /// What is paused and how to go on, in one line of a usual terminal.
  private static func offer(of path: String, answers: Int, among paused: Int) -> Text {
    if paused > 1 {
      return Text(
        de: "\(paused) Gespräche angehalten, zuletzt /\(path). Weiter: 1 oder /gespräche.",
        en: "\(paused) conversations paused, last /\(path). Go on: 1 or /conversations."
      )
    }
    return Text(
      de: "Angehalten: /\(path)\(counted(answers, "Antwort", "Antworten")). "
        + "Weiter: 1 oder /fortsetzen.",
      en: "Paused: /\(path)\(counted(answers, "answer", "answers")). Go on: 1 or /resume."
    )
  }

  /// A number of things as an addition; none if there are none.
  private static func counted(_ count: Int, _ one: String, _ several: String) -> String {
    count == 0 ? "" : ", \(count) \(count == 1 ? one : several)"
  }

  private func commandPrompt(draft: String) -> Prompt {
    let completer = CommandCompleter(
      registry: registry,
      language: language,
      store: workspace.records(writingAs: ""),
      calendarFiles: parts.calendarFiles
    )
    return Prompt(
      .command,
      label: "lotse> ",
      initialText: draft,
      completions: { await completer.completions(of: $0) }
    )
  }

  /// What was half typed when the last session was ended from outside.
  private func takeDraft() async -> String {
    guard frontEnd.isInteractive, let draft = try? await workspace.setting(Self.draftKey) else {
      return ""
    }
    try? await workspace.set(Self.draftKey, to: nil)
    return draft
  }

  private static var draftKey: String { "draft" }
}

extension UserError {
  static func unusable(_ problem: Registry.Problem) -> UserError {
    UserError(
      Text(
        de: "Das Plugin „\(problem.plugin)“ ist nicht nutzbar: \(problem.reason.in(.german)).",
        en: "The plugin “\(problem.plugin)” cannot be used: \(problem.reason.in(.english))."
      ),
      advice: Text(
        de: "Alles andere geht; /plugin liste zeigt, woher es kommt.",
        en: "Everything else works; /plugin list shows where it comes from."
      )
    )
  }
}

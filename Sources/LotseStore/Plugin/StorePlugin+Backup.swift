import LotseKit

// Backups: making one, and bringing one back.
extension StorePlugin {
  func runBackup(_ request: Request, in conversation: any Conversation) async throws -> Reply {
    let chosen = (request[Self.copy] ?? nil).map(UserPath.absolute)
    let path = try await workspace.backUp(to: chosen, at: conversation.now)
    let done = Text(de: "Gesichert in", en: "Backed up to").in(conversation.language)
    return Reply(
      Document("\(done) \(path, .code)"),
      value: ["path": .string(path)]
    )
  }

  func runRestore(in conversation: any Conversation) async throws -> Reply {
    let path = UserPath.absolute(try await conversation.ask(Self.source))
    guard try await conversation.ask(mayReplace(by: path)) else {
      return .untouched(conversation.language)
    }
    let former = try await workspace.restore(from: path, at: conversation.now)
    let language = conversation.language
    var document = Document(
      Prose(Text(de: "Zurückgespielt: ", en: "Restored: ").in(language)) + Prose(path, .code)
    )
    if let former {
      let kept = Text(de: "Der frühere Stand liegt in ", en: "What was there before is in ")
      document.append(.paragraph(Prose(kept.in(language)) + Prose(former, .code)))
    }
    return Reply(
      document,
      value: ["path": .string(path), "former": former.map { .string($0) } ?? .null]
    )
  }

  private func mayReplace(by path: String) -> Question<Bool> {
    let store = workspace.file.path
    return Question.boolean(
      "replace",
      Text(
        de: "Alles in \(store) durch den Stand aus \(path) ersetzen?",
        en: "Replace everything in \(store) by what is in \(path)?"
      )
    ).because(
      Text(
        de: "Was jetzt da ist, wird vorher gesichert und lässt sich wieder zurückspielen.",
        en: "What is there now is backed up first and can be restored again."
      )
    )
  }
}

extension Reply {
  /// The user said no.
  static func untouched(_ language: Language) -> Reply {
    Reply(
      Document(Prose(Text(de: "Nichts verändert.", en: "Nothing was changed.").in(language))),
      value: ["changed": false]
    )
  }
}

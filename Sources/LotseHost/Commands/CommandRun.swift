package import LotseKit

/// Runs commands that only read from within another command.
package struct CommandRun: Sendable {
  private let registry: Registry

  package init(registry: Registry) { self.registry = registry }

  /// What the command of a line leaves; whatever it asks is asked in the conversation.
  ///
  /// - Throws: A ``UserError`` if there is no such command or it writes; whatever it throws.
  package func result(
    of line: String,
    in conversation: any Conversation
  ) async throws -> CommandResult {
    let typed = line.trimmed
    let words = LineWords(typed.hasPrefix("/") ? String(typed.dropFirst()) : typed)
    let language = conversation.language
    guard
      case .command(let reference, let count) = registry.resolve(
        words.words.map(\.text),
        in: language
      ), let command = registry.command(reference)
    else { throw UserError.unknownCommand(typed, nearest: []) }
    let path = registry.path(reference, in: language)
    guard case .reads = command.effect else { throw UserError.writesHere(path) }
    let setting = AnswerSetting(
      language: language,
      now: conversation.now,
      almanac: try await conversation.almanac
    )
    let values = try ArgumentParser(command: command, path: path, setting: setting)
      .parse(words, from: count)
    let reader = ArgumentReader(
      reader: AnswerReader(setting: setting, store: conversation.store),
      checker: AnswerChecker(setting: setting)
    )
    let answers = try await reader.read(values, for: command, of: reference.plugin)
    return try await result(of: reference, answers, in: conversation)
  }

  /// What a command leaves, given its answers.
  ///
  /// - Throws: Whatever it throws.
  package func result(
    of reference: CommandReference,
    _ answers: [String: Answer],
    in conversation: any Conversation
  ) async throws -> CommandResult {
    guard let plugin = registry.plugin(reference.plugin) else {
      throw UserError.noSuchPlugin(reference.plugin)
    }
    let request = Request(command: reference.command, arguments: answers)
    let nested = NestedConversation(outer: conversation, arguments: answers)
    let reply = try await plugin.run(request, in: nested)
    return CommandResult(reference: reference, reply: reply, moment: conversation.now)
  }
}

extension UserError {
  fileprivate static func writesHere(_ path: String) -> UserError {
    UserError(
      Text(
        de: "„\(path)“ ändert etwas; in ein Dokument kommt nur, was Befehle zeigen.",
        en: "“\(path)” changes something; a document only takes what commands show."
      ),
      advice: Text(
        de: "Rufen Sie den Befehl für sich auf.",
        en: "Run the command by itself."
      )
    )
  }
}

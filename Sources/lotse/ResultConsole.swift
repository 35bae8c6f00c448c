import LotseHost
import LotseKit

/// A front end whose results alone go to standard output, in a form of their own.
///
/// Everything else goes to the front end beneath; what is said besides, only if a person is there.
struct ResultConsole: FrontEnd {
  let base: any FrontEnd
  /// What is wrong with a result that has no such form.
  var refuses: @Sendable (Reply) -> UserError? = { _ in nil }
  /// A result in that form, as it is written.
  let text: @Sendable (CommandResult, Language) -> String

  var isInteractive: Bool { base.isInteractive }

  func read(_ prompt: Prompt) async -> Input { await base.read(prompt) }

  func speak(_ language: Language) async { await base.speak(language) }

  func keepHistory(_ keeps: Bool) async { await base.keepHistory(keeps) }

  func objection(to reply: Reply) -> UserError? { refuses(reply) }

  func show(_ result: CommandResult, in language: Language) async {
    Output.standard.write(text(result, language))
  }

  func show(_ document: Document, as role: OutputRole) async {
    if role == .error || base.isInteractive { await base.show(document, as: role) }
  }
}

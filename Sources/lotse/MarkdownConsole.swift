import LotseExport
import LotseHost
import LotseKit

/// A front end whose results are Markdown on standard output.
///
/// Everything else goes where it went.
struct MarkdownConsole: FrontEnd {
  let base: any FrontEnd

  var isInteractive: Bool { base.isInteractive }

  func read(_ prompt: Prompt) async -> Input { await base.read(prompt) }

  func show(_ result: CommandResult, in language: Language) async {
    let document = result.document(in: language, withFollowUps: false)
    Output.standard.write(MarkdownWriter(language: language).text(document))
  }

  func show(_ document: Document, as role: OutputRole) async {
    if role == .error || base.isInteractive { await base.show(document, as: role) }
  }
}

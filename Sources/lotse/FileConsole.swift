import LotseHost
import LotseKit
import LotsePublishing

/// A front end that keeps the result of a command as files; everything else goes to the one beneath.
struct FileConsole: FrontEnd {
  let base: any FrontEnd
  let output: OutputFiles
  let publisher: Publisher
  let registry: Registry
  let isReplacing: Bool
  /// Told when the file could not be written.
  let outcome: FileOutcome

  var isInteractive: Bool { base.isInteractive }

  func read(_ prompt: Prompt) async -> Input { await base.read(prompt) }

  func speak(_ language: Language) async { await base.speak(language) }

  func keepHistory(_ keeps: Bool) async { await base.keepHistory(keeps) }

  func objection(to reply: Reply) -> UserError? {
    if !isReplacing, let existing = output.existing.first { return .fileIsThere(existing.path) }
    do {
      let calendar = try reply.calendar
      return output.files.lazy.compactMap { _, format in
        publisher.objection(to: format, of: reply.document, calendar: calendar)
      }.first
    } catch {
      return error as? UserError
    }
  }

  func show(_ result: CommandResult, in language: Language) async {
    do {
      let publication = publisher.publication(of: [result], by: registry, in: language)
      try output.write({ try publisher.bytes(of: publication, as: $0) }, replacing: isReplacing)
      await base.show(publisher.report(on: output, of: publication), as: .reply)
    } catch {
      let problem = error as? UserError ?? UserError(Text(verbatim: "\(error)"))
      await outcome.fail(problem)
      await base.show(problem.document(in: language), as: .error)
    }
  }

  func show(_ document: Document, as role: OutputRole) async {
    await base.show(document, as: role)
  }
}

/// What became of the file.
actor FileOutcome {
  private(set) var error: UserError?

  func fail(_ error: UserError) { self.error = error }
}

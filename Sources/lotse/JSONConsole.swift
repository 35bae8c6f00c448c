import LotseExport
import LotseHost
import LotseKit

/// A front end whose results are JSON: one object a line on standard output.
///
/// The object has the members `lotse` (1, the version of this form), `command` (as in
/// `log.add`), `result` (what the command documents, or its document's blocks), `openPoints`,
/// `followUps` and, if something was written, `step`. Everything else goes where it went.
struct JSONConsole: FrontEnd {
  let base: any FrontEnd

  var isInteractive: Bool { base.isInteractive }

  func read(_ prompt: Prompt) async -> Input { await base.read(prompt) }

  func show(_ result: CommandResult, in language: Language) async {
    var object: [String: JSONValue] = [
      "lotse": 1, "command": .string(result.reference.qualified),
      "result": Self.result(of: result.reply),
      "openPoints": .array(result.openPoints.map(JSONValue.string)),
      "followUps": .array(result.reply.followUps.map { $0.json(in: language) }),
    ]
    object["step"] = result.step.map { .integer($0.number) }
    Output.standard.write(JSONValue.object(object).text() + "\n")
  }

  /// The command's own result, else its document.
  private static func result(of reply: Reply) -> JSONValue {
    (try? reply.value) ?? JSONWriter.value(reply.document)
  }

  func show(_ document: Document, as role: OutputRole) async {
    if role == .error || base.isInteractive { await base.show(document, as: role) }
  }
}

extension FollowUp {
  fileprivate func json(in language: Language) -> JSONValue {
    let arguments = arguments.compactMapValues { try? JSONValue(encoding: $0) }
    return [
      "label": .string(label.in(language)), "command": .string(command),
      "arguments": .object(arguments),
    ]
  }
}

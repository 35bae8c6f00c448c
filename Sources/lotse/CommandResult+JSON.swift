import LotseExport
import LotseHost
import LotseKit

extension CommandResult {
  /// The result for programs.
  ///
  /// The object has the members `lotse` (1, the version of this form), `command` (as in
  /// `log.add`), `result` (what the command documents, or its document's blocks), `openPoints`,
  /// `followUps` and, if something was written, `step`; after a plain sentence also `understood`.
  func json(in language: Language) -> JSONValue {
    var object: [String: JSONValue] = [
      "lotse": 1, "command": .string(reference.qualified),
      "result": (try? reply.value) ?? JSONWriter.value(reply.document),
      "openPoints": .array(openPoints.map(JSONValue.string)),
      "followUps": .array(reply.followUps.map { $0.json(in: language) }),
    ]
    object["understood"] = understood?.json
    object["step"] = step.map { .integer($0.number) }
    return .object(object)
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

import LotseKit

/// Something that was done in a session: what later lines can go on from.
struct Turn: Sendable {
  let reference: CommandReference
  /// The field that the line was about.
  let field: String
  let arguments: [String: Answer]
  /// The plain sentence that led to it, if one did.
  let sentence: String?
  /// The call as typed.
  let line: String
  /// The records that its arguments named, by question id.
  let named: [String: SpokenOf]
  /// The records that it changed or that its arguments named, the last one first.
  let touched: [SpokenOf]
  /// Reads what it listed from its result, which most lines never ask for.
  let list: OnDemand<[SpokenOf]>

  /// The records that it listed, in order.
  var listed: [SpokenOf] { (try? list.value) ?? [] }

  /// The records that it changed or was about, the last one first.
  var spokenOf: [SpokenOf] { touched + (listed.count == 1 ? listed : []) }

  /// How many turns are remembered: after more of them, "it" is something else.
  static let most = 3
}

extension Session {
  /// Takes down what a conversation did, for lines that go on from it.
  func note(_ conversation: OpenConversation, _ reply: Reply, _ step: Step?) async {
    let reference = conversation.reference
    guard let command = registry.command(reference), reference.plugin != "core" else { return }
    let kinds = registry.manifest(reference.plugin)?.records ?? []
    let changed = (step?.changes ?? []).filter { $0.action != .deleted }.map {
      SpokenOf(kind: $0.kind, number: $0.number, title: $0.title)
    }
    let named = await records(named: conversation.head.arguments, of: command, kinds)
    let kind = kinds.first?.id ?? ""
    let turn = Turn(
      reference: reference,
      field: understood?.field ?? reference.plugin,
      arguments: conversation.head.arguments,
      sentence: sentence,
      line: conversation.head.line,
      named: named,
      touched: changed.reversed() + named.values,
      list: OnDemand { try reply.value?.listed(of: kind) ?? [] }
    )
    turns = Array((turns + [turn]).suffix(Turn.most))
  }

  private func records(
    named arguments: [String: Answer],
    of command: Command,
    _ kinds: [RecordKind]
  ) async -> [String: SpokenOf] {
    let store = answerReader().store
    var found: [String: SpokenOf] = [:]
    for parameter in command.parameters where parameter.isItem {
      switch arguments[parameter.form.id]?.value {
      case .record(let id):
        guard let record = try? await store.record(id) else { continue }
        let kind = record.content.kind
        found[parameter.form.id] =
          SpokenOf(kind: kind, number: record.number, title: record.content.title)
      case .text(let text):
        guard let number = Int(text), let kind = kinds.first?.id,
          let record = try? await store.record(kind: kind, number: number)
        else { continue }
        found[parameter.form.id] =
          SpokenOf(kind: kind, number: number, title: record.content.title)
      default: continue
      }
    }
    return found
  }

  /// The record of a kind that was spoken of last, if it is still there.
  func spokenOf(_ kind: String) async throws -> SpokenOf? {
    for record in turns.reversed().flatMap(\.spokenOf) where record.kind == kind {
      let stored = try await answerReader().store.record(kind: kind, number: record.number)
      if let stored {
        return SpokenOf(kind: kind, number: record.number, title: stored.content.title)
      }
    }
    return nil
  }
}

extension JSONValue {
  /// The records that a result lists: the first array whose members all have numbers.
  fileprivate func listed(of kind: String) -> [SpokenOf] {
    guard case .object(let members) = self else { return [] }
    for member in members.sorted(by: { $0.key < $1.key }).map(\.value) {
      guard case .array(let items) = member, !items.isEmpty else { continue }
      let records = items.compactMap { item -> SpokenOf? in
        guard case .integer(let number)? = item["number"] else { return nil }
        let title = item["title"] ?? item["text"]
        guard case .string(let words)? = title else { return nil }
        return SpokenOf(kind: kind, number: number, title: words)
      }
      if records.count == items.count { return records }
    }
    return []
  }
}

import LotseKit

/// Completes what is typed at a question: its choices, names from the store, the controls.
struct AnswerCompleter: Sendable {
  let form: QuestionForm
  let language: Language
  let store: any RecordStore
  let calendarFiles: (any CalendarFiles)?

  var completions: @Sendable (CompletionRequest) async -> [Completion] {
    { request in await completions(of: request) }
  }

  func completions(of request: CompletionRequest) async -> [Completion] {
    if request.line.hasPrefix("/"), !form.namesFile(request.line) {
      return Control.allCases.map { control in
        Completion(control.names.shown(in: language), meaning: control.summary.in(language))
      }.filter { $0.word.folded.hasPrefix(request.word.folded) }
    }
    return await values(beginningWith: request.word)
  }

  /// The values that begin with some letters.
  func values(beginningWith word: String) async -> [Completion] {
    switch form.kind {
    case .choice(let rule):
      return rule.choices.map {
        Completion($0.label.in(language), meaning: $0.help?.in(language) ?? "")
      }
      .filter { $0.word.folded.hasPrefix(word.folded) }
    case .boolean:
      return [Text(de: "ja", en: "yes"), Text(de: "nein", en: "no")]
        .map { Completion($0.in(language)) }.filter { $0.word.folded.hasPrefix(word.folded) }
    case .text(let rule):
      // The signs of running text are understood here too.
      guard let facet = rule.completes, word.first != "@", word.first != "#" else {
        return await named(word)
      }
      return await known(facet, word)
    case .calendarFile, .tableFile:
      return (calendarFiles?.paths(beginningWith: word) ?? []).map { Completion($0) }
    case .record(let kind): return await records(kind, word)
    case .number, .day, .series, .scale, .group: return []
    }
  }

  private func known(_ facet: Facet, _ word: String, sign: String = "") async -> [Completion] {
    let values = try? await store.values(of: facet, beginningWith: word, limit: 50)
    return (values ?? []).map { Completion(sign + $0) }
  }

  /// In running text, `@` begins a person and `#` a keyword.
  private func named(_ word: String) async -> [Completion] {
    switch word.first {
    case "@": await known(.person, String(word.dropFirst()), sign: "@")
    case "#": await known(.tag, String(word.dropFirst()), sign: "#")
    default: []
    }
  }

  private func records(_ kind: RecordKind, _ word: String) async -> [Completion] {
    let query = RecordQuery(order: .newest, limit: 50)
    let records = (try? await store.records(kind: kind.id, matching: query)) ?? []
    return records.map { Completion(String($0.number), meaning: $0.content.title) }
      .filter { $0.word.hasPrefix(word) }
  }
}

package import LotseKit

/// Completes a command line: commands, subcommands, parameters and their values.
package struct CommandCompleter: Sendable {
  let registry: Registry
  let language: Language
  let store: any RecordStore
  let calendarFiles: (any CalendarFiles)?

  package init(
    registry: Registry,
    language: Language,
    store: any RecordStore,
    calendarFiles: (any CalendarFiles)? = nil
  ) {
    self.registry = registry
    self.language = language
    self.store = store
    self.calendarFiles = calendarFiles
  }

  /// What the last word of a line typed at the prompt may become.
  package func completions(of request: CompletionRequest) async -> [Completion] {
    guard request.line.hasPrefix("/") else {
      return await values(of: Self.plainText, request.word)
    }
    let words = LineWords(String(request.line.dropFirst())).words.map(\.text)
    let before = request.word.isEmpty ? words : Array(words.dropLast())
    if before.isEmpty {
      return names(beginningWith: String(request.word.drop { $0 == "/" }), sign: "/")
    }
    return await completions(after: before, word: request.word)
  }

  /// What a word may become after other words, as a shell has separated them.
  package func completions(after words: [String], word: String) async -> [Completion] {
    if words.isEmpty { return names(beginningWith: word, sign: "") }
    switch registry.resolve(words, in: language) {
    case .command(let reference, let count):
      var found = count == 1 && words.count == 1 ? subcommands(of: words[0], word) : []
      if let command = registry.command(reference) {
        found += await arguments(of: command, after: words.dropFirst(count), word)
      }
      return found
    case .plugin: return subcommands(of: words[0], word)
    case .ambiguous, .unknown: return []
    }
  }

  private func names(beginningWith word: String, sign: String) -> [Completion] {
    var found: [Completion] = []
    for manifest in registry.manifests {
      for command in manifest.commands where command.place == .topLevel {
        found.append(contentsOf: matches(command.names, command.summary, word, sign))
      }
      if manifest.commands.contains(where: { $0.place != .topLevel }) {
        found.append(contentsOf: matches(manifest.names, manifest.summary, word, sign))
      }
    }
    return found
  }

  private func subcommands(of group: String, _ word: String) -> [Completion] {
    let manifest = registry.manifests.first { manifest in
      manifest.names.all.contains { $0.folded == group.folded } || manifest.id == group
    }
    return (manifest?.commands ?? []).filter { $0.place != .topLevel }
      .flatMap { matches($0.names, $0.summary, word, "") }
  }

  /// The name of this language if it fits, else any other that does.
  private func matches(
    _ names: Names,
    _ summary: Text,
    _ word: String,
    _ sign: String
  ) -> [Completion] {
    let shown = names.shown(in: language)
    let candidates = [shown] + names.all.filter { $0 != shown }
    guard let fit = candidates.first(where: { $0.folded.hasPrefix(word.folded) }) else { return [] }
    return [Completion(sign + fit, meaning: summary.in(language))]
  }

  private func arguments(
    of command: Command,
    after words: ArraySlice<String>,
    _ word: String
  ) async -> [Completion] {
    if word.hasPrefix("--") {
      return command.parameters.filter { $0.style == .option || $0.style == .flag }
        .flatMap { matches($0.names, $0.form.prompt, String(word.dropFirst(2)), "--") }
    }
    if let last = words.last, last.hasPrefix("--"),
      let parameter = command.parameters.first(where: { option in
        option.style == .option
          && option.names.all.contains { $0.folded == last.dropFirst(2).folded }
      })
    {
      return await values(of: parameter.form, word)
    }
    let positional = command.parameters.first { $0.style == .positional || $0.style == .rest }
    guard let positional else { return [] }
    return await values(of: positional.form, word)
  }

  private func values(of form: QuestionForm, _ word: String) async -> [Completion] {
    await AnswerCompleter(
      form: form,
      language: language,
      store: store,
      calendarFiles: calendarFiles
    ).values(beginningWith: word)
  }

  private static let plainText = QuestionForm("line", Text(verbatim: ""), .text(TextRule()))
}

import LotseKit

extension GuideTool {
  private struct FolderResult: Encodable {
    let tests: Int
    let failed: Int
    let guides: [GuideTrial.Summary]
  }

  /// Runs the tests of a guide, then walks its branches; of a folder, those of each guide in it.
  ///
  /// Its value says how many tests there are and failed, and how much was reached, in per cent; with
  /// a failed test, the command fails.
  func test(_ conversation: any Conversation) async throws -> Reply {
    let name = try await conversation.ask(Self.file)
    let language = conversation.language
    let folder = try folder(name)
    var document = Document()
    var trials: [GuideTrial] = []
    var faulty = 0
    for file in try folder ?? [files.guide(name)] {
      if folder != nil { document.append(.heading(2, Prose(file.name))) }
      do {
        let trial = try await GuideTrial(file)
        trials.append(trial)
        document = document + trial.document(language)
      } catch let error as UserError where folder != nil {
        faulty += 1
        document.append(.paragraph(Prose(error.problem.in(language), .alert)))
      }
    }
    let (count, failed) = (trials.map(\.count).reduce(0, +), trials.map(\.failed).reduce(0, +))
    if failed > 0 || faulty > 0 {
      try await conversation.say(document)
      throw failed > 0
        ? UserError.failedTests(failed, of: count)
        : .faultyGuides(faulty, of: folder?.count ?? 1, in: name)
    }
    let summaries = trials.map { $0.summary(language) }
    let value =
      try folder == nil
      ? JSONValue(encoding: summaries.first)
      : JSONValue(encoding: FolderResult(tests: count, failed: failed, guides: summaries))
    return Reply(document, value: value)
  }
}

extension UserError {
  fileprivate static func failedTests(_ failed: Int, of count: Int) -> UserError {
    UserError(
      Text(
        de: "Von \(count) Proben sind \(failed) misslungen.",
        en: "\(failed) of \(count) tests failed."
      ),
      advice: Text(
        de: "Darüber steht, was erwartet war und was herauskam.",
        en: "Above is what was expected and what came out."
      )
    )
  }
}

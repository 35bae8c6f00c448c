import LotseKit
import LotseYAML

extension GuideTool {
  private struct Result: Encodable {
    let tests: Int
    let failed: Int
    let coverage: Int
    let walks: Int
    let gaps: [String]
  }

  /// Runs the tests of a guide, then walks its branches.
  ///
  /// Its value says how many tests there are and failed, and how much was reached, in per cent; with
  /// a failed test, the command fails.
  func test(_ conversation: any Conversation) async throws -> Reply {
    let file = try await file(conversation)
    let language = conversation.language
    let outcome = try file.load()
    guard let guide = outcome.guide else {
      throw outcome.flaws.first { $0.severity == .error }?.userError
        ?? UserError.emptyGuide(file.name)
    }
    let log = ConditionLog()
    var lines: [ChecklistItem] = []
    var flaws: [GuideFlaw] = []
    var failed = 0
    for test in guide.tests {
      let found = await TestRun(guide: guide, test: test, log: log).flaws()
      lines.append(ChecklistItem(Prose(test.name), isDone: found.isEmpty))
      flaws += found
      if !found.isEmpty { failed += 1 }
    }
    let report = await CoverageWalk(guide: guide, log: log).report()
    var document = Document(lines.isEmpty ? [] : [.checklist(lines)])
    document = document + FlawReport(file: file, language: language).document(flaws)
    document = document + coverage(report, language)
    if failed > 0 {
      try await conversation.say(document)
      throw UserError(
        Text(
          de: "Von \(guide.tests.count) Proben sind \(failed) misslungen.",
          en: "\(failed) of \(guide.tests.count) tests failed."
        ),
        advice: Text(
          de: "Darüber steht, was erwartet war und was herauskam.",
          en: "Above is what was expected and what came out."
        )
      )
    }
    let result = Result(
      tests: guide.tests.count,
      failed: failed,
      coverage: report.percentage,
      walks: report.walks,
      gaps: report.gaps.map { "\($0.position): \($0.problem.in(language))" }
    )
    return Reply(document, value: try JSONValue(encoding: result))
  }

  private func coverage(_ report: CoverageWalk.Report, _ language: Language) -> Document {
    let words = Text(
      de: "Erreicht: \(report.percentage) % von allem, was vorkommen kann"
        + " (\(report.walks) Durchgänge mit erdachten Antworten).",
      en: "Reached: \(report.percentage)% of all that can come about"
        + " (\(report.walks) runs with made-up answers)."
    )
    var document = Document(Prose(words.in(language)))
    if !report.gaps.isEmpty {
      document.append(
        .list(
          report.gaps.map { "\($0.position.description + ":", .code) \($0.problem.in(language))" }
        )
      )
    }
    return document
  }
}

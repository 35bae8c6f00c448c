import LotseKit
import LotseYAML

/// The tests of a guide, run, and its branches, walked.
struct GuideTrial {
  /// What a program learns of it.
  struct Summary: Encodable {
    let file: String
    let tests: Int
    let failed: Int
    let coverage: Int
    let walks: Int
    let gaps: [String]
  }

  let file: GuideFile
  /// The tests with what each found wrong.
  private let tests: [(name: String, flaws: [GuideFlaw])]
  private let report: CoverageWalk.Report

  /// Tries a guide.
  ///
  /// - Throws: A ``UserError`` if the file holds none that can be used.
  init(_ file: GuideFile) async throws {
    self.file = file
    let guide = try file.usable
    let log = ConditionLog()
    var tests: [(String, [GuideFlaw])] = []
    for test in guide.tests {
      tests.append((test.name, await TestRun(guide: guide, test: test, log: log).flaws()))
    }
    self.tests = tests
    report = await CoverageWalk(guide: guide, log: log).report()
  }

  /// How many tests failed.
  var failed: Int { tests.count { !$0.flaws.isEmpty } }
  /// How many tests there are.
  var count: Int { tests.count }

  func summary(_ language: Language) -> Summary {
    Summary(
      file: file.name,
      tests: count,
      failed: failed,
      coverage: report.percentage,
      walks: report.walks,
      gaps: report.gaps.map { "\($0.position): \($0.problem.in(language))" }
    )
  }

  /// The tests as a checklist, what was wrong, and what was never reached.
  func document(_ language: Language) -> Document {
    let items = tests.map { ChecklistItem(Prose($0.name), isDone: $0.flaws.isEmpty) }
    let flaws = tests.flatMap(\.flaws)
    return Document(items.isEmpty ? [] : [.checklist(items)])
      + FlawReport(file: file, language: language).document(flaws) + coverage(language)
  }

  private func coverage(_ language: Language) -> Document {
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

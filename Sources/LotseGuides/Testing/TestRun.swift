import LotseHost
import LotseKit
import LotseYAML

/// Runs one test of a guide.
struct TestRun {
  let guide: Guide
  let test: GuideTest
  let log: ConditionLog

  /// What the test found wrong; nothing if it passes.
  func flaws() async -> [GuideFlaw] {
    do {
      return try await held()
    } catch let problem as GivenAsker.Problem {
      return [
        GuideFlaw(at: problem.position ?? test.position, problem.problem, advice: problem.advice)
      ]
    } catch {
      return [GuideFlaw(at: test.position, TestWords.cannotRun)]
    }
  }

  private func held() async throws -> [GuideFlaw] {
    let conversation = TestConversation(test.language, on: test.today)
    let former = try await former(conversation)
    let context = GuideContext(
      guide,
      conversation,
      facts: facts,
      complete: former.map { [$0] } ?? [],
      log: log
    )
    let asker = asker(test.answers, fills: test.fills)
    let walk = try await context.walk(asker)
    let unused = await asker.unused.map {
      GuideFlaw(at: $0.position, TestWords.neverAsked($0.key))
    }
    return unused + expectations(walk) + (try await document(walk, asker, context))
  }

  private var setting: AnswerSetting {
    AnswerSetting(language: test.language, now: TestConversation(test.language, on: test.today).now)
  }

  private func asker(_ answers: GivenAnswers, fills: Bool) -> GivenAsker {
    GivenAsker(answers, fills: fills, setting: setting, guide: guide.id)
  }

  /// The run before, from the answers that the test gives for it.
  private func former(_ conversation: TestConversation) async throws -> Stored<GuideRun>? {
    guard let previous = test.previous else { return nil }
    let day = test.today.adding(days: -365)
    let context = GuideContext(guide, conversation, facts: facts, complete: [])
    let asker = asker(previous, fills: true)
    let walk = try await context.walk(asker, on: day)
    var run = GuideRun(of: guide, on: day)
    run.answers = await asker.answers
    run.subject = walk.subject
    run.isComplete = true
    return stored(run, number: 1)
  }

  private func stored(_ run: GuideRun, number: Int) -> Stored<GuideRun> {
    let moment = Moment(seconds: run.day.daysSince1970 * 86_400, offset: 0)
    return Stored(
      id: RecordID(rawValue: String(number)),
      number: number,
      created: moment,
      changed: moment,
      content: run
    )
  }

  private var facts: Facts {
    var facts = Facts()
    facts.profile = test.profile
    for (guide, results) in test.results {
      let numbers = results.mapValues(Facts.Result.number)
      facts.runs[guide] = Facts.Run(day: test.today, results: numbers)
    }
    for request in guide.facts {
      guard case .records(let kind, let demands) = request else { continue }
      let names = demands.reduce([kind]) { names, demand in
        names.flatMap { name in demand.values.map { "\(name) \(demand.facet)=\($0)" } }
      }
      let count = names.compactMap { test.records[$0] }.reduce(0, +)
      facts.records[request] = Facts.Records(
        count: count,
        titles: (0..<min(max(0, count), 50)).map { String($0 + 1) },
        newest: count > 0 ? test.today : nil
      )
    }
    return facts
  }

  private func expectations(_ walk: Walk) -> [GuideFlaw] {
    test.expectations.compactMap { expectation in
      if walk.evaluator.value(expectation, in: walk.scope).truth == true { return nil }
      return GuideFlaw(
        at: expectation.position,
        TestWords.notMet(expectation.text, found(expectation, walk))
      )
    }
  }

  /// What the left side of a comparison is.
  private func found(_ expectation: GuideExpression, _ walk: Walk) -> String? {
    guard case .binary(_, let left, _) = expectation.node.content else { return nil }
    let side = GuideExpression(node: left, text: "", position: expectation.position)
    return walk.evaluator.value(side, in: walk.scope).words(in: test.language)
  }

  private func document(
    _ walk: Walk,
    _ asker: GivenAsker,
    _ context: GuideContext
  ) async throws -> [GuideFlaw] {
    var run = GuideRun(of: guide, on: test.today)
    run.answers = await asker.answers
    run.subject = walk.subject
    run.isComplete = walk.open.isEmpty
    run.results = walk.results
    let reply = RunReply(context: context, run: stored(run, number: 2), walk: walk)
    let words = try reply.shown().document.words
    // The other documents are made as well, so that their conditions are tried.
    for document in guide.documents where walk.evaluator.holds(document.when, in: walk.scope) {
      _ = try reply.shown(document)
    }
    return test.document.filter { !words.contains($0.text) }.map {
      GuideFlaw(at: $0.position, TestWords.notInDocument($0.text))
    }
  }
}

extension Document {
  /// The words of the document, without their form.
  var words: String { blocks.map(\.words).joined(separator: "\n") }
}

extension Block {
  fileprivate var words: String {
    switch self {
    case .heading(_, let prose), .paragraph(let prose), .verbatim(let prose): prose.plain
    case .list(let items, _): items.map(\.plain).joined(separator: "\n")
    case .checklist(let items): items.map(\.text.plain).joined(separator: "\n")
    case .table(let table):
      ([table.columns.map(\.header)] + table.rows.map { $0.map(\.plain) })
        .map { $0.joined(separator: " ") }.joined(separator: "\n")
    case .callout(let callout): callout.text.plain
    case .sources(let sources): sources.map(\.title).joined(separator: "\n")
    case .chart(let chart): chart.title
    }
  }
}

/// What is said of tests.
enum TestWords {
  static func unanswered(_ key: String) -> Text {
    Text(
      de: "Die Probe beantwortet „\(key)“ nicht.",
      en: "The test does not answer “\(key)”."
    )
  }
  static let fillAdvice = Text(
    de: "Ergänzen Sie die Antwort, oder schreiben Sie „fill: true“.",
    en: "Add the answer, or write “fill: true”."
  )
  static let cannotRun = Text(
    de: "Die Probe lässt sich nicht ausführen.",
    en: "The test cannot be run."
  )

  static func neverAsked(_ key: String) -> Text {
    Text(
      de: "Nach „\(key)“ wird in dieser Probe nicht gefragt.",
      en: "“\(key)” is not asked in this test."
    )
  }

  static func notMet(_ expectation: String, _ found: String?) -> Text {
    let tail = found.map { (" (links steht: \($0))", " (the left side is: \($0))") } ?? ("", "")
    return Text(
      de: "Erwartet war: \(expectation)\(tail.0).",
      en: "Expected was: \(expectation)\(tail.1)."
    )
  }

  static func notInDocument(_ words: String) -> Text {
    Text(
      de: "Im Dokument steht nicht: „\(words)“.",
      en: "The document does not say: “\(words)”."
    )
  }
}

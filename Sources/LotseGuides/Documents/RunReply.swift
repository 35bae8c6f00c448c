import LotseKit

/// What a command of a guide answers about a run.
struct RunReply: Sendable {
  let context: GuideContext
  let run: Stored<GuideRun>
  let walk: Walk

  private var guide: Guide { context.guide }
  private var evaluator: Evaluator { walk.evaluator }

  /// The first document of the run, or how far it has got if it is still open.
  func afterAsking() throws -> Reply {
    run.content.isComplete ? try shown() : try reply(stopped, title: nil)
  }

  /// The first document that the run has.
  func shown() throws -> Reply {
    let first = guide.documents.first { evaluator.holds($0.when, in: walk.scope) }
    guard let first else { return try reply(automatic, title: nil) }
    return try shown(first)
  }

  /// One document of the run.
  func shown(_ document: GuideDocument) throws -> Reply {
    let template = document.template[context.language] ?? document.template.values.first
    let parts = RunParts(context: context, run: run, walk: walk)
    var filling = TemplateFilling(evaluator: evaluator) { insert, _ in parts.blocks(insert) }
    let blocks = template.map { filling.fill($0, in: walk.scope) } ?? []
    let title = evaluator.words(document.title, in: walk.scope)
    let body: [Block] =
      if case .heading(1, _) = blocks.first { blocks } else { [.heading(1, Prose(title))] + blocks }
    return try reply(Document(body), title: document.id)
  }

  private func reply(_ document: Document, title: String?) throws -> Reply {
    var document = document
    if !run.content.isComplete, title != nil || guide.documents.isEmpty {
      document.blocks.insert(
        .callout(Callout(.open, Prose(openWords))),
        at: min(1, document.blocks.count)
      )
    }
    if run.content.isComplete || title != nil { document.append(.paragraph(provenance)) }
    return Reply(
      document,
      value: try value,
      reasons: RunParts(context: context, run: run, walk: walk).reasons,
      followUps: followUps(shown: title)
    )
  }

  private var openWords: String {
    let count = walk.open.count
    return count == 1
      ? context.say("Noch offen: eine Frage.", "Still open: one question.")
      : context.say("Noch offen: \(count) Fragen.", "Still open: \(count) questions.")
  }

  /// By which guide a document was made.
  private var provenance: Prose {
    let mark = "\(guide.id) \(run.content.version) (\(run.content.hash))"
    let day = run.content.day.words(in: context.language)
    return Prose(
      context.say(
        "\(guide.record.one.in(.german)) Nr. \(run.number) vom \(day) · Leitfaden \(mark)",
        "\(guide.record.one.in(.english)) no. \(run.number) of \(day) · guide \(mark)"
      ),
      .faint
    )
  }

  /// Where a run stands that was stopped.
  private var stopped: Document {
    let done = walk.sections.count(where: \.isComplete)
    let total = walk.sections.count
    var words = context.say("Gespeichert.", "Stored.")
    if total > 0 {
      words += context.say(
        " \(done) von \(total) Abschnitten sind fertig.",
        " \(done) of \(total) sections are done."
      )
    }
    words += " " + openWords
    return Document(Prose(words))
  }

  /// The document of a guide that brings none along.
  private var automatic: Document {
    let parts = RunParts(context: context, run: run, walk: walk)
    var blocks: [Block] = [
      .heading(1, Prose(run.content.subject ?? guide.title.in(context.language)))
    ]
    blocks += parts.outcome
    blocks += guide.charts.flatMap { parts.chart($0) }
    blocks += parts.calculations
    blocks += parts.findings
    blocks += [.heading(2, Prose(context.say("Antworten", "Answers")))] + parts.answers(of: nil)
    blocks += parts.sources
    return Document(blocks)
  }
}

// What may come next, and the result for programs.
extension RunReply {
  private func followUps(shown: String?) -> [FollowUp] {
    var followUps: [FollowUp] = []
    let own: [String: Answer] = ["run": .given(.record(run.id))]
    if !run.content.isComplete {
      followUps.append(
        FollowUp(
          Text(de: "weitermachen", en: "go on"),
          command: "\(guide.id).continue",
          arguments: own
        )
      )
      return followUps
    }
    for document in guide.documents
    where document.id != shown && evaluator.holds(document.when, in: walk.scope) {
      var arguments = own
      arguments["document"] = .given(.text(document.id))
      followUps.append(
        FollowUp(
          evaluator.text(document.title, in: walk.scope),
          command: "\(guide.id).show",
          arguments: arguments
        )
      )
    }
    followUps += guide.followUps.flatMap(offers)
    followUps.append(
      FollowUp(
        Text(de: "Antworten ändern", en: "change answers"),
        command: "\(guide.id).change",
        arguments: own
      )
    )
    return followUps
  }

  private func offers(_ followUp: GuideFollowUp) -> [FollowUp] {
    guard let list = followUp.list else {
      return evaluator.holds(followUp.when, in: walk.scope) ? [offer(followUp, walk.scope)] : []
    }
    let scopes = evaluator.value(list, in: walk.scope).elements.map {
      evaluator.scope(of: $0, from: walk.scope)
    }
    let fitting = scopes.filter { evaluator.holds(followUp.when, in: $0) }
    return fitting.prefix(followUp.limit).map { offer(followUp, $0) }
  }

  private func offer(_ followUp: GuideFollowUp, _ scope: Scope) -> FollowUp {
    var arguments: [String: Answer] = [:]
    for argument in followUp.arguments {
      let words = evaluator.words(argument.value, in: scope)
      if !words.isEmpty, words != "–" { arguments[argument.name] = .given(.text(words)) }
    }
    return FollowUp(
      evaluator.text(followUp.label, in: scope),
      command: followUp.command,
      arguments: arguments
    )
  }

  /// The run as programs get it.
  private struct Result: Encodable {
    let run: Int
    let guide: String
    let version: String
    let hash: String
    let subject: String?
    let day: Day
    let complete: Bool
    let outcome: String?
    let results: [String: JSONValue]
    let findings: [String]
    let answers: [String: Answer]
  }

  private var value: JSONValue {
    get throws {
      let content = run.content
      let asked = Set(walk.places.map(\.key))
      return try JSONValue(
        encoding: Result(
          run: run.number,
          guide: guide.id,
          version: content.version,
          hash: content.hash,
          subject: content.subject,
          day: content.day,
          complete: content.isComplete,
          outcome: content.outcome,
          results: content.results.mapValues(\.json),
          findings: RunParts(context: context, run: run, walk: walk).found.map(\.finding.id),
          answers: content.answers.filter { asked.contains($0.key) }.mapValues(\.answer)
        )
      )
    }
  }
}

extension GuideRun.Result {
  /// The result as JSON.
  fileprivate var json: JSONValue {
    switch self {
    case .number(let number): Int(exactly: number).map(JSONValue.integer) ?? .number(number)
    case .text(let text): .string(text)
    }
  }
}

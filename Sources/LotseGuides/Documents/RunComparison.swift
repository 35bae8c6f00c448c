import LotseHost
import LotseKit

/// Two runs of a guide side by side.
struct RunComparison {
  let context: GuideContext
  let run: Stored<GuideRun>
  let other: Stored<GuideRun>
  let now: Walk
  let then: Walk

  private struct Change: Encodable {
    let question: String
    let before: String
    let now: String
  }

  func reply() throws -> Reply {
    let changes = changes
    return Reply(document(changes), value: try JSONValue(encoding: ["changes": changes]))
  }

  private func document(_ changes: [Change]) -> Document {
    let say = context.say
    let parts = RunParts(context: context, run: run, walk: now)
    let days = [other.content.day, run.content.day].map { $0.words(in: context.language) }
    var blocks: [Block] = [
      .heading(1, Prose(run.content.subject ?? context.guide.title.in(context.language))),
      .paragraph(Prose(say("\(days[0]) und \(days[1])", "\(days[0]) and \(days[1])"), .faint)),
    ]
    blocks += context.guide.charts.filter { $0.expressions["earlier"] != nil }
      .flatMap { parts.chart($0) }
    let before = RunParts(context: context, run: other, walk: then)
    let values = context.guide.calculations.compactMap { calculation -> [Prose]? in
      guard let label = calculation.label else { return nil }
      let pair = (before.value(of: calculation), parts.value(of: calculation))
      return [Prose(parts.words(label)), Prose(pair.0), Prose(pair.1)]
    }
    let columns = [
      Table.Column(say("Damals", "Then"), isNumeric: true),
      Table.Column(say("Jetzt", "Now"), isNumeric: true),
    ]
    if !values.isEmpty {
      blocks.append(.table(Table([Table.Column(say("Berechnet", "Calculated"))] + columns, values)))
    }
    blocks += table(changes)
    return Document(blocks)
  }

  private func table(_ changes: [Change]) -> [Block] {
    let say = context.say
    guard !changes.isEmpty else {
      return [.paragraph(Prose(say("Alle Antworten sind gleich.", "All answers are the same.")))]
    }
    let columns = [
      Table.Column(say("Geänderte Antwort", "Changed answer")), Table.Column(say("Damals", "Then")),
      Table.Column(say("Jetzt", "Now")),
    ]
    let rows = changes.map { [Prose($0.question), Prose($0.before), Prose($0.now)] }
    return [.table(Table(columns, rows))]
  }

  private var changes: [Change] {
    var former: [String: QuestionPlace] = [:]
    for place in then.places { former[place.key] = place }
    return now.places.compactMap { place in
      let answers = (
        other.content.answers[place.key]?.answer, run.content.answers[place.key]?.answer
      )
      guard answers.0 != answers.1 else { return nil }
      return Change(
        question: place.form.promptInPlace.in(context.language),
        before: words(answers.0, former[place.key]),
        now: words(answers.1, place)
      )
    }
  }

  private func words(_ answer: Answer?, _ place: QuestionPlace?) -> String {
    guard let answer, let place else { return "–" }
    return AnswerWords(language: context.language).words(answer, to: place.outline)
  }
}

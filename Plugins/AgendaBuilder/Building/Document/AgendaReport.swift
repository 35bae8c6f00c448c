import LotseKit

/// The half-yearly report for committee and board.
struct AgendaReport {
  let agenda: Stored<DigitalAgenda>
  let measures: [Stored<Measure>]
  let context: AgendaContext
  let lights: BuildingMethod.Lights

  private struct Line {
    let measure: Stored<Measure>
    let light: TrafficLight
    let reason: Text?
  }

  private var lines: [Line] {
    measures.filter(\.content.isOpen).map { measure in
      let (light, reason) = TrafficLight.of(measure.content, on: context.today, lights)
      return Line(measure: measure, light: light, reason: reason)
    }
  }

  private func say(_ german: String, _ english: String) -> String { context.say(german, english) }

  /// The report in the reader's order: how it stands, what presses, what is done.
  var document: Document {
    let title = agenda.content.title(in: context.language)
    let day = context.words.date(context.today)
    var blocks: [Block] = [
      .heading(1, Prose(say("Bericht: \(title)", "Report: \(title)"))),
      .paragraph(Prose(say("Stand \(day)", "As of \(day)"), .faint)),
    ]
    blocks += counts + lightTable + decisions + done + goals
    let rule = say(
      "Gelb: mehr als \(lights.amber) % der geplanten Zeit im Verzug, pausiert, blockiert oder ohne "
        + "Verantwortliche. Rot: mehr als \(lights.red) %, oder eine gesetzliche Pflicht ist "
        + "blockiert.",
      "Amber: more than \(lights.amber) % of the planned time late, on hold, blocked or without an "
        + "owner. Red: more than \(lights.red) %, or a legal duty is blocked."
    )
    blocks.append(.paragraph(Prose(rule, .faint)))
    return Document(blocks)
  }

  private var counts: [Block] {
    let bars = TrafficLight.allCases.map { light in
      let count = lines.count { $0.light == light }
      let name = light.name.in(context.language)
      return Chart.Bars.Bar(name, Double(count), mark: Chart.Mark(name, light.tone))
    }
    let ended = measures.count { $0.content.status == .done || $0.content.status == .live }
    let all = bars + [Chart.Bars.Bar(say("abgeschlossen", "done"), Double(ended))]
    return [.chart(Chart(say("Maßnahmen nach Stand", "Measures by state"), .bars(Chart.Bars(all))))]
  }

  private var lightTable: [Block] {
    let order = TrafficLight.allCases
    let sorted = order.reversed().flatMap { light in lines.filter { $0.light == light } }
    guard !sorted.isEmpty else { return [] }
    let columns = [
      Table.Column(say("Ampel", "Light")), Table.Column(say("Maßnahme", "Measure")),
      Table.Column(say("Verantwortlich", "Accountable")), Table.Column(say("Bis", "By")),
      Table.Column(say("Anmerkung", "Remark")),
    ]
    let rows = sorted.map { line -> [Prose] in
      let content = line.measure.content
      let emphasis = line.light == .red ? Prose.Emphasis.alert : .none
      let remarks = [line.reason?.in(context.language), content.reason].compactMap(\.self)
      return [
        Prose(line.light.name.in(context.language), emphasis), Prose(line.measure.label),
        Prose(content.owner(in: context.language) ?? "–"),
        Prose(content.due.map(context.words.date) ?? "–"),
        Prose(remarks.joined(separator: ": ")),
      ]
    }
    return [.table(Table(columns, rows))]
  }

  private var decisions: [Block] {
    let stuck = measures.filter { $0.content.isOpen }.compactMap { measure -> Prose? in
      let content = measure.content
      if let waiting = content.waiting {
        let reason = waiting.reason.map { ": " + $0 } ?? ""
        return "\(measure.label, .strong): "
          + Prose(say("wartet auf \(waiting.person)", "waits for \(waiting.person)") + reason)
      }
      guard content.status.isStuck else { return nil }
      let reason = content.reason ?? say("Grund nicht festgehalten", "no reason noted")
      return "\(measure.label, .strong): \(reason)"
    }
    guard !stuck.isEmpty else { return [] }
    return [
      .heading(2, Prose(say("Hier muss entschieden werden", "Decisions needed"))), .list(stuck),
    ]
  }

  private var done: [Block] {
    let ended = measures.filter { !$0.content.isOpen }
    guard !ended.isEmpty else { return [] }
    let lines = ended.map { measure -> Prose in
      let day = measure.content.ended.map { ", " + context.words.date($0) } ?? ""
      return "\(measure.label): \(measure.content.status.name.in(context.language))\(day)"
    }
    return [.heading(2, Prose(say("Abgeschlossen", "Closed"))), .list(lines)]
  }

  private var goals: [Block] {
    let goals = agenda.content.fields.flatMap(\.goals).filter { $0.indicator != nil }
    guard !goals.isEmpty else { return [] }
    let columns = [
      Table.Column(say("Kennzahl", "Indicator")), Table.Column(say("Anfang", "Baseline")),
      Table.Column(say("Zuletzt", "Latest")), Table.Column(say("Ziel", "Target")),
    ]
    let rows = goals.map { goal -> [Prose] in
      [goal.indicator, goal.baseline, goal.present, goal.target].map { Prose($0 ?? "–") }
    }
    return [.heading(2, Prose(say("Kennzahlen", "Indicators"))), .table(Table(columns, rows))]
  }

  /// The report for programs.
  var value: JSONValue {
    func count(_ light: TrafficLight) -> JSONValue { .integer(lines.count { $0.light == light }) }
    let items = lines.map { line -> JSONValue in
      var members: [String: JSONValue] = [
        "number": .integer(line.measure.number), "title": .string(line.measure.content.title),
        "light": .string(line.light.rawValue),
      ]
      members["reason"] = line.reason.map { .string($0.in(context.language)) }
      members["owner"] = line.measure.content.owner.map(JSONValue.string)
      return .object(members)
    }
    return [
      "agenda": .integer(agenda.number), "day": .string(context.today.iso),
      "green": count(.green), "amber": count(.amber), "red": count(.red),
      "done": .integer(measures.count { !$0.content.isOpen }), "measures": .array(items),
    ]
  }
}

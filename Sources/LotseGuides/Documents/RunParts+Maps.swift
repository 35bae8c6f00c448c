import LotseKit

// Charts of things that stand in some way: maps, and the hours of days.
extension RunParts {
  /// How a thing stands; nothing if that is not known.
  func mark(_ thing: GuideThing, _ scope: Scope) -> Chart.Mark? {
    guard let words = thing.mark.map({ evaluator.words($0, in: scope) }), !words.isEmpty,
      words != "–"
    else { return nil }
    let tone = thing.tone.flatMap { evaluator.value($0, in: scope).text }
    return Chart.Mark(words, tone.flatMap(Chart.Mark.Tone.init) ?? .kind)
  }

  func map(_ chart: GuideChart, _ scopes: [Scope]) -> Chart.Figure? {
    let groups = scopes.map { scope in
      Chart.Map.Group(
        evaluator.words(chart.thing.label, in: scope),
        chart.parts.flatMap { parts($0, scope) }
      )
    }
    guard groups.contains(where: { !$0.parts.isEmpty }) else { return nil }
    let centre = chart.words["centre"].map(words) ?? ""
    return .map(Chart.Map(centre: centre, layout: chart.layout, groups))
  }

  private func parts(_ parts: GuideChart.Parts, _ scope: Scope) -> [Chart.Map.Part] {
    let scopes = evaluator.value(parts.list, in: scope).elements.map {
      evaluator.scope(of: $0, from: scope)
    }
    return scopes.filter { evaluator.holds(parts.when, in: $0) }.map { scope in
      let note = parts.thing.note.map { evaluator.words($0, in: scope) }
      return Chart.Map.Part(
        evaluator.words(parts.thing.label, in: scope),
        mark(parts.thing, scope),
        isGap: parts.thing.gap.map { evaluator.holds($0, in: scope) } ?? false,
        note: note.flatMap { $0.isEmpty || $0 == "–" ? nil : $0 }
      )
    }
  }

  func week(_ chart: GuideChart, _ scopes: [Scope]) -> Chart.Figure? {
    var stretches: [Day: [Chart.Week.Stretch]] = [:]
    for scope in scopes {
      let value = { (name: String) in
        chart.expressions[name].map { evaluator.value($0, in: scope) } ?? .nothing
      }
      guard let day = value("day").day,
        let start = value("from").text.flatMap({ TimeOfDay(iso: $0) }),
        let end = value("to").text.flatMap({ TimeOfDay(iso: $0) }),
        let mark = mark(chart.thing, scope)
      else { continue }
      stretches[day, default: []].append(Chart.Week.Stretch(from: start, to: end, mark))
    }
    if stretches.isEmpty { return nil }
    let days = stretches.keys.sorted().prefix(7)
    return .week(Chart.Week(days.map { Chart.Week.WeekDay($0, stretches[$0] ?? []) }))
  }
}

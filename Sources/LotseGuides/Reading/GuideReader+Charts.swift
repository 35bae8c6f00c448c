import LotseKit
import LotseYAML

// Pictures of the answers.
extension GuideReader {
  func readCharts(_ node: YAMLNode?) -> [GuideChart] {
    elements(node).compactMap { node in
      guard let fields = Fields(node, .chart, flaws), let title = wording(fields["title"]),
        let thing = thing(fields), let id = id(fields["id"], space: "chart"),
        let type = oneOf(
          GuideChart.Kind.allCases.map(\.rawValue),
          fields["type"],
          Text(de: "Art des Bildes", en: "type of chart")
        ).flatMap(GuideChart.Kind.init)
      else { return nil }
      return chart(id, type, title, thing, fields)
    }
  }

  private func chart(
    _ id: String,
    _ kind: GuideChart.Kind,
    _ title: Wording,
    _ thing: GuideThing,
    _ fields: Fields
  ) -> GuideChart {
    for name in kind.needs where fields[name] == nil {
      flaws.add(at: fields.node.position, GuideWords.chartNeeds(name, kind))
    }
    var expressions: [String: GuideExpression] = [:]
    for name in GuideChart.numbers + GuideChart.days + GuideChart.times {
      expressions[name] = expression(fields[name])
    }
    var words: [String: Wording] = [:]
    for name in GuideChart.texts { words[name] = wording(fields[name]) }
    let layout = oneOf(["rings", "blocks"], fields["layout"], Text(verbatim: "layout"))
    return GuideChart(
      id: id,
      position: fields.node.position,
      kind: kind,
      title: title,
      when: expression(fields["when"]),
      list: expression(fields["for"]),
      thing: thing,
      expressions: expressions,
      words: words,
      quadrants: quadrants(fields["quadrants"]),
      layout: layout.flatMap(Chart.Map.Layout.init) ?? .rings,
      parts: parts(fields["parts"])
    )
  }

  private func quadrants(_ node: YAMLNode?) -> [Wording] {
    let names = elements(node).compactMap { wording($0) }
    if let node, names.count != 4 { flaws.add(at: node.position, GuideWords.fourQuadrants) }
    return names
  }

  private func parts(_ node: YAMLNode?) -> [GuideChart.Parts] {
    elements(node).compactMap { node in
      guard let fields = Fields(node, .chartPart, flaws), let list = expression(fields["for"]),
        let thing = thing(fields)
      else { return nil }
      return GuideChart.Parts(list: list, when: expression(fields["when"]), thing: thing)
    }
  }

  /// What is shown, and how it stands.
  private func thing(_ fields: Fields) -> GuideThing? {
    guard let label = wording(fields["label"]) else { return nil }
    if fields["tone"] != nil, fields["mark"] == nil, let node = fields["tone"] {
      flaws.add(at: node.position, GuideWords.toneNeedsMark)
    }
    return GuideThing(
      label: label,
      mark: wording(fields["mark"]),
      tone: expression(fields["tone"]),
      gap: expression(fields["gap"]),
      note: wording(fields["note"])
    )
  }
}

extension GuideChart {
  /// The keys whose values are numbers.
  static let numbers = ["value", "earlier", "maximum", "x", "y", "xMaximum", "yMaximum"]
  /// The keys whose values are days.
  static let days = ["start", "end", "day"]
  /// The keys whose values are times of a day, as texts.
  static let times = ["from", "to"]
  /// The keys whose values are words about the whole chart.
  static let texts = ["unit", "xAxis", "yAxis", "centre"]

  /// What the value of a key must be.
  static func family(of key: String) -> ExpressionType.Family {
    days.contains(key) ? .day : times.contains(key) ? .text : .number
  }
}

extension GuideChart.Kind {
  /// The keys that a chart of this kind cannot do without.
  var needs: [String] {
    switch self {
    case .radar: ["value", "maximum"]
    case .bars, .progress: ["value"]
    case .grid: ["x", "y", "xAxis", "yAxis"]
    case .timeline: ["start"]
    case .map: ["centre", "parts"]
    case .week: ["day", "from", "to", "mark"]
    }
  }
}

extension GuideWords {
  static func chartNeeds(_ key: String, _ kind: GuideChart.Kind) -> Text {
    Text(
      de: "Ein Bild der Art \(kind.rawValue) braucht die Angabe „\(key)“.",
      en: "A chart of type \(kind.rawValue) needs the key “\(key)”."
    )
  }
  static let fourQuadrants = Text(
    de: "Es sind vier Namen nötig: oben links, oben rechts, unten links, unten rechts.",
    en: "Four names are needed: top left, top right, bottom left, bottom right."
  )
  static let toneNeedsMark = Text(
    de: "Zu tone gehört mark: die Wörter, die im Bild stehen.",
    en: "With tone goes mark: the words that the chart shows."
  )
}

import LotseKit
import LotseYAML

// What follows from the answers.
extension GuideReader {
  func readOutcomes(_ node: YAMLNode?) -> [GuideOutcome] {
    elements(node).compactMap { node in
      guard let fields = Fields(node, .outcome, flaws), let label = wording(fields["label"]),
        let id = id(fields["id"], space: "outcome")
      else { return nil }
      return GuideOutcome(
        id: id,
        position: node.position,
        when: expression(fields["when"]),
        label: label,
        text: wording(fields["text"])
      )
    }
  }

  func readFindings(_ node: YAMLNode?) -> [GuideFinding] {
    elements(node).compactMap { node in
      guard let fields = Fields(node, .finding, flaws), let text = wording(fields["text"]),
        let id = id(fields["id"], space: "finding")
      else { return nil }
      let kinds: [String: Callout.Kind] = [
        "note": .note, "tip": .tip, "warning": .warning, "open": .open,
      ]
      let kind = oneOf(kinds.keys.sorted(), fields["kind"], Text(verbatim: "kind"))
      return GuideFinding(
        id: id,
        position: node.position,
        when: expression(fields["when"]),
        list: expression(fields["for"]),
        text: text,
        kind: kind.flatMap { kinds[$0] } ?? .note,
        citations: citations(fields["source"])
      )
    }
  }

  func readCharts(_ node: YAMLNode?) -> [GuideChart] {
    elements(node).compactMap { node in
      guard let fields = Fields(node, .chart, flaws), let title = wording(fields["title"]),
        let label = wording(fields["label"]), let id = id(fields["id"], space: "chart"),
        let type = oneOf(
          GuideChart.Kind.allCases.map(\.rawValue),
          fields["type"],
          Text(de: "Art des Bildes", en: "type of chart")
        ).flatMap(GuideChart.Kind.init)
      else { return nil }
      return chart(id, type, title, label, fields)
    }
  }

  private func chart(
    _ id: String,
    _ kind: GuideChart.Kind,
    _ title: Wording,
    _ label: Wording,
    _ fields: Fields
  ) -> GuideChart {
    for name in kind.needs where fields[name] == nil {
      flaws.add(at: fields.node.position, GuideWords.chartNeeds(name, kind))
    }
    var expressions: [String: GuideExpression] = [:]
    for name in GuideChart.numbers + GuideChart.days {
      expressions[name] = expression(fields[name])
    }
    var words: [String: Wording] = [:]
    for name in ["unit", "xAxis", "yAxis"] { words[name] = wording(fields[name]) }
    let quadrants = elements(fields["quadrants"]).compactMap { wording($0) }
    if let node = fields["quadrants"], quadrants.count != 4 {
      flaws.add(at: node.position, GuideWords.fourQuadrants)
    }
    return GuideChart(
      id: id,
      position: fields.node.position,
      kind: kind,
      title: title,
      when: expression(fields["when"]),
      list: expression(fields["for"]),
      label: label,
      expressions: expressions,
      words: words,
      quadrants: quadrants
    )
  }

  func readDocuments(_ node: YAMLNode?) -> [GuideDocument] {
    elements(node).compactMap { node in
      guard let fields = Fields(node, .document, flaws), let title = wording(fields["title"]),
        let id = id(fields["id"], space: "document")
      else { return nil }
      let template: [Language: GuideTemplate]?
      switch (fields["text"], fields["template"]) {
      case (let text?, nil): template = templates(text)
      case (nil, let file?): template = templateFiles(file)
      default:
        flaws.add(at: node.position, GuideWords.oneTemplate)
        template = nil
      }
      return GuideDocument(
        id: id,
        position: node.position,
        title: title,
        when: expression(fields["when"]),
        template: template ?? [:]
      )
    }
  }

  func readFollowUps(_ node: YAMLNode?) -> [GuideFollowUp] {
    elements(node).compactMap { node in
      guard let fields = Fields(node, .followUp, flaws), let label = wording(fields["label"]),
        let command = word(fields["command"])
      else { return nil }
      if !command.contains("."), let place = fields["command"] {
        flaws.add(at: place.position, GuideWords.commandForm(command))
      }
      let arguments = members(fields["arguments"]).compactMap { member in
        wording(member.value).map { (name: member.key, value: $0) }
      }
      return GuideFollowUp(
        position: node.position,
        label: label,
        command: command,
        when: expression(fields["when"]),
        list: expression(fields["for"]),
        limit: min(max(0, integer(fields["limit"]) ?? 3), 20),
        arguments: arguments
      )
    }
  }
}

extension GuideChart {
  /// The keys whose values are numbers.
  static let numbers = ["value", "earlier", "maximum", "x", "y", "xMaximum", "yMaximum"]
  /// The keys whose values are days.
  static let days = ["start", "end"]
}

extension GuideChart.Kind {
  /// The keys that a chart of this kind cannot do without.
  var needs: [String] {
    switch self {
    case .radar: ["value", "maximum"]
    case .bars, .progress: ["value"]
    case .grid: ["x", "y", "xAxis", "yAxis"]
    case .timeline: ["start"]
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
  static let oneTemplate = Text(
    de: "Ein Dokument braucht entweder text (die Vorlage selbst) oder template (eine Datei).",
    en: "A document needs either text (the template itself) or template (a file)."
  )

  static func commandForm(_ command: String) -> Text {
    Text(
      de: "„\(command)“ nennt keinen Befehl: Plugin und Befehl stehen mit einem Punkt, etwa"
        + " agenda.add.",
      en:
        "“\(command)” names no command: plugin and command stand with a point, such as agenda.add."
    )
  }
}

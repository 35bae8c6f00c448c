import LotseKit
import LotseYAML

// Single questions.
extension GuideReader {
  func question(_ node: YAMLNode, _ type: String, _ level: FieldLevel) -> GuideQuestion? {
    guard let fields = Fields(node, .question(of: type), flaws) else { return nil }
    let number = questionCount
    questionCount += 1
    let space = level.innermost.map { "field.\($0.name)" } ?? "field."
    let given = id(fields["id"], space: space)
    if given == nil, fields["id"] == nil, type != "note" {
      flaws.add(at: node.position, ReadingWords.missingKey("id", in: fields.table))
    }
    guard let id = given ?? (fields["id"] == nil && type == "note" ? "note\(number)" : nil),
      let kind = kind(type, fields),
      let label = type == "note" ? .empty(at: node.position) : wording(fields["label"])
    else { return nil }
    let question = GuideQuestion(
      id: id,
      position: node.position,
      kind: kind,
      label: label,
      help: wording(fields["help"]),
      why: wording(fields["why"]),
      example: wording(fields["example"]),
      isOptional: !truth(fields["required"], or: true),
      allowsUnsure: truth(fields["unsure"], or: false),
      initial: wording(fields["default"]),
      when: expression(fields["when"]),
      checks: checks(fields["check"]),
      citations: citations(fields["source"]),
      meanings: meanings(fields["means"], type, level),
      number: number
    )
    if type != "note" { level.innermost?.fields[id] = .question(question) }
    checker.places[id] = node.position
    return question
  }

  private func checks(_ node: YAMLNode?) -> [GuideQuestion.Check] {
    guard let node else { return [] }
    let nodes: [YAMLNode] = if case .sequence(let nodes) = node.content { nodes } else { [node] }
    return nodes.compactMap { node in
      guard let fields = Fields(node, .check, flaws), let that = expression(fields["that"]),
        let message = wording(fields["message"])
      else { return nil }
      return GuideQuestion.Check(that: that, message: message)
    }
  }

  /// What a question takes from a sentence; each meaning belongs to one question only.
  private func meanings(_ node: YAMLNode?, _ type: String, _ level: FieldLevel) -> [Meaning] {
    guard let node else { return [] }
    if level.collectors.count > 1 {
      flaws.add(at: node.position, GuideWords.meansInRepetition)
      return []
    }
    let nodes: [YAMLNode] = if case .sequence(let nodes) = node.content { nodes } else { [node] }
    let names = Meaning.told(in: type).map(\.rawValue)
    return nodes.compactMap { node in
      guard let name = oneOf(names, node, Text(verbatim: "means")) else { return nil }
      if let former = places["means:\(name)"] {
        flaws.add(at: node.position, GuideWords.meaningTaken(name, line: former.line))
        return nil
      }
      places["means:\(name)"] = node.position
      return Meaning(rawValue: name)
    }
  }

  private func kind(_ type: String, _ fields: Fields) -> GuideQuestion.Kind? {
    switch type {
    case "text": textKind(fields)
    case "integer", "number":
      .number(
        isWhole: type == "integer",
        minimum: expression(fields["minimum"]),
        maximum: expression(fields["maximum"]),
        unit: text(fields["unit"])
      )
    case "date":
      .day(
        minimum: expression(fields["minimum"]),
        maximum: expression(fields["maximum"]),
        truth(fields["past"], or: false) ? .past : .future
      )
    case "boolean": .boolean
    case "choice": choiceKind(fields)
    case "scale": scaleKind(fields)
    case "note": fields["label"].flatMap(templates).map { .note($0) }
    default: nil
    }
  }

  private func textKind(_ fields: Fields) -> GuideQuestion.Kind {
    let isMultiline = truth(fields["multiline"], or: false)
    let most = isMultiline ? 100_000 : 2_000
    let least = min(max(1, integer(fields["minLength"]) ?? 1), most)
    let greatest = min(integer(fields["maxLength"]) ?? most, most)
    if greatest < least, let node = fields["maxLength"] {
      flaws.add(at: node.position, GuideWords.emptyRange)
    }
    let rule = TextRule(isMultiline: isMultiline, length: least...max(least, greatest))
    return .text(rule, shape(fields))
  }

  private func shape(_ fields: Fields) -> TextShape? {
    if let node = fields["pattern"], let pattern = word(node) {
      do {
        return TextShape(pattern: try TextPattern(pattern), example: text(fields["example"]))
      } catch {
        flaws.add(at: node.position, error.problem)
        return nil
      }
    }
    let format = oneOf(TextShape.formats, fields["format"], Text(verbatim: "format"))
    return format.flatMap(TextShape.init(format:))
  }

  private func choiceKind(_ fields: Fields) -> GuideQuestion.Kind? {
    guard let node = fields["choices"], let source = choiceSource(node) else { return nil }
    var count: ClosedRange<Int>?
    if truth(fields["multiple"], or: false) {
      let least = max(0, integer(fields["minItems"]) ?? 1)
      let most = integer(fields["maxItems"]) ?? 100
      if most < max(1, least), let node = fields["maxItems"] {
        flaws.add(at: node.position, GuideWords.emptyRange)
      }
      count = least...max(least, most, 1)
    } else if let node = fields["minItems"] ?? fields["maxItems"] {
      flaws.add(at: node.position, GuideWords.onlyWithMultiple)
    }
    return .choice(source, count: count)
  }

  private func choiceSource(_ node: YAMLNode) -> GuideQuestion.ChoiceSource? {
    switch node.content {
    case .mapping:
      guard let fields = Fields(node, .choicesFrom, flaws), let from = expression(fields["from"])
      else { return nil }
      return .from(from, where: expression(fields["where"]))
    default:
      let rows = rows(elements(node), isOpen: true)
      if rows.isEmpty { flaws.add(at: node.position, ReadingWords.emptyList) }
      return rows.isEmpty ? nil : .rows(rows)
    }
  }

  private func scaleKind(_ fields: Fields) -> GuideQuestion.Kind? {
    let hasNotApplicable = truth(fields["notApplicable"], or: false)
    let levels: [Row]
    if let node = fields["scale"], let name = word(node) {
      guard let known = scales[name] else {
        flaws.add(
          at: node.position,
          GuideWords.unknownScale(name),
          advice: ReadingWords.keyAdvice(name, among: scales.keys.sorted())
            ?? GuideWords.allowed(scales.keys.sorted())
        )
        return nil
      }
      levels = known
    } else {
      levels = self.levels(elements(fields["levels"]))
    }
    guard !levels.isEmpty else {
      flaws.add(at: (fields["levels"] ?? fields.node).position, GuideWords.scaleNeedsLevels)
      return nil
    }
    if hasNotApplicable, levels.contains(where: { $0.score == 0 }) {
      flaws.add(at: fields.node.position, GuideWords.zeroIsTaken)
    }
    return .scale(levels, hasNotApplicable: hasNotApplicable)
  }
}

// What is said of questions.
extension GuideWords {
  static let onlyWithMultiple = Text(
    de: "Diese Angabe gilt nur zusammen mit „multiple: true“.",
    en: "This key counts only together with “multiple: true”."
  )
  static let scaleNeedsLevels = Text(
    de: "Eine Skala braucht Stufen: scale nennt eine unter scales, levels führt sie auf.",
    en: "A scale needs levels: scale names one under scales, levels lists them."
  )
  static let zeroIsTaken = Text(
    de: "Die Stufe 0 bedeutet „nicht zutreffend“ und kann keine eigene sein.",
    en: "Level 0 means “not applicable” and cannot be one of your own."
  )

  static let meansInRepetition = Text(
    de: "Was sich wiederholt, kann einem Satz nichts entnehmen.",
    en: "What repeats can take nothing from a sentence."
  )

  static func meaningTaken(_ name: String, line: Int) -> Text {
    Text(
      de: "„\(name)“ entnimmt dem Satz schon die Frage in Zeile \(line).",
      en: "The question in line \(line) takes “\(name)” from the sentence already."
    )
  }

  static func unknownScale(_ id: String) -> Text {
    Text(
      de: "Eine Skala „\(id)“ gibt es unter scales nicht.",
      en: "There is no scale “\(id)” under scales."
    )
  }
}

import LotseKit
import LotseYAML

// Questions and groups in their order.
extension GuideReader {
  func readElements(_ node: YAMLNode?, _ level: FieldLevel) -> [GuideElement] {
    elements(node).compactMap { element($0, level) }
  }

  private func element(_ node: YAMLNode, _ level: FieldLevel) -> GuideElement? {
    guard let type = questionType(node) else { return nil }
    return type == "group"
      ? group(node, level).map(GuideElement.group)
      : question(node, type, level).map(GuideElement.question)
  }

  private func questionType(_ node: YAMLNode) -> String? {
    guard case .mapping = node.content else {
      flaws.add(at: node.position, ReadingWords.mappingExpected(.question))
      return nil
    }
    guard let given = node["type"], !given.isNull else {
      // What else is wrong with it is said as well.
      _ = Fields(node, .question, flaws)
      return nil
    }
    if let word = given.text, let right = KeyTable.foreignTypes[word] {
      flaws.add(
        at: given.position,
        ReadingWords.notOneOf(word, what: Text(de: "Art der Frage", en: "type of question")),
        advice: GuideWords.didYouMean([right])
      )
      return nil
    }
    return oneOf(
      KeyTable.questionTypes,
      given,
      Text(de: "Art der Frage", en: "type of question")
    )
  }

  private func group(_ node: YAMLNode, _ level: FieldLevel) -> GuideGroup? {
    guard let fields = Fields(node, .question(of: "group"), flaws) else { return nil }
    guard let id = id(fields["id"], space: "name") else {
      if fields["id"] == nil { flaws.add(at: node.position, GuideWords.groupNeedsID) }
      return nil
    }
    if level.isOpen { flaws.add(at: node.position, GuideWords.noGroupInOpen) }
    if level.collectors.count > 3 { flaws.add(at: node.position, GuideWords.groupTooDeep) }
    let when = expression(fields["when"])
    let label = wording(fields["label"]) ?? .empty(at: node.position)
    guard let repetition = fields["repeat"] else {
      let parts = readElements(fields["questions"], level)
      return GuideGroup(
        id: id,
        position: node.position,
        label: label,
        when: when,
        kind: .section,
        elements: parts,
        calculations: readCalculations(fields["calculate"], level),
        schema: Schema(name: level.innermost?.name ?? "", fields: [:])
      )
    }
    guard let repeated = Fields(repetition, .repetition, flaws) else { return nil }
    return repeatedGroup(id, node, fields, repeated, label, when, level)
  }

  private func repeatedGroup(
    _ id: String,
    _ node: YAMLNode,
    _ fields: Fields,
    _ repetition: Fields,
    _ label: Wording,
    _ when: GuideExpression?,
    _ level: FieldLevel
  ) -> GuideGroup? {
    var inner = level
    let collector = FieldCollector(name: id)
    let kind: GuideGroup.Kind
    if repetition["over"] != nil {
      guard let over = expression(repetition["over"]) else { return nil }
      collector.fields = itemFields(of: over, level) ?? [:]
      kind = .over(over, where: expression(repetition["where"]))
    } else {
      kind = .open(
        count: count(repetition["min"], repetition["max"]),
        item: text(repetition["item"]) ?? Text(de: "Eintrag", en: "item"),
        title: wording(repetition["title"])
      )
      inner.isOpen = true
    }
    var name = word(repetition["as"])
    if let given = name, !given.isGuideID || ReservedWords.all.contains(given) {
      flaws.add(
        at: repetition["as"]?.position ?? node.position,
        ReadingWords.badID(given),
        advice: ReadingWords.idAdvice
      )
      name = nil
    }
    inner.collectors.append(collector)
    if let name {
      inner.names[name] = .item(Schema(name: id, fields: collector.fields, itemName: name))
    }
    let parts = readElements(fields["questions"], inner)
    let calculations = readCalculations(fields["calculate"], inner)
    let schema = Schema(
      name: id,
      fields: collector.fields,
      title: wording(repetition["title"]),
      itemName: name
    )
    level.innermost?.fields[id] = .items(schema)
    checker.places[id] = node.position
    return GuideGroup(
      id: id,
      position: node.position,
      label: label,
      when: when,
      kind: kind,
      elements: parts,
      calculations: calculations,
      schema: schema
    )
  }

  private func count(_ least: YAMLNode?, _ most: YAMLNode?) -> ClosedRange<Int> {
    let lower = min(max(0, integer(least) ?? 0), 100)
    let upper = min(integer(most) ?? 50, 100)
    if upper < max(lower, 1), let node = most ?? least {
      flaws.add(at: node.position, GuideWords.emptyRange)
    }
    return lower...max(lower, upper, 1)
  }

  /// What an item has by what the group goes over.
  private func itemFields(
    of over: GuideExpression,
    _ level: FieldLevel
  ) -> [String: Schema.Field]? {
    let type = checker.type(of: over, in: level.scope(limit: questionCount))
    switch type.element {
    case .item(let schema) where lists[schema.name] != nil: return schema.fields
    case .item(let schema):
      return Schema.rowFields.merging(["of": .source(.item(schema))]) { $1 }
    case .choice(_, let schema): return schema.fields
    case .unknown: return nil
    default:
      if type.family != .unknown { flaws.add(at: over.position, GuideWords.cannotGoOver(type)) }
      return nil
    }
  }

  /// Calculated values, by id or with more details.
  func readCalculations(_ node: YAMLNode?, _ level: FieldLevel) -> [GuideCalculation] {
    var calculations: [GuideCalculation] = []
    for member in members(node) {
      let space = level.innermost.map { "field.\($0.name)" } ?? "field."
      guard let id = id(member.keyNode, space: space) else { continue }
      var value = member.value
      var details: Fields?
      if case .mapping = member.value.content {
        guard let fields = Fields(member.value, .calculation, flaws), let inner = fields["value"]
        else { continue }
        (value, details) = (inner, fields)
      }
      guard let expression = expression(value) else { continue }
      let calculation = GuideCalculation(
        id: id,
        position: member.keyPosition,
        value: expression,
        label: wording(details?["label"]),
        unit: text(details?["unit"])
      )
      calculations.append(calculation)
      level.innermost?.fields[id] = .calculation(calculation)
      checker.places[id] = member.keyPosition
    }
    return calculations
  }
}

extension Wording {
  static func empty(at position: YAMLPosition) -> Wording {
    Wording(pieces: [:], position: position, languages: [])
  }
}

// What is said of groups.
extension GuideWords {
  static let groupNeedsID = Text(
    de: "Eine Gruppe braucht eine Kennung (id).",
    en: "A group needs an id."
  )
  static let noGroupInOpen = Text(
    de: "In einer Gruppe, deren Einträge man selbst hinzufügt, kann keine weitere Gruppe stehen.",
    en: "A group whose items the user adds cannot hold another group."
  )
  static let groupTooDeep = Text(
    de: "Gruppen sind höchstens drei Ebenen tief.",
    en: "Groups are at most three levels deep."
  )
  static let emptyRange = Text(
    de: "Das Höchste liegt unter dem Geringsten.",
    en: "The most is less than the least."
  )

  static func cannotGoOver(_ type: ExpressionType) -> Text {
    Text(
      de: "over braucht eine Liste, eine Gruppe oder eine Mehrfachauswahl, das ist"
        + " \(type.name.in(.german)).",
      en: "over needs a list, a group or a multiple choice; this is \(type.name.in(.english))."
    )
  }
}

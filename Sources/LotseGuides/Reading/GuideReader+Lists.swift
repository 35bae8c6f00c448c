import LotseKit
import LotseYAML

// Lists, scales and sources.
extension GuideReader {
  func readLists(_ node: YAMLNode?) {
    for member in members(node) {
      guard let name = id(member.keyNode, space: "name") else { continue }
      let rows = rows(elements(member.value), isOpen: true)
      if rows.isEmpty { flaws.add(at: member.value.position, ReadingWords.emptyList) }
      lists[name] = RowList(
        rows: rows,
        schema: Schema(name: name, fields: rows.fields),
        position: member.keyPosition
      )
    }
    checker.lists = lists
  }

  /// Rows of a list, or choices; a plain text is both the value and the label.
  func rows(_ nodes: [YAMLNode], isOpen: Bool) -> [Row] {
    var rows: [Row] = []
    for node in nodes {
      guard let row = row(node) else { continue }
      if let former = rows.first(where: { $0.value == row.value }) {
        flaws.add(
          at: node.position,
          ReadingWords.takenValue(row.value, line: former.position.line)
        )
      } else {
        rows.append(row)
      }
    }
    return columnsAgree(rows)
  }

  private func row(_ node: YAMLNode) -> Row? {
    if let text = node.text, !node.isNull {
      return Row(value: text, label: Text(verbatim: text), position: node.position)
    }
    guard let fields = Fields(node, .row, flaws), let value = word(fields["value"]) else {
      return nil
    }
    var columns: [String: Row.Column] = [:]
    for member in fields.others {
      guard member.key.isGuideID, !ReservedWords.all.contains(member.key) else {
        flaws.add(
          at: member.keyPosition,
          ReadingWords.badID(member.key),
          advice: ReadingWords.keyAdvice(member.key, among: fields.table.names)
            ?? ReadingWords.idAdvice
        )
        continue
      }
      columns[member.key] = column(member.value)
    }
    return Row(
      value: value,
      label: text(fields["label"]) ?? Text(verbatim: value),
      help: text(fields["help"]),
      score: number(fields["score"]),
      when: expression(fields["when"]),
      columns: columns,
      position: node.position
    )
  }

  private func column(_ node: YAMLNode) -> Row.Column? {
    guard case .scalar(let scalar) = node.content, scalar.isPlain else {
      return text(node).map(Row.Column.text)
    }
    if scalar.isNull { return nil }
    if scalar.text == "true" || scalar.text == "false" { return .truth(scalar.text == "true") }
    let isNumber = scalar.text.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 || $0 == 45 }
    if isNumber, let number = Double(scalar.text), number.isFinite { return .number(number) }
    return .text(Text(verbatim: scalar.text))
  }

  /// Where the rows disagree on what a column is, it is a text.
  private func columnsAgree(_ rows: [Row]) -> [Row] {
    var kinds: [String: Set<String>] = [:]
    for (name, column) in rows.flatMap(\.columns) { kinds[name, default: []].insert(column.kind) }
    let mixed = kinds.filter { $0.value.count > 1 }.keys
    guard !mixed.isEmpty else { return rows }
    return rows.map { row in
      var columns = row.columns
      for name in mixed { columns[name] = columns[name]?.asText }
      return Row(
        value: row.value,
        label: row.label,
        help: row.help,
        score: row.score,
        when: row.when,
        columns: columns,
        position: row.position
      )
    }
  }

  func readScales(_ node: YAMLNode?) {
    for member in members(node) {
      guard let name = id(member.keyNode, space: "scale") else { continue }
      scales[name] = levels(elements(member.value))
    }
  }

  /// The levels of a scale; each row has its number as score.
  func levels(_ nodes: [YAMLNode]) -> [Row] {
    var levels: [Row] = []
    for node in nodes {
      guard let fields = Fields(node, .level, flaws), let number = integer(fields["value"]),
        let label = text(fields["label"])
      else { continue }
      if let former = levels.first(where: { $0.score == Double(number) }) {
        flaws.add(
          at: node.position,
          ReadingWords.takenValue(String(number), line: former.position.line)
        )
        continue
      }
      levels.append(
        Row(
          value: String(number),
          label: label,
          help: text(fields["help"]),
          score: Double(number),
          position: node.position
        )
      )
    }
    return levels
  }

  func readSources(_ node: YAMLNode?) {
    for member in members(node) {
      guard let name = id(member.keyNode, space: "source"),
        let fields = Fields(member.value, .source, flaws), let title = text(fields["title"])
      else { continue }
      let seen = oneOf(["text", "report", "knowledge"], fields["seen"], Text(verbatim: "seen"))
      sources[name] = CitedSource(
        title: title,
        publisher: text(fields["publisher"]),
        url: word(fields["url"]),
        seen: seen.flatMap(CitedSource.Seen.init) ?? .knowledge,
        checked: day(fields["checked"])
      )
    }
  }

  /// The sources that something names: an id, a place in one, or a list of these.
  func citations(_ node: YAMLNode?) -> [Citation] {
    guard let node else { return [] }
    switch node.content {
    case .sequence(let nodes): return nodes.flatMap(citations)
    case .scalar: return citation(node, place: nil).map { [$0] } ?? []
    case .mapping:
      guard let fields = Fields(node, .citation, flaws), let name = fields["ref"] else { return [] }
      return citation(name, place: text(fields["place"])).map { [$0] } ?? []
    }
  }

  private func citation(_ node: YAMLNode, place: Text?) -> Citation? {
    guard let ref = word(node) else { return nil }
    guard sources[ref] != nil else {
      flaws.add(
        at: node.position,
        GuideWords.unknownSource(ref),
        advice: ReadingWords.keyAdvice(ref, among: sources.keys.sorted())
          ?? GuideWords.allowed(sources.keys.sorted())
      )
      return nil
    }
    return Citation(ref: ref, place: place)
  }
}

extension KeyTable {
  static let citation = KeyTable(
    title: Text(de: "einer Quellenangabe", en: "a citation"),
    keys: [
      Key("ref", .word, de: "Kennung der Quelle", en: "id of the source", required: true),
      Key("place", .text, de: "Paragraf oder Seite", en: "paragraph or page"),
    ]
  )
}

extension GuideWords {
  static func unknownSource(_ id: String) -> Text {
    Text(
      de: "Eine Quelle „\(id)“ gibt es unter sources nicht.",
      en: "There is no source “\(id)” under sources."
    )
  }
}

extension Row.Column {
  fileprivate var kind: String {
    switch self {
    case .number: "number"
    case .truth: "truth"
    case .text: "text"
    }
  }

  fileprivate var asText: Row.Column {
    switch self {
    case .number(let number): .text(Text(verbatim: NumberText.plain(number)))
    case .truth(let truth): .text(Text(verbatim: String(truth)))
    case .text: self
    }
  }
}

extension YAMLMember {
  /// The key as a single value.
  var keyNode: YAMLNode { YAMLNode(.scalar(YAMLScalar(key, isPlain: true)), at: keyPosition) }
}

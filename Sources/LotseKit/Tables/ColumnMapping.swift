/// Which column of a table says what of an item.
public struct ColumnMapping<Item>: Sendable {
  /// The fields that a table can have.
  public let fields: [TableField<Item>]
  /// The columns of the table.
  public let headers: [String]
  /// The column of each field that has one, by the field's id.
  public private(set) var columns: [String: Int] = [:]

  /// A proposal: headers that name a field, in either language; of two, the first one.
  public init(_ fields: [TableField<Item>], of content: TableContent) {
    self.fields = fields
    headers = content.headers
    var taken: Set<Int> = []
    for field in fields {
      let fitting = headers.indices.first { !taken.contains($0) && field.isCalled(headers[$0]) }
      if let fitting {
        columns[field.id] = fitting
        taken.insert(fitting)
      }
    }
  }

  /// The fields that have a column, in the order of the table.
  public var mapped: [(field: TableField<Item>, column: Int)] {
    fields.compactMap { field in columns[field.id].map { (field, $0) } }
      .sorted { $0.column < $1.column }
  }

  /// The headers that mean nothing.
  public var unmapped: [String] {
    headers.indices.filter { !columns.values.contains($0) }.map { headers[$0] }
      .filter { !$0.isEmpty }
  }

  /// A change as it may be typed: the first field from the second column, the last one from none.
  var example: String {
    [fields.first.map { "\($0.id)=2" }, fields.dropFirst().last.map { "\($0.id)=-" }]
      .compactMap(\.self).joined(separator: ", ")
  }

  /// Changes the proposal: `due=Ende, owner=4, notes=-`.
  ///
  /// A field is named by its id or its header, a column by its header or its number, none by `-`.
  ///
  /// - Throws: A ``UserError`` that says which part is not understood, and what is possible.
  public mutating func change(_ text: String) throws(UserError) {
    for part in text.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isNewline }) {
      let sides = part.split(separator: "=", maxSplits: 1).map { $0.bare }
      guard sides.count == 2, !sides[0].isEmpty else { throw .noMapping(part.bare, example) }
      guard let field = fields.first(where: { $0.isCalled(sides[0]) }) else {
        throw .noSuchField(sides[0], fields.map(\.id))
      }
      if ["-", "–", "keine", "none"].contains(sides[1].folded) {
        columns[field.id] = nil
        continue
      }
      guard let column = column(sides[1]) else { throw .noSuchColumn(sides[1], headers) }
      for other in fields where columns[other.id] == column { columns[other.id] = nil }
      columns[field.id] = column
    }
  }

  private func column(_ name: String) -> Int? {
    if let index = headers.firstIndex(where: { $0.folded == name.folded }) { return index }
    guard let number = Int(name), headers.indices.contains(number - 1) else { return nil }
    return number - 1
  }
}

extension StringProtocol {
  /// Without white space at both ends.
  var bare: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

extension UserError {
  fileprivate static func noMapping(_ part: String, _ example: String) -> UserError {
    UserError(
      Text(
        de: "„\(part)“ ordnet keine Spalte zu.",
        en: "“\(part)” assigns no column."
      ),
      advice: Text(
        de: "Erwartet wird FELD=SPALTE, etwa \(example).",
        en: "Expected is FIELD=COLUMN, such as \(example)."
      )
    )
  }

  fileprivate static func noSuchField(_ name: String, _ known: [String]) -> UserError {
    let list = known.joined(separator: ", ")
    return UserError(
      Text(de: "Das Feld „\(name)“ gibt es nicht.", en: "There is no field “\(name)”."),
      advice: Text(de: "Möglich sind: \(list).", en: "There are: \(list).")
    )
  }

  fileprivate static func noSuchColumn(_ name: String, _ headers: [String]) -> UserError {
    let list = headers.enumerated().map { "\($0.offset + 1) \($0.element)" }
      .joined(separator: ", ")
    return UserError(
      Text(
        de: "Die Spalte „\(name)“ gibt es in der Datei nicht.",
        en: "There is no column “\(name)” in the file."
      ),
      advice: Text(de: "Möglich sind: \(list).", en: "There are: \(list).")
    )
  }
}

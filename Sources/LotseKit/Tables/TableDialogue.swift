/// The part of taking in a table that is the same for everything: which column is what, what
/// cannot be taken, and what becomes of items that are there already.
public struct TableDialogue<Item: Sendable>: Sendable {
  let fields: [TableField<Item>]
  let conversation: any Conversation

  /// A dialogue about a table of such items.
  public init(_ fields: [TableField<Item>], in conversation: any Conversation) {
    self.fields = fields
    self.conversation = conversation
  }

  private var language: Language { conversation.language }

  /// How days and numbers stand in the file.
  public func style(of content: TableContent) -> TableStyle {
    TableStyle(of: content, in: language, today: conversation.now.day)
  }

  /// The columns as the person wants them: proposed, shown with the first rows, and changed.
  ///
  /// - Throws: A ``UserError`` if the column is missing without which there is no item.
  public func mapping(
    of content: TableContent,
    given: String?,
    needed: String
  ) async throws -> ColumnMapping<Item> {
    var mapping = ColumnMapping(fields, of: content)
    if let given {
      try mapping.change(given)
    } else {
      try await conversation.say(preview(of: content, mapping))
      let answer = try await conversation.ask(TableQuestions.columns(mapping).optional)
      if let answer { try mapping.change(answer) }
    }
    guard mapping.columns[needed] != nil else {
      let field = fields.first { $0.id == needed }
      throw UserError.columnMissing(needed, field?.name, content.headers)
    }
    return mapping
  }

  private func preview(of content: TableContent, _ mapping: ColumnMapping<Item>) -> Document {
    let separator = content.separator == "\t" ? say("Tabulator", "tab") : content.separator
    let read = say(
      "Zeilen: \(content.rows.count), Trennzeichen \(separator), Zeichen \(content.encoding).",
      "Rows: \(content.rows.count), separator \(separator), letters \(content.encoding)."
    )
    let columns = [
      Table.Column(say("Spalte", "Column")), Table.Column(say("wird", "becomes")),
      Table.Column(say("zum Beispiel", "for example")),
    ]
    let rows = content.headers.indices.map { index -> [Prose] in
      let field = mapping.mapped.first { $0.column == index }?.field
      let example = content.rows.prefix(Self.examples).map { $0.cell(index).oneLine }
        .filter { !$0.isEmpty }
      return [
        Prose("\(index + 1) \(content.headers[index].oneLine)"),
        field.map { "\($0.name.in(language)) (\($0.id, .code))" }
          ?? Prose(say("nicht übernommen", "not taken"), .faint),
        Prose(example.joined(separator: " · "), .faint),
      ]
    }
    return [.paragraph(Prose(read)), .table(Table(columns, rows))]
  }

  /// So many rows are shown before anything is taken.
  private static var examples: Int { 3 }
  /// So many flaws are shown.
  private static var shownFlaws: Int { 30 }

  /// Ends it if anything cannot be taken: nothing is taken in by halves.
  ///
  /// - Throws: A ``UserError`` that names the first flaw, after all have been shown.
  public func refuse(_ flaws: [TableFlaw]) async throws {
    guard let first = flaws.first else { return }
    let columns = [
      Table.Column(say("Zeile", "Line"), isNumeric: true), Table.Column(say("Spalte", "Column")),
      Table.Column(say("dort steht", "found")), Table.Column(say("erwartet", "expected")),
    ]
    let rows = flaws.prefix(Self.shownFlaws).map { flaw -> [Prose] in
      [
        "\(flaw.line)", Prose(flaw.column.oneLine), Prose(flaw.found.oneLine), Prose(flaw.expected),
      ]
    }
    try await conversation.say([.table(Table(columns, rows))])
    throw UserError.tableFlaws(flaws.count, first)
  }

  /// Whether items that are there already are changed; asked only where there are some.
  public func updates(_ count: Int, given: String?) async throws -> Bool {
    if count == 0 { return true }
    if let given { return given == TableQuestions.update }
    return try await conversation.ask(TableQuestions.duplicates(count)) == TableQuestions.update
  }

  private func say(_ german: String, _ english: String) -> String {
    Text(de: german, en: english).in(language)
  }
}

extension String {
  /// The beginning of a text, on one line.
  fileprivate var oneLine: String {
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count <= 60 ? line : line.prefix(59) + "…"
  }
}

extension UserError {
  fileprivate static func columnMissing(
    _ id: String,
    _ field: Text?,
    _ headers: [String]
  ) -> UserError {
    let list = headers.enumerated().map { "\($0.offset + 1) \($0.element)" }.joined(separator: ", ")
    let name = field ?? Text(verbatim: "")
    return UserError(
      Text(
        de: "Welche Spalte „\(name.in(.german))“ ist, steht nicht fest.",
        en: "It is not known which column is “\(name.in(.english))”."
      ),
      advice: Text(
        de: "Ordnen Sie sie zu, etwa mit \(id)=2. Die Datei hat: \(list).",
        en: "Assign it, such as by \(id)=2. The file has: \(list)."
      )
    )
  }

  fileprivate static func tableFlaws(_ count: Int, _ first: TableFlaw) -> UserError {
    let found = first.found.oneLine
    let cells =
      count == 1
      ? (german: "Eine Stelle passt nicht", english: "One place does not fit")
      : (german: "\(count) Stellen passen nicht", english: "\(count) places do not fit")
    return UserError(
      Text(
        de: "Nichts übernommen. \(cells.german). Zeile \(first.line), \(first.column): "
          + "„\(found)“, erwartet: \(first.expected).",
        en: "Nothing taken in. \(cells.english). Line \(first.line), \(first.column): "
          + "“\(found)”, expected: \(first.expected)."
      ),
      advice: Text(
        de: "Verbessern Sie die Datei, oder lassen Sie die Spalte weg: "
          + "--spalten „\(first.column)=-“",
        en: "Mend the file, or leave the column out: --columns “\(first.column)=-”"
      )
    )
  }
}

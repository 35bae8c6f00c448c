import LotseKit

/// Measures as rows of a table that spreadsheets open and that can be taken in again.
enum MeasureTable {
  /// What a table says of a measure, in the order of its columns.
  static let fields: [TableField<MeasureRow>] =
    texts + choices + days + numbers + lists + ratings + [indicators, needed, steps, work]

  /// The name of the column by which a row is known to be a measure that is there.
  static let identity = "id"

  private static let texts: [TableField<MeasureRow>] = [
    text(.title, \.measure.asTitle, ["maßnahme", "bezeichnung", "name", "measure", "aufgabe"]),
    text(.project, \.measure.project, ["projekt"]),
    text(.field, \.measure.field, ["feld", "themenfeld", "field"]),
    text(.goal, \.measure.goal, ["zielsetzung", "objective"], most: 20_000),
    owner(["zuständig", "federführung", "responsible", "lead"]),
    text(.reason, \.measure.reason, ["begründung"]),
    text(.basis, \.measure.basis, ["rechtsgrundlage", "legal basis"]),
    text(.catalogue, \.measure.catalogueID, ["katalognummer"]),
    text(
      .notes,
      \.measure.notes,
      ["notiz", "bemerkung", "anmerkung", "note", "comment"],
      most: 20_000
    ),
  ]

  private static let choices: [TableField<MeasureRow>] = [
    .choice(
      "status",
      MeasureField.status.name,
      also: ["umsetzungsstand", "state"],
      get: { MeasureStatus?.some($0.measure.status) },
      set: { $0.measure.status = $1 }
    ),
    .choice(
      "priority",
      MeasureField.priority.name,
      also: ["prio"],
      get: { $0.measure.priority },
      set: { (row: inout MeasureRow, value: Priority) in row.measure.priority = value }
    ),
    TableField(
      "effort",
      MeasureField.effort.name,
      also: ["aufwandsklasse"],
      expected: Text(verbatim: "S, M, L, XL"),
      write: { row, _ in row.measure.effort?.rawValue },
      read: { cell, row, _ in
        let letters = cell.drop { $0 == " " }.prefix { $0 != ":" && $0 != " " }.uppercased()
        row.measure.effort = EffortClass(rawValue: letters) ?? row.measure.effort
        return EffortClass(rawValue: letters) != nil
      }
    ),
  ]

  private static let days: [TableField<MeasureRow>] = [
    day(.start, \.measure.start, ["ab", "start", "von"]),
    day(.due, \.measure.due, ["bis", "fällig", "termin", "ende", "deadline", "end"]),
    day(.hiddenUntil, \.measure.hiddenUntil, []),
  ]

  private static let numbers: [TableField<MeasureRow>] = [
    number(.progress, \.measure.progress, most: 100, ["umsetzungsgrad"]),
    amount(.budget, \.measure.budget, ["kosten", "cost", "costs"]),
    amount(
      .runningCosts,
      \.measure.runningCosts,
      ["folgekosten", "laufende kosten", "running costs"]
    ),
  ]

  private static let lists: [TableField<MeasureRow>] = [
    .list(
      "stakeholders",
      MeasureField.stakeholders.name,
      \.measure.stakeholders,
      also: ["beteiligte", "mit", "with"]
    ),
    .list(
      "tags",
      MeasureField.tags.name,
      \.measure.tags,
      also: ["schlagwort", "stichwörter", "keywords"]
    ),
  ]
}

extension MeasureTable {
  /// The header of the column with the numbers of the measures, as others refer to them.
  static let numbering = Text(de: "Nr", en: "No")

  /// The measures that must be done first.
  static let needed = text(
    .needs,
    \.needed,
    ["abhängig von", "voraussetzung", "vorgänger", "depends on", "predecessors"],
    most: 5_000
  )
}

// The kinds of columns, each with the name that the field has everywhere.
extension MeasureTable {
  private static func text(
    _ field: MeasureField,
    _ path: any WritableKeyPath<MeasureRow, String?> & Sendable,
    _ others: [String],
    most: Int = 500
  ) -> TableField<MeasureRow> {
    .text(field.rawValue, field.name, path, also: others, most: most)
  }

  private static func owner(_ others: [String]) -> TableField<MeasureRow> {
    let plain = text(.owner, \.measure.owner, others)
    return TableField(
      plain.id,
      plain.name,
      also: others,
      expected: plain.expected,
      write: { row, style in row.measure.owner(in: style.language) },
      read: plain.read
    )
  }

  private static func day(
    _ field: MeasureField,
    _ path: any WritableKeyPath<MeasureRow, Day?> & Sendable,
    _ others: [String]
  ) -> TableField<MeasureRow> { .day(field.rawValue, field.name, path, also: others) }

  private static func number(
    _ field: MeasureField,
    _ path: any WritableKeyPath<MeasureRow, Int?> & Sendable,
    most: Int,
    _ others: [String]
  ) -> TableField<MeasureRow> {
    .number(field.rawValue, field.name, path, in: 0...most, also: others)
  }
}

extension MeasureTable {
  /// A sum of money, to the cent.
  private static func amount(
    _ field: MeasureField,
    _ path: any WritableKeyPath<MeasureRow, Amount?> & Sendable,
    _ others: [String]
  ) -> TableField<MeasureRow> {
    TableField(
      field.rawValue,
      field.name,
      also: others,
      expected: Text(
        de: "ein Betrag bis \(Amount.most.german), etwa 12.000 oder 1.234,50",
        en: "a sum up to \(Amount.most.english), such as 12,000 or 1,234.50"
      ),
      isNumeric: true,
      write: { row, style in row[keyPath: path].map { $0.cell(style) } },
      read: { cell, row, style in
        guard let amount = style.cents(cell).map(Amount.init(cents:)),
          (.zero...Amount.most).contains(amount)
        else { return false }
        row[keyPath: path] = amount
        return true
      }
    )
  }
}

extension MeasureStatus: NamedChoice {}
extension Priority: NamedChoice {}

extension Measure {
  /// The title, as other texts that may be missing; it never is.
  fileprivate var asTitle: String? {
    get { title }
    set { title = newValue ?? title }
  }
}

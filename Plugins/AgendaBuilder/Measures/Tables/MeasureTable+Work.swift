import LotseKit

// What a measure consists of and what was done for it: several values in a cell.
extension MeasureTable {
  /// The values by which a measure is judged.
  static let ratings: [TableField<MeasureRow>] = [
    level(
      .benefitForUsers,
      Text(de: "Nutzen außen", en: "benefit outside"),
      \.measure.judged.benefitForUsers,
      ["nutzen", "benefit"]
    ),
    level(
      .benefitForStaff,
      Text(de: "Nutzen innen", en: "benefit inside"),
      \.measure.judged.benefitForStaff,
      []
    ),
    TableField(
      Rating.Property.isLegalDuty.rawValue,
      Text(de: "gesetzliche Pflicht", en: "legal duty"),
      also: ["pflicht", "muss", "must"],
      expected: Text(de: "ja oder nein", en: "yes or no"),
      write: { row, style in
        guard let isDuty = row.measure.rating?.isLegalDuty else { return nil }
        return isDuty ? yes.in(style.language) : no.in(style.language)
      },
      read: { cell, row, _ in
        guard let answer = answers[cell.withoutOuterSpace.folded] else { return false }
        row.measure.judged.isLegalDuty = answer
        return true
      }
    ),
    level(.urgency, Text(de: "Dringlichkeit", en: "urgency"), \.measure.judged.urgency, ["eile"]),
    level(.ease, Text(de: "Leichtigkeit", en: "ease"), \.measure.judged.ease, []),
    level(.safety, Text(de: "Sicherheit", en: "safety"), \.measure.judged.safety, []),
  ]

  private static let yes = Text(de: "ja", en: "yes")
  private static let no = Text(de: "nein", en: "no")
  private static let answers = [
    "ja": true, "yes": true, "x": true, "1": true, "wahr": true, "true": true,
    "nein": false, "no": false, "0": false, "falsch": false, "false": false,
  ]

  private static func level(
    _ property: Rating.Property,
    _ name: Text,
    _ path: any WritableKeyPath<MeasureRow, Int?> & Sendable,
    _ others: [String]
  ) -> TableField<MeasureRow> { .number(property.rawValue, name, path, in: 0...5, also: others) }

  /// The indicators: `Online-Quote: 22 % → 60 % bis 31.12.2027; Abbruchquote: 5 %`.
  static let indicators = TableField<MeasureRow>(
    MeasureField.indicators.rawValue,
    MeasureField.indicators.name,
    also: ["kennzahl", "indicator"],
    expected: Text(
      de: "Kennzahlen wie Online-Quote: 22 % → 60 %, mehrere mit Semikolon getrennt",
      en: "indicators such as Online share: 22 % → 60 %, several separated by semicolons"
    ),
    write: { row, style in
      let lines = row.measure.indicators.map {
        $0.words(style.language, day: style.words).withoutSemicolons
      }
      return lines.isEmpty ? nil : lines.joined(separator: "; ")
    },
    read: { cell, row, style in
      row.measure.indicators = Indicator.all(in: cell, day: style.day)
      return cell.values.count == row.measure.indicators.count
    }
  )

  /// The steps: `[x] Angebote einholen; [ ] Personalrat beteiligen`.
  static let steps = TableField<MeasureRow>(
    MeasureField.steps.rawValue,
    MeasureField.steps.name,
    also: ["teilschritte", "checkliste", "checklist"],
    expected: Text(
      de: "Schritte, mit Semikolon getrennt; [x] davor heißt erledigt",
      en: "steps, separated by semicolons; [x] before one means done"
    ),
    write: { row, _ in
      let steps = row.measure.steps.map {
        ($0.isDone ? "[x] " : "[ ] ") + $0.text.withoutSemicolons
      }
      return steps.isEmpty ? nil : steps.joined(separator: "; ")
    },
    read: { cell, row, _ in
      let former = row.measure.steps
      let steps = cell.values.compactMap { Step(cell: $0, former: former) }
      guard steps.allSatisfy({ $0.text.count <= 500 }) else { return false }
      row.measure.steps = steps
      return true
    }
  )

  /// The time spent: `17.11.2026 1:30 Angebot geprüft; 18.11.2026 0:45`.
  static let work = TableField<MeasureRow>(
    MeasureField.work.rawValue,
    MeasureField.work.name,
    also: ["arbeitszeit", "zeit", "zeiten", "time"],
    expected: Text(
      de: "Tag und Dauer wie 17.11.2026 1:30 Angebot geprüft, mehrere mit Semikolon getrennt",
      en:
        "day and length such as 2026-11-17 1:30 checked the offer, several separated by semicolons"
    ),
    write: { row, style in
      let times = row.measure.work.map { $0.words(style) }
      return times.isEmpty ? nil : times.joined(separator: "; ")
    },
    read: { cell, row, style in
      let times = cell.values.map { WorkedTime(cell: $0, style) }
      row.measure.work = times.compactMap(\.self)
      return !times.contains(nil)
    }
  )
}

extension Measure {
  /// The rating, which begins with the first value that somebody gives.
  fileprivate var judged: Rating {
    get { rating ?? Rating() }
    set { rating = newValue }
  }
}

extension Step {
  /// A step as a cell tells it; one without a sign stays done if it was.
  fileprivate init?(cell: String, former: [Step]) {
    let marks = ["[x]": true, "[ ]": false, "[]": false]
    let mark = marks.first { cell.lowercased().hasPrefix($0.key) }
    let text = cell.dropFirst(mark?.key.count ?? 0).withoutOuterSpace
    if text.isEmpty { return nil }
    let known = former.first { $0.text.comparedTitle == text.comparedTitle }
    self.init(known?.text ?? text, isDone: mark?.value ?? known?.isDone ?? false)
  }
}

extension WorkedTime {
  fileprivate func words(_ style: TableStyle) -> String {
    let rest = minutes % 60
    // Lengths of hours and minutes are read up to 99 hours.
    let length =
      minutes < 6_000 ? "\(minutes / 60):\(rest < 10 ? "0" : "")\(rest)" : "\(minutes) min"
    return [style.words(day), length, note?.withoutSemicolons].compactMap(\.self)
      .joined(separator: " ")
  }

  /// A day, a length of time, and what was done.
  fileprivate init?(cell: String, _ style: TableStyle) {
    let first = cell.prefix { !$0.isWhitespace }
    let rest = cell.dropFirst(first.count).withoutOuterSpace
    guard let day = style.day(String(first)), day <= style.today,
      let (minutes, note) = WorkDuration.read(rest), (1...6_000).contains(minutes)
    else { return nil }
    self.init(minutes, on: day, note: note.isEmpty ? nil : note)
  }
}

extension String {
  /// The values of a cell that holds several.
  fileprivate var values: [String] {
    split { $0 == ";" || $0.isNewline }.map(\.withoutOuterSpace).filter { !$0.isEmpty }
  }
}

/// What a user said to a question.
public enum Answer: Sendable, Hashable {
  /// A value.
  case given(AnswerValue)
  /// Left out, as the question allows.
  case skipped
  /// "Don't know yet": an open point.
  case unsure

  /// The value, if there is one.
  public var value: AnswerValue? {
    if case .given(let value) = self { value } else { nil }
  }
}

/// A value in the form in which it is journaled, handed on and given to programs.
public indirect enum AnswerValue: Sendable, Hashable {
  /// Words, one line or several.
  case text(String)
  /// A whole number, or a level of a scale.
  case integer(Int)
  /// A number with decimals.
  case decimal(Double)
  /// A calendar day.
  case day(Day)
  /// When something takes place.
  case series(Series)
  /// Yes or no.
  case boolean(Bool)
  /// The stable value of a choice.
  case choice(String)
  /// The stable values of several choices, in the order of the question.
  case choices([String])
  /// A record of the store.
  case record(RecordID)
  /// What a calendar file holds.
  case calendar(CalendarContent)
  /// What a table of a spreadsheet holds.
  case table(TableContent)
  /// The items of a group, each with its answers by question id.
  case items([[String: Answer]])
}

// One member names the kind: {"day": "2026-12-04"}. So a journal can be read without its plugin.
extension AnswerValue: Codable {
  private enum Kind: String, CodingKey {
    case text, integer, decimal, day, series, boolean, choice, choices, record, calendar, table,
      items
  }

  /// Reads a value by the kind it names.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Kind.self)
    guard let kind = container.allKeys.first, container.allKeys.count == 1 else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "a value names one kind")
      )
    }
    switch kind {
    case .text: self = .text(try container.decode(String.self, forKey: kind))
    case .integer: self = .integer(try container.decode(Int.self, forKey: kind))
    case .decimal: self = .decimal(try container.decode(Double.self, forKey: kind))
    case .day: self = .day(try container.decode(Day.self, forKey: kind))
    case .series: self = .series(try container.decode(Series.self, forKey: kind))
    case .boolean: self = .boolean(try container.decode(Bool.self, forKey: kind))
    case .choice: self = .choice(try container.decode(String.self, forKey: kind))
    case .choices: self = .choices(try container.decode([String].self, forKey: kind))
    case .record: self = .record(try container.decode(RecordID.self, forKey: kind))
    case .calendar:
      self = .calendar(try container.decode(CalendarContent.self, forKey: kind))
    case .table: self = .table(try container.decode(TableContent.self, forKey: kind))
    case .items: self = .items(try container.decode([[String: Answer]].self, forKey: kind))
    }
  }

  /// Writes the value under its kind.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Kind.self)
    switch self {
    case .text(let value): try container.encode(value, forKey: .text)
    case .integer(let value): try container.encode(value, forKey: .integer)
    case .decimal(let value): try container.encode(value, forKey: .decimal)
    case .day(let value): try container.encode(value, forKey: .day)
    case .series(let value): try container.encode(value, forKey: .series)
    case .boolean(let value): try container.encode(value, forKey: .boolean)
    case .choice(let value): try container.encode(value, forKey: .choice)
    case .choices(let value): try container.encode(value, forKey: .choices)
    case .record(let value): try container.encode(value, forKey: .record)
    case .calendar(let value): try container.encode(value, forKey: .calendar)
    case .table(let value): try container.encode(value, forKey: .table)
    case .items(let value): try container.encode(value, forKey: .items)
    }
  }
}

extension Answer: Codable {
  /// Reads `"skipped"`, `"unsure"` or a value.
  public init(from decoder: any Decoder) throws {
    if let word = try? decoder.singleValueContainer().decode(String.self) {
      switch word {
      case "skipped": self = .skipped
      case "unsure": self = .unsure
      default:
        throw DecodingError.dataCorrupted(
          .init(codingPath: decoder.codingPath, debugDescription: "skipped, unsure or a value")
        )
      }
    } else {
      self = .given(try AnswerValue(from: decoder))
    }
  }

  /// Writes `"skipped"`, `"unsure"` or the value.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .given(let value): try value.encode(to: encoder)
    case .skipped:
      var container = encoder.singleValueContainer()
      try container.encode("skipped")
    case .unsure:
      var container = encoder.singleValueContainer()
      try container.encode("unsure")
    }
  }
}

import LotseKit
import LotseYAML

/// The fields of an item, by name, and of what types they are.
final class Schema: Sendable {
  enum Field: Sendable {
    case question(GuideQuestion)
    /// A repeating group: the list of its items.
    case items(Schema)
    case calculation(GuideCalculation)
    /// What the row of an item says.
    case column(ExpressionType)
    /// The item of another group that an item is about.
    case source(ExpressionType)
  }

  /// The id of the group or list; empty for the run itself.
  let name: String
  let fields: [String: Field]
  /// How an item is named.
  let title: Wording?
  /// The name by which the current item is known within it.
  let itemName: String?

  init(name: String, fields: [String: Field], title: Wording? = nil, itemName: String? = nil) {
    self.name = name
    self.fields = fields
    self.title = title
    self.itemName = itemName
  }

  /// The fields that every row has.
  static let rowFields: [String: Field] = [
    "value": .column(.text), "label": .column(.text), "help": .column(.text),
    "score": .column(.number),
  ]
}

/// What kind of value an expression gives.
indirect enum ExpressionType: Sendable {
  /// It cannot be told, or something is wrong with it that was already said.
  case unknown
  case number
  case text
  case truth
  case day
  /// One of several choices, by their values where they are known.
  case choice([String]?, Schema)
  /// A level of a scale: a number with a label.
  case level
  case item(Schema)
  case list(ExpressionType)
}

extension ExpressionType {
  /// What values are compared as.
  enum Family: Sendable, Equatable { case unknown, number, text, truth, day, item, list }

  var family: Family {
    switch self {
    case .unknown: .unknown
    case .number, .level: .number
    case .text, .choice: .text
    case .truth: .truth
    case .day: .day
    case .item: .item
    case .list: .list
    }
  }

  /// The type as people call it.
  var name: Text {
    switch self {
    case .unknown: Text(de: "unbekannt", en: "unknown")
    case .number, .level: Text(de: "eine Zahl", en: "a number")
    case .text: Text(de: "ein Text", en: "a text")
    case .choice: Text(de: "eine Auswahl", en: "a choice")
    case .truth: Text(de: "ja oder nein", en: "yes or no")
    case .day: Text(de: "ein Tag", en: "a day")
    case .item: Text(de: "ein Eintrag", en: "an item")
    case .list: Text(de: "eine Liste", en: "a list")
    }
  }

  /// What a list holds.
  var element: ExpressionType? { if case .list(let element) = self { element } else { nil } }

  /// A list of this, or this itself if it is one.
  var listed: ExpressionType { if case .list = self { self } else { .list(self) } }
}

extension Schema.Field {
  /// What the field gives within its item; a calculation's type follows from its expression.
  var type: ExpressionType? {
    switch self {
    case .question(let question): question.type
    case .items(let schema): .list(.item(schema))
    case .calculation: nil
    case .column(let type), .source(let type): type
    }
  }
}

extension GuideQuestion {
  /// What the answer is in expressions.
  var type: ExpressionType {
    switch kind {
    case .text, .note: .text
    case .number: .number
    case .day: .day
    case .boolean: .truth
    case .scale: .level
    case .choice(let source, let count):
      count == nil ? source.type : .list(source.type)
    }
  }
}

extension GuideQuestion.ChoiceSource {
  fileprivate var type: ExpressionType {
    switch self {
    case .rows(let rows):
      .choice(rows.map(\.value), Schema(name: "", fields: rows.fields))
    case .from: .choice(nil, Schema(name: "", fields: Schema.rowFields))
    }
  }
}

extension [Row] {
  /// The fields of rows: those that every row has, and columns of their own.
  var fields: [String: Schema.Field] {
    var fields = Schema.rowFields
    for (name, column) in self.flatMap(\.columns) {
      fields[name] =
        switch column {
        case .number: .column(.number)
        case .truth: .column(.truth)
        case .text: .column(.text)
        }
    }
    return fields
  }
}

/// One of a few values, each with a name in both languages.
public protocol NamedChoice: CaseIterable, RawRepresentable, Sendable where RawValue == String {
  /// What it is called.
  var name: Text { get }
}

// The usual kinds of columns.
extension TableField {
  /// Some words.
  public static func text(
    _ id: String,
    _ name: Text,
    _ path: any WritableKeyPath<Item, String?> & Sendable,
    also others: [String] = [],
    most: Int = 500
  ) -> Self {
    Self(
      id,
      name,
      also: others,
      expected: Text(de: "Text, höchstens \(most) Zeichen", en: "text, \(most) characters at most"),
      write: { item, _ in item[keyPath: path] },
      read: { cell, item, _ in
        guard cell.count <= most else { return false }
        item[keyPath: path] = cell.bare
        return true
      }
    )
  }

  /// One of a few values, by its name in either language.
  public static func choice<Value: NamedChoice>(
    _ id: String,
    _ name: Text,
    also others: [String] = [],
    get: @escaping @Sendable (Item) -> Value?,
    set: @escaping @Sendable (inout Item, Value) -> Void
  ) -> Self {
    let all = Value.allCases.map(\.name)
    return Self(
      id,
      name,
      also: others,
      expected: Text(
        de: all.map { $0.in(.german) }.joined(separator: ", "),
        en: all.map { $0.in(.english) }.joined(separator: ", ")
      ),
      write: { item, style in get(item)?.name.in(style.language) },
      read: { cell, item, _ in
        let word = cell.bare.folded
        let value = Value.allCases.first { value in
          value.rawValue == word || Language.allCases.contains { value.name.in($0).folded == word }
        }
        if let value { set(&item, value) }
        return value != nil
      }
    )
  }

  /// A day.
  public static func day(
    _ id: String,
    _ name: Text,
    _ path: any WritableKeyPath<Item, Day?> & Sendable,
    also others: [String] = []
  ) -> Self {
    let (first, last) = (Day.supportedYears.lowerBound, Day.supportedYears.upperBound)
    return Self(
      id,
      name,
      also: others,
      expected: Text(
        de: "ein Tag wie 31.03.2027, Jahr \(first) bis \(last)",
        en: "a day such as 2027-03-31, year \(first) to \(last)"
      ),
      write: { item, style in item[keyPath: path].map(style.words) },
      read: { cell, item, style in
        guard let day = style.day(cell.bare) else { return false }
        item[keyPath: path] = day
        return true
      }
    )
  }

  /// A whole number.
  public static func number(
    _ id: String,
    _ name: Text,
    _ path: any WritableKeyPath<Item, Int?> & Sendable,
    in range: ClosedRange<Int>,
    also others: [String] = []
  ) -> Self {
    Self(
      id,
      name,
      also: others,
      expected: Text(
        de: "eine ganze Zahl von \(range.lowerBound) bis \(range.upperBound)",
        en: "a whole number from \(range.lowerBound) to \(range.upperBound)"
      ),
      isNumeric: true,
      write: { item, _ in item[keyPath: path].map(String.init) },
      read: { cell, item, style in
        guard let number = style.integer(cell.bare), range.contains(number) else { return false }
        item[keyPath: path] = number
        return true
      }
    )
  }

  /// Some names.
  public static func list(
    _ id: String,
    _ name: Text,
    _ path: any WritableKeyPath<Item, [String]> & Sendable,
    also others: [String] = []
  ) -> Self {
    Self(
      id,
      name,
      also: others,
      expected: Text(de: "Namen, mit Komma getrennt", en: "names, separated by commas"),
      write: { item, _ in
        let names = item[keyPath: path]
        return names.isEmpty ? nil : names.joined(separator: ", ")
      },
      read: { cell, item, _ in
        item[keyPath: path] = [String](names: cell)
        return true
      }
    )
  }
}

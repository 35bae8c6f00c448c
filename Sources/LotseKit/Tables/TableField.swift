/// Something that a table can say of an item: what its column is called, and how it is read and
/// written.
public struct TableField<Item>: Sendable {
  /// The stable name, by which somebody says which column it is.
  public let id: String
  /// The header of its column.
  public let name: Text
  /// Other headers by which it is known.
  public let otherNames: [String]
  /// What is expected in a cell.
  public let expected: Text
  /// Whether its values are numbers.
  public let isNumeric: Bool
  /// The words for an item; `nil` where there is nothing to say.
  public let write: @Sendable (Item, TableStyle) -> String?
  /// Takes a cell into an item; `false` where the cell is none of what is expected.
  public let read: @Sendable (String, inout Item, TableStyle) -> Bool

  /// A field with its ways of being written and read.
  public init(
    _ id: String,
    _ name: Text,
    also otherNames: [String] = [],
    expected: Text,
    isNumeric: Bool = false,
    write: @escaping @Sendable (Item, TableStyle) -> String?,
    read: @escaping @Sendable (String, inout Item, TableStyle) -> Bool
  ) {
    self.id = id
    self.name = name
    self.otherNames = otherNames
    self.expected = expected
    self.isNumeric = isNumeric
    self.write = write
    self.read = read
  }

  /// Whether a header means this field, in either language, with or without a unit behind it.
  func isCalled(_ header: String) -> Bool {
    let plain = header.prefix { $0 != "(" && $0 != "[" }
    let wanted = Self.key(plain.isEmpty ? header[...] : plain)
    let names = Language.allCases.map { name.in($0) } + otherNames + [id]
    return names.contains { Self.key($0[...]) == wanted }
  }

  private static func key(_ text: Substring) -> String {
    String(text).folded.filter { $0.isLetter || $0.isNumber }
  }
}

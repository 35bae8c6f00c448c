import FoundationEssentials

/// A JSON value (RFC 8259), for results, records and journals.
public enum JSONValue: Sendable, Hashable {
  case null
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The JSON form of a value.
  ///
  /// - Throws: `EncodingError` if the value has none, such as a number that is not finite.
  public init(encoding value: some Encodable) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(value))
  }

  /// The value read from JSON text.
  ///
  /// - Throws: `DecodingError` if the text is not JSON.
  public init(parsing text: String) throws {
    self = try JSONText.decode(from: text)
  }

  /// Decodes a value from this JSON.
  ///
  /// - Throws: `DecodingError` if the JSON does not have the shape of the type.
  public func decoded<Value: Decodable>(as type: Value.Type = Value.self) throws -> Value {
    try JSONDecoder().decode(type, from: JSONEncoder().encode(self))
  }

  /// The JSON text: keys sorted, so that equal values give equal text.
  ///
  /// What a terminal would obey, and what would hide or turn a text, is escaped.
  ///
  /// - Parameter pretty: Over several lines, indented, for people.
  /// - Returns: JSON without a line break at its end.
  public func text(pretty: Bool = false) -> String {
    // A JSONValue always encodes but for a number that is not finite, which JSON cannot hold.
    guard let text = try? JSONText.encode(self, pretty: pretty) else { return "null" }
    return text.escapingHiddenScalars
  }

  /// The value of a key, or `nil` if this is no object or lacks it.
  public subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }
}

extension JSONValue: Codable {
  /// Reads any JSON value.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    // The most frequent kinds first: each kind that does not fit costs an error.
    if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([String: JSONValue].self) {
      self = .object(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else if let value = try? container.decode(Int.self) {
      self = .integer(value)
    } else if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if container.decodeNil() {
      self = .null
    } else {
      self = .number(try container.decode(Double.self))
    }
  }

  /// Writes the value as it is.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .boolean(let value): try container.encode(value)
    case .integer(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let values): try container.encode(values)
    case .object(let members): try container.encode(members)
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// A string.
  public init(stringLiteral value: String) { self = .string(value) }
  /// A whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// True or false.
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
  /// An array.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// An object; of a key given twice, the last value counts.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { $1 }))
  }
}

extension String {
  /// JSON text in which control characters, invisible ones and those that turn the direction of
  /// writing are escapes; the encoder itself escapes only what is below the space.
  fileprivate var escapingHiddenScalars: String {
    // The bytes with which all of them begin.
    guard utf8.contains(where: { [0x7F, 0xC2, 0xE2, 0xEF].contains($0) }) else { return self }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF:
        let digits = String(scalar.value, radix: 16)
        text += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).unicodeScalars
      default: text.append(scalar)
      }
    }
    return String(text)
  }
}

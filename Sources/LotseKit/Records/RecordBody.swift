/// The JSON of a record, kept as the text that the store holds.
///
/// It is read only by whoever wants to know what it says: most records of a store are found,
/// sorted and shown without that.
public struct RecordBody: Sendable, Hashable {
  /// JSON with sorted keys, so that equal records have equal text.
  public let text: String

  /// The body from JSON text in the store's form.
  public init(text: String) { self.text = text }

  /// The body with a JSON value.
  public init(_ value: JSONValue) { text = value.text() }

  /// The body of a record.
  ///
  /// - Throws: `EncodingError` if it has no JSON form.
  public init(encoding record: some Encodable) throws {
    text = try JSONText.encode(record)
  }

  /// Decodes the record.
  ///
  /// - Throws: A ``UserError`` if the JSON does not have the shape of the type: the store is
  ///   damaged, or was written by another program.
  public func decoded<Value: Decodable>(as type: Value.Type = Value.self) throws -> Value {
    do {
      return try JSONText.decode(from: text)
    } catch is DecodingError {
      throw UserError.unreadableRecord
    }
  }

  /// The JSON value.
  ///
  /// - Throws: `DecodingError` if the text is not JSON.
  public var value: JSONValue {
    get throws { try JSONValue(parsing: text) }
  }
}

extension UserError {
  fileprivate static let unreadableRecord = UserError(
    Text(
      de: "Ein Eintrag im Speicher ist nicht lesbar; er wurde nicht verändert.",
      en: "A record of the store cannot be read; it was not changed."
    ),
    advice: Text(
      de: "/speicher prüfen sagt, ob der Speicher beschädigt ist und welche Sicherung es gibt.",
      en: "/store check says whether the store is damaged and which backup there is."
    )
  )
}

// Within other JSON it stands as what it is, not as a text.
extension RecordBody: Codable {
  /// Reads any JSON value.
  public init(from decoder: any Decoder) throws { self.init(try JSONValue(from: decoder)) }
  /// Writes the JSON value.
  public func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
}

import FoundationEssentials

/// JSON text of values, as it is kept.
package enum JSONText {
  /// The JSON of a value: keys sorted, so that equal values give equal text.
  ///
  /// - Parameters:
  ///   - value: What is to be written.
  ///   - pretty: Over several lines, indented, for people.
  /// - Returns: JSON without a line break at its end.
  /// - Throws: `EncodingError` if the value has none, such as a number that is not finite.
  package static func encode(_ value: some Encodable, pretty: Bool = false) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// The value of JSON text.
  ///
  /// - Throws: `DecodingError` if it is no JSON, or not that of such a value.
  package static func decode<Value: Decodable>(
    _ type: Value.Type = Value.self,
    from text: String
  ) throws -> Value {
    // `Data(text.utf8)` would first look through all conformances of the program for its own.
    var data = Data()
    data.append(contentsOf: Array(text.utf8))
    return try JSONDecoder().decode(type, from: data)
  }
}

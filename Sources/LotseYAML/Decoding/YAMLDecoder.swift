/// Turns YAML into Swift values; every mistake is an error that names its line and column.
///
/// A scalar is read as the type that asks for it: `no` is a `String` where one is asked for, and
/// a mistake where a `Bool` is, for only `true` and `false` are one. A key that no type asks for
/// is a mistake too, so that a misspelt one is found.
///
/// A type may check itself: a `UserError` that its `init(from:)` throws is reported with the place
/// of the value.
package struct YAMLDecoder: Sendable {
  /// Whether keys that the decoded types do not know are passed over.
  package var allowsUnknownKeys: Bool

  package init(allowsUnknownKeys: Bool = false) {
    self.allowsUnknownKeys = allowsUnknownKeys
  }

  /// The value that a node describes.
  ///
  /// - Throws: A ``YAMLError`` that says where, what, and what is allowed.
  package func decode<Value: Decodable>(
    _ type: Value.Type,
    from node: YAMLNode
  ) throws(YAMLError) -> Value {
    try NodeReading(allowsUnknownKeys: allowsUnknownKeys).value(type, of: node, path: [])
  }

  /// The value that a file describes.
  ///
  /// - Throws: A ``YAMLError`` that says where, what, and what is allowed.
  package func decode<Value: Decodable>(
    _ type: Value.Type,
    parsing bytes: some Collection<UInt8>,
    file: String,
    limits: YAMLLimits = YAMLLimits()
  ) throws(YAMLError) -> Value {
    try decode(type, from: YAMLNode(parsing: bytes, file: file, limits: limits))
  }
}

/// A decoded value and the place where it stands, for checks that come after decoding.
package struct YAMLLocated<Value: Decodable & Sendable>: Decodable, Sendable {
  /// The value.
  package var value: Value
  /// Where it begins; `nil` if it was not read from YAML.
  package var position: YAMLPosition?

  /// Reads the value alone; the place comes from the decoder.
  package init(from decoder: any Decoder) throws {
    value = try Value(from: decoder)
    position = (decoder as? NodeDecoder)?.node.position
  }
}

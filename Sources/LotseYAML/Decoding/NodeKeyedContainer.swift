import LotseHost

/// The members of a mapping, by key.
struct NodeKeyedContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
  private let decoder: NodeDecoder
  private let members: [YAMLMember]
  private let asked: NodeDecoder.AskedKeys

  init(_ decoder: NodeDecoder, _ members: [YAMLMember], _ asked: NodeDecoder.AskedKeys) {
    self.decoder = decoder
    self.members = members
    self.asked = asked
  }

  var codingPath: [any CodingKey] { decoder.codingPath }

  /// The keys of the file; who wants them all takes them as they come.
  var allKeys: [Key] {
    asked.isDictionary = true
    return members.compactMap { Key(stringValue: $0.key) }
  }

  func contains(_ key: Key) -> Bool { member(key) != nil }

  func decodeNil(forKey key: Key) throws -> Bool { try value(key).isNull }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try decoder.reading.value(type, of: value(key), path: codingPath + [key])
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type,
    forKey key: Key
  ) throws -> KeyedDecodingContainer<NestedKey> {
    try superDecoder(forKey: key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try superDecoder(forKey: key).unkeyedContainer()
  }

  /// A class finds what its parent keeps in the same mapping.
  func superDecoder() throws -> any Decoder { decoder }

  func superDecoder(forKey key: Key) throws -> any Decoder {
    NodeDecoder(try value(key), decoder.reading, path: codingPath + [key])
  }

  private func member(_ key: Key) -> YAMLMember? {
    if !asked.names.contains(key.stringValue) { asked.names.append(key.stringValue) }
    return members.first { $0.key == key.stringValue }
  }

  /// The value of a key that must be there.
  private func value(_ key: Key) throws(YAMLError) -> YAMLNode {
    if let member = member(key) { return member.value }
    let name = key.stringValue
    let unasked = members.filter { !asked.names.contains($0.key) }
    // A key that is almost this one is a slip of the fingers; that helps more than "missing".
    if let slip = unasked.first(where: { NearestName.isSlip($0.key, of: name) }) {
      throw YAMLError(at: slip.keyPosition, .unknownKey(slip.key, known: [name]))
    }
    throw YAMLError(at: decoder.node.position, .missingKey(name))
  }
}

extension NearestName {
  fileprivate static func isSlip(_ typed: String, of name: String) -> Bool {
    !names(near: typed, among: [name]).isEmpty
  }
}

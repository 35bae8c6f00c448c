/// The elements of a list, one after the other.
struct NodeUnkeyedContainer: UnkeyedDecodingContainer {
  private let decoder: NodeDecoder
  private let elements: [YAMLNode]
  private(set) var currentIndex = 0

  init(_ decoder: NodeDecoder, _ elements: [YAMLNode]) {
    self.decoder = decoder
    self.elements = elements
  }

  var codingPath: [any CodingKey] { decoder.codingPath }
  var count: Int? { elements.count }
  var isAtEnd: Bool { currentIndex >= elements.count }

  mutating func decodeNil() throws -> Bool {
    guard elements.indices.contains(currentIndex), elements[currentIndex].isNull else {
      return false
    }
    currentIndex += 1
    return true
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let value = try decoder.reading.value(type, of: try next(), path: codingPath)
    currentIndex += 1
    return value
  }

  mutating func nestedContainer<NestedKey: CodingKey>(
    keyedBy keyType: NestedKey.Type
  ) throws -> KeyedDecodingContainer<NestedKey> {
    try superDecoder().container(keyedBy: keyType)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try superDecoder().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder {
    let element = NodeDecoder(try next(), decoder.reading, path: codingPath)
    currentIndex += 1
    return element
  }

  private func next() throws(YAMLError) -> YAMLNode {
    guard elements.indices.contains(currentIndex) else {
      throw YAMLError(at: decoder.node.position, .listTooShort)
    }
    return elements[currentIndex]
  }
}

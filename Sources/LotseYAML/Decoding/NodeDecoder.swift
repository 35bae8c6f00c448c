import LotseHost
import LotseKit

/// How nodes are read: the one place where values are made and mistakes are put into words.
struct NodeReading {
  let allowsUnknownKeys: Bool

  /// The value of a node.
  func value<Value: Decodable>(
    _ type: Value.Type,
    of node: YAMLNode,
    path: [any CodingKey]
  ) throws(YAMLError) -> Value {
    if let scalar = type as? any YAMLScalarReadable.Type {
      // A scalar type reads itself, so the cast cannot fail.
      guard let value = try scalar.read(node) as? Value else {
        throw YAMLError(at: node.position, .unfit)
      }
      return value
    }
    let decoder = NodeDecoder(node, self, path: path)
    do {
      let value = try Value(from: decoder)
      if !allowsUnknownKeys { try decoder.refuseUnknownKeys() }
      return value
    } catch let error as YAMLError {
      throw error
    } catch let error as UserError {
      throw YAMLError(at: node.position, error.problem, advice: error.advice)
    } catch {
      throw YAMLError(at: node.position, .unfit(for: type))
    }
  }
}

/// A node as a type sees it that decodes itself.
struct NodeDecoder: Decoder {
  /// The keys of a mapping that a type has asked for.
  ///
  /// A class, since a type asks through several copies of its containers; it never leaves the
  /// task that decodes.
  final class AskedKeys {
    var names: [String] = []
    var isDictionary = false
  }

  let node: YAMLNode
  let reading: NodeReading
  let codingPath: [any CodingKey]
  let userInfo: [CodingUserInfoKey: Any] = [:]
  private let asked = AskedKeys()

  init(_ node: YAMLNode, _ reading: NodeReading, path: [any CodingKey]) {
    self.node = node
    self.reading = reading
    codingPath = path
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .mapping(let members) = node.content else {
      throw YAMLError(at: node.position, .mappingExpected)
    }
    return KeyedDecodingContainer(NodeKeyedContainer(self, members, asked))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .sequence(let elements) = node.content else {
      throw YAMLError(at: node.position, .listExpected)
    }
    return NodeUnkeyedContainer(self, elements)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

  /// Refuses the first key that nothing has asked for.
  func refuseUnknownKeys() throws(YAMLError) {
    guard case .mapping(let members) = node.content, !asked.names.isEmpty, !asked.isDictionary
    else { return }
    if let member = members.first(where: { !asked.names.contains($0.key) }) {
      throw YAMLError(at: member.keyPosition, .unknownKey(member.key, known: asked.names))
    }
  }
}

extension NodeDecoder: SingleValueDecodingContainer {
  func decodeNil() -> Bool { node.isNull }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try reading.value(type, of: node, path: codingPath)
  }
}

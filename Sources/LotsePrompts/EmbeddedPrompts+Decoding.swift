package import LotseKit
package import LotseYAML

extension EmbeddedPrompts {
  /// What a file says, read when it is first needed.
  ///
  /// A file that is missing or broken is a defect of the program, found by the tests that decode
  /// every file; should one slip through, who asks for the value gets the place and the mistake.
  package static func onDemand<Value: Decodable & Sendable>(
    _ path: String,
    as type: Value.Type
  ) -> OnDemand<Value> {
    OnDemand { try decode(path, as: type) }
  }

  /// What a file says, read now.
  ///
  /// - Throws: A ``YAMLError`` if there is no such file or it is not as it must be.
  package static func decode<Value: Decodable>(
    _ path: String,
    as type: Value.Type
  ) throws(YAMLError) -> Value {
    guard let bytes = bytes(path) else {
      throw YAMLError(
        at: YAMLPosition(file: path, line: 1, column: 1),
        Text(de: "Diese Datei gibt es nicht.", en: "There is no such file.")
      )
    }
    return try YAMLDecoder().decode(type, parsing: bytes, file: path)
  }
}

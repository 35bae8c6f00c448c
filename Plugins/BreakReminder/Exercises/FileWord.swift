import LotseKit

/// One of a few words that a file can hold; any other one is refused with those that are possible.
package protocol FileWord: RawRepresentable, CaseIterable, Decodable where RawValue == String {}

extension FileWord {
  /// Reads the word.
  ///
  /// - Throws: A ``UserError`` if it is none of them.
  package init(from decoder: any Decoder) throws {
    let word = try decoder.singleValueContainer().decode(String.self)
    guard let value = Self(rawValue: word) else {
      let all = Self.allCases.map(\.rawValue).joined(separator: ", ")
      throw UserError(
        Text(de: "„\(word)“ ist hier nicht möglich.", en: "“\(word)” is not possible here."),
        advice: Text(de: "Möglich sind: \(all).", en: "Possible are: \(all).")
      )
    }
    self = value
  }
}

import LotseKit

/// Who is accountable, as a name; the person at the keyboard has one that no language changes.
enum Owner {
  /// The person who uses Lotse, as it is stored.
  static let me = "me"

  private static let words: Set = ["ich", "mich", "mir", "me", "myself", "i"]

  /// Whether a name as typed is that of the person who typed it.
  static func isMe(_ typed: String) -> Bool { words.contains(typed.withoutSign.folded) }

  /// A stored name as people read it.
  static func words(_ name: String, in language: Language) -> String {
    name == me ? Text(de: "ich", en: "me").in(language) : name
  }
}

extension AgendaContext {
  /// A name as typed, as it is stored: in the spelling that is already in use.
  func owner(_ typed: String) async throws -> String {
    if Owner.isMe(typed) { return Owner.me }
    return try await known.spelling(of: typed.withoutSign, as: .person)
  }
}

extension Measure {
  /// Who is accountable, as people read it.
  func owner(in language: Language) -> String? { owner.map { Owner.words($0, in: language) } }
}

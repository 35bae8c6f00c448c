/// How taking in a file went, for the words at its end and the data for programs.
public struct Intake: Sendable, Hashable {
  /// How many items are new.
  public var added: Int
  /// How many items that were there already have changed.
  public var changed: Int
  /// How many items that were there already are told as they stand.
  public var unchanged: Int
  /// How many items that were there already were to be left as they are.
  public var skipped: Int

  /// An intake of so many items.
  public init(added: Int, changed: Int, unchanged: Int, skipped: Int = 0) {
    self.added = added
    self.changed = changed
    self.unchanged = unchanged
    self.skipped = skipped
  }

  /// What is said when it is done.
  public var words: Text {
    Text(
      de: "Übernommen: \(added) neu, \(changed) geändert. /rückgängig nimmt alles zurück.",
      en: "Taken in: \(added) new, \(changed) changed. /undo takes all of it back."
    )
  }

  /// What is said when it was not wanted.
  public static let declined = Text(de: "Nichts übernommen.", en: "Nothing taken in.")

  /// The numbers: `{"added": 3, "changed": 1, "skipped": 0, "unchanged": 2}`.
  public var value: JSONValue {
    [
      "added": .integer(added), "changed": .integer(changed), "skipped": .integer(skipped),
      "unchanged": .integer(unchanged),
    ]
  }

  /// Items of one sort under a title that counts them, the first ones in full; empty without any.
  public static func preview(_ title: Text, _ items: [Prose], in language: Language) -> [Block] {
    if items.isEmpty { return [] }
    let rest = items.count - shown
    let more = Text(de: "… und \(rest) weitere", en: "… and \(rest) more")
    return [
      .paragraph(Prose("\(title.in(language)) (\(items.count))", .strong)),
      .list(items.prefix(shown) + (rest > 0 ? [Prose(more.in(language), .faint)] : [])),
    ]
  }

  private static let shown = 12
}

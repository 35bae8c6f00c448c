import LotseKit

/// The stakeholders of a project as rows of a table that spreadsheets open and that can be taken in
/// again.
struct StakeholderTable {
  let context: StakeholderContext

  /// What a table says of a stakeholder, in the order of its columns.
  var fields: [TableField<Entry>] {
    get throws { [try who] + Self.described + [try attitude] + Self.texts }
  }

  /// The name of the column by which a row is known to be about a role.
  static let identity = "id"

  /// The name of a role, in words that people use for it; else what they are called.
  private var who: TableField<Entry> {
    get throws {
      let directory = try context.directory
      return TableField(
        "who",
        Text(de: "Beteiligte", en: "Stakeholder"),
        also: ["wer", "rolle", "stelle", "name", "role", "stakeholders", "akteur"],
        expected: Text(de: "eine Rolle oder Stelle", en: "a role or body"),
        write: { entry, style in directory[entry.who]?.name.in(style.language) ?? entry.who },
        read: { cell, entry, _ in
          let words = cell.inSingleSpaces
          guard (1...200).contains(words.count) else { return false }
          let known = directory.roles.first { role in
            role.phrases.contains { $0.folded == words.folded }
          }
          entry.who = known?.id ?? words
          return true
        }
      )
    }
  }

  private static let described: [TableField<Entry>] = [
    .choice(
      "level",
      Text(de: "Stufe", en: "Level"),
      also: ["dringlichkeit", "demand"],
      get: { $0.level },
      set: { (entry: inout Entry, level: Demand) in entry.level = level }
    ),
    .choice(
      "state",
      Text(de: "Stand", en: "State"),
      also: ["status"],
      get: { InvolvementState?.some($0.state) },
      set: { $0.state = $1 }
    ),
    .day("on", Text(de: "Am", en: "On"), \.day, also: ["tag", "datum", "date", "day"]),
    .text(
      "person",
      Text(de: "Person", en: "Person"),
      \.person,
      also: ["ansprechperson", "contact"]
    ),
    .text("owner", Text(de: "Zuständig", en: "Owner"), \.owner, also: ["verantwortlich"]),
    .number(
      "influence",
      Text(de: "Einfluss", en: "Influence"),
      \.influence,
      in: 1...5,
      also: ["macht", "power"]
    ),
    .number("interest", Text(de: "Interesse", en: "Interest"), \.interest, in: 1...5),
  ]

  private var attitude: TableField<Entry> {
    get throws {
      let attitudes = try context.strategies.attitudes
      func names(_ language: Language) -> String {
        attitudes.map { $0.name.in(language) }.joined(separator: ", ")
      }
      return TableField(
        "attitude",
        Text(de: "Haltung", en: "Attitude"),
        also: ["einstellung"],
        expected: Text(
          de: "-2 bis 2, oder " + names(.german),
          en: "-2 to 2, or " + names(.english)
        ),
        write: { entry, style in
          attitudes.first { $0.level == entry.attitude }?.name.in(style.language)
        },
        read: { cell, entry, _ in
          let word = cell.inSingleSpaces.folded
          let found = attitudes.first { attitude in
            String(attitude.level) == word
              || Language.allCases.contains { attitude.name.in($0).folded == word }
          }
          entry.attitude = found?.level ?? entry.attitude
          return found != nil
        }
      )
    }
  }

  private static let texts: [TableField<Entry>] = [
    .text(
      "expectation",
      Text(de: "Erwartung", en: "Expectation"),
      \.expectation,
      also: ["hoffnung"]
    ),
    .text("concern", Text(de: "Sorge", en: "Concern"), \.concern, also: ["bedenken", "risiko"]),
    .text("reason", Text(de: "Grund", en: "Reason"), \.reason, also: ["begründung"]),
  ]
}

extension Demand: NamedChoice {}
extension InvolvementState: NamedChoice {}

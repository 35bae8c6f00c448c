import LotseHost
import LotseKit

/// Everything a store holds, as one JSON file.
///
/// One object with these members:
/// - `format`: `lotse-store`, and `version`: 1.
/// - `counters`: the last number given, by kind of record; that of the conversations under
///   `#conversation`.
/// - `settings`: what is remembered, by name.
/// - `records`: each with `uid` (32 hexadecimal digits, the same everywhere), `kind`, `number`,
///   `title`, `day` (or null), `created`, `changed`, `index` (`text`, the words of the search,
///   and `facets`, by name lists of `{"text": …}`, `{"number": …}` or `{"day": …}`) and `body`, the
///   plugin's own JSON.
/// - `steps`: the history, each with `number`, `command`, `moment`, `state` (`done`, `undone`, or
///   `dropped` if it cannot be done again) and `changes`: `uid`, `kind`, `number`, `title`,
///   `action` (`added`, `changed`, `deleted`) and `other`, the record's state before the step, or
///   after it if it is not done; null where the record did not exist.
/// - `conversations`: each with `number`, `state` (`open`, `finished`, `cancelled`), `head` and
///   `events`.
///
/// Moments and days are ISO 8601. Lists are sorted by kind and number; equal stores give equal
/// files.
struct Archive: Decodable {
  static let format = "lotse-store"
  static let version = 1

  struct Index: Decodable {
    var text: String
    var facets: JSONValue
  }

  struct Entry: Decodable {
    var uid: RecordID
    var kind: String
    var number: Int
    var title: String
    var day: Day?
    var created: Moment
    var changed: Moment
    var index: Index
    var body: JSONValue
  }

  struct Change: Decodable {
    var uid: RecordID
    var kind: String
    var number: Int
    var title: String
    var action: String
    var other: JSONValue?
  }

  struct Step: Decodable {
    var number: Int
    var command: String
    var moment: Moment
    var state: StepState
    var changes: [Change]
  }

  /// Whether a step counts; the place of a state is its number in the table.
  enum StepState: String, Decodable, CaseIterable { case done, undone, dropped }

  struct Conversation: Decodable {
    var number: Int
    var state: ConversationState
    var head: ConversationHead
    var events: [JournalEvent]
  }

  /// How a conversation stands; the place of a state is its number in the table.
  enum ConversationState: String, Decodable, CaseIterable { case open, finished, cancelled }

  var format: String
  var version: Int
  var counters: [String: Int]
  var settings: [String: String]
  var records: [Entry]
  var steps: [Step]
  var conversations: [Conversation]
}

extension CaseIterable where Self: Equatable, AllCases == [Self] {
  /// The place of a case among all.
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The case at a place.
  static func at(_ place: Int) throws -> Self {
    guard allCases.indices.contains(place) else { throw DamagedRow() }
    return allCases[place]
  }
}

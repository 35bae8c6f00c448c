import LotseHost
import LotseKit

/// One time that a guide was gone through, as the store keeps it.
struct GuideRun: Codable, Sendable {
  /// Something that was calculated.
  enum Result: Codable, Sendable, Hashable {
    case number(Double)
    case text(String)
  }

  /// An answer, and a mark of the question that it was given to.
  struct Kept: Codable, Sendable, Hashable {
    var answer: Answer
    var question: String
  }

  /// The states of a run.
  static let open = "open"
  static let complete = "complete"

  var guide: String
  var version: String
  /// The mark of the guide's content.
  var hash: String
  /// What the run is about.
  var subject: String?
  /// The day on which it was begun.
  var day: Day
  var isComplete = false
  var outcome: String?
  var results: [String: Result] = [:]
  /// The answers by the places of their questions.
  ///
  /// Those to questions that are no longer asked stay:
  /// they are offered again when the question comes again.
  var answers: [String: Kept] = [:]

  init(of guide: Guide, on day: Day) {
    self.guide = guide.id
    version = guide.version
    hash = guide.hash
    self.day = day
  }
}

extension GuideRun {
  /// What the run is called in lists.
  func title(_ guide: Guide) -> String { subject ?? guide.record.one.in(.german) }

  /// The run in the store's form.
  func record(of guide: Guide) throws -> (RawRecord, RecordIndex) {
    let record = RawRecord(
      kind: guide.recordKind.id,
      title: title(guide),
      day: day,
      body: try RecordBody(encoding: self)
    )
    var facets: [Facet: [FacetValue]] = [
      .status: [.text(isComplete ? Self.complete : Self.open)], .day: [.day(day)],
    ]
    if let subject { facets[.name] = [.text(subject)] }
    if let outcome { facets["outcome"] = [.text(outcome)] }
    // In the order of their names: the order of a dictionary is another one in each process.
    let words = answers.sorted { $0.key < $1.key }.flatMap(\.value.answer.words)
    let text = ([title(guide), guide.title.in(.german)] + words).joined(separator: "\n")
    return (record, RecordIndex(searchText: text, facets: facets))
  }
}

extension Answer {
  /// The words that somebody wrote.
  fileprivate var words: [String] {
    switch self {
    case .given(.text(let text)): [text]
    case .given(.items(let items)):
      items.flatMap { item in item.sorted { $0.key < $1.key }.flatMap(\.value.words) }
    default: []
    }
  }
}

extension Guide {
  /// The kind of record that a run is.
  var recordKind: RecordKind {
    RecordKind(
      "\(id).run",
      singular: record.one,
      plural: record.many,
      showCommand: "\(id).show"
    )
  }
}

extension QuestionForm {
  /// A short mark of what the question demands, by which a changed one is noticed.
  var mark: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in fingerprint.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash, radix: 36)
  }
}

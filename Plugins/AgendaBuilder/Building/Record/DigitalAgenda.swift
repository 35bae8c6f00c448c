package import LotseKit

/// The digital agenda of a municipality: what it wants to reach in some years, and how.
///
/// Its texts are kept as they were written; its measures are items of the agenda that name it.
package struct DigitalAgenda: Codable, Sendable, Hashable {
  /// Whether the council has decided on it; the raw values are stored.
  package enum Status: String, Codable, Sendable, Hashable {
    case draft, decided
  }

  /// What the administration is called.
  package var municipality: String?
  /// How many people live there.
  package var inhabitants: Int?
  /// The years it is for.
  package var period: Period
  /// Which version this is, from 1.
  package var version = 1
  /// The version that it continues.
  package var continues: RecordID?
  /// Whether the council has decided on it.
  package var status = Status.draft
  /// The decision's reference, and its day.
  package var decision: Decision?
  /// Who gave the mandate, and when.
  package var mandate: String?
  /// Where the municipality stands.
  package var startingPoint: String?
  /// What it will be like.
  package var vision: String?
  /// By which rules it decides.
  package var principles: [String] = []
  /// The fields of action with their goals.
  package var fields: [AgendaField] = []
  /// How it is steered, and who has which part.
  package var governance: [String] = []
  /// How people take part, and how they learn of it.
  package var participation: [String] = []
  /// What there is of money and working time.
  package var resources = Resources()
  /// The way to the council, the first step first.
  package var path: [PathStep] = []
  /// What was not known when it was written.
  package var openPoints: [String] = []
  /// The measures whose rating nobody has confirmed.
  package var proposedRatings: [RecordID] = []
  /// How its measures stood when this version was written.
  package var measures: [MeasureState] = []
  /// The measures of the version before that are no longer part of it.
  package var closed: [MeasureState] = []
  /// The day on which this version was written.
  package var made: Day

  /// An agenda for some years, with nothing in it.
  package init(for period: Period, on day: Day) {
    self.period = period
    made = day
  }

  // The stored names; they never change.
  private enum CodingKeys: String, CodingKey {
    case municipality, inhabitants, period, version, continues, status, decision, mandate, vision
    case principles, fields, governance, participation, resources, path, measures, closed, made
    case startingPoint = "starting_point"
    case openPoints = "open_points"
    case proposedRatings = "proposed_ratings"
  }
}

/// The years that a digital agenda is for.
package struct Period: Codable, Sendable, Hashable {
  /// The first year.
  package let first: Int
  /// The last year, which may be the first.
  package let last: Int

  /// Years from one to another.
  package init(_ first: Int, through last: Int) {
    self.first = min(first, last)
    self.last = max(first, last)
  }

  /// The years in `2027–2030`, `2027 bis 2030` or `2027`; `nil` for anything else.
  package init?(_ text: String) {
    let years = text.split { !$0.isNumber }.compactMap { Int($0) }
    guard let first = years.first, let last = years.last, years.count <= 2, first <= last,
      (2000...2200).contains(first), last - first < Self.most
    else { return nil }
    self.init(first, through: last)
  }

  /// The most years that can be planned by quarters.
  private static let most = 15

  /// `2027–2030`.
  package var words: String { first == last ? "\(first)" : "\(first)–\(last)" }

  /// The first quarter.
  package var firstQuarter: Quarter { Quarter(1, of: first) }
  /// The last quarter.
  package var lastQuarter: Quarter { Quarter(4, of: last) }
  /// The last day.
  package var lastDay: Day { lastQuarter.lastDay }
}

/// The decision of the council.
package struct Decision: Codable, Sendable, Hashable {
  /// By what it is found: the number of the paper.
  package var reference: String
  /// The day of the meeting.
  package var day: Day

  /// A decision of a day.
  package init(_ reference: String, on day: Day) {
    self.reference = reference
    self.day = day
  }
}

/// What there is of money and working time.
package struct Resources: Codable, Sendable, Hashable {
  /// Money a year.
  package var yearlyBudget: Amount?
  /// Person-days a quarter, of all units together.
  package var daysPerQuarter: Int?

  /// Resources of which nothing is known.
  package init() {}

  // The stored names; they never change.
  private enum CodingKeys: String, CodingKey {
    case yearlyBudget = "yearly_budget"
    case daysPerQuarter = "days_per_quarter"
  }
}

/// A step on the way to the council.
package struct PathStep: Codable, Sendable, Hashable {
  /// The stable name of the step.
  package var id: String
  /// What happens.
  package var title: String
  /// What it is about.
  package var text: String
  /// By when.
  package var day: Day

  /// A step with its day.
  package init(_ id: String, title: String, text: String, day: Day) {
    self.id = id
    self.title = title
    self.text = text
    self.day = day
  }
}

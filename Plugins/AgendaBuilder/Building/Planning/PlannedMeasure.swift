import LotseKit

/// A measure on its way into a digital agenda.
struct PlannedMeasure: Sendable {
  /// What it is known by until it is stored: its id in the catalogue, `own1`, `item12`.
  let key: String
  var title: String
  /// The title of its field of action.
  var field: String
  var goal: String?
  var owner: String?
  /// Who is to be involved; first those who likely have a right to it.
  var stakeholders: [String] = []
  var effort: EffortClass
  var rating: Rating
  /// Whether somebody has judged the rating, rather than taken the proposal.
  var isJudged = false
  /// What must be done before, by key.
  var needs: [String] = []
  /// What it was made from.
  var catalogue: CatalogueMeasure?
  /// The measure of the store that it is.
  var existing: Stored<Measure>?
  /// When it takes place, where that is settled.
  var fixed: ClosedRange<Quarter>?
  /// Whether its own dates no longer count.
  var isPlannedAnew = false
  /// When it takes place.
  var quarters: ClosedRange<Quarter>?

  /// `M07 E-Akte einführen`, `(12) Glasfaser im Rathaus`.
  var label: String {
    if catalogue != nil { return "\(key) \(title)" }
    return existing.map { "(\($0.number)) \(title)" } ?? title
  }

  /// How much it matters in the order: its score, and whatever a law demands before all else.
  private func weight(_ scoring: ScoringModel) -> Int {
    (scoring.score(of: rating) ?? 0) + (rating.isLegalDuty == true ? 100 : 0)
  }

  /// As the scheduler sees it.
  func item(_ method: BuildingMethod, _ scoring: ScoringModel) -> Scheduler.Item {
    let workload = method.workload(effort)
    return Scheduler.Item(
      key,
      weight: weight(scoring),
      days: workload.days,
      quarters: workload.quarters,
      needs: needs,
      fixed: fixed
    )
  }
}

extension PlannedMeasure {
  /// A measure of the catalogue, in one language.
  init(
    _ measure: CatalogueMeasure,
    of catalogue: MeasureCatalogue,
    _ roles: RoleDirectory,
    _ scoring: ScoringModel,
    _ language: Language
  ) {
    key = measure.id
    title = measure.title.in(language)
    field = catalogue.field(measure.field)?.title.in(language) ?? measure.field
    goal = measure.goal.in(language)
    owner = roles.name(measure.owner, in: language)
    stakeholders = (measure.must + measure.should).map { roles.name($0, in: language) }
    effort = measure.effort
    rating = measure.rating(scoring)
    needs = measure.needs
    self.catalogue = measure
  }

  /// A measure that is on the agenda already.
  init(_ stored: Stored<Measure>, field: String, _ scoring: ScoringModel) {
    let measure = stored.content
    key = "item\(stored.number)"
    title = measure.title
    self.field = field
    goal = measure.goal
    owner = measure.owner
    stakeholders = measure.stakeholders
    effort = measure.effort ?? .medium
    rating = measure.rating ?? scoring.middling(measure.effort ?? .medium)
    isJudged = measure.rating != nil
    existing = stored
    fixed = measure.settledQuarters
  }

  /// An own measure, of which only the title and the effort are known.
  init(
    own number: Int,
    _ title: String,
    field: String,
    owner: String?,
    effort: EffortClass,
    _ scoring: ScoringModel
  ) {
    key = "own\(number)"
    self.title = title
    self.field = field
    self.owner = owner
    self.effort = effort
    rating = scoring.middling(effort)
  }

  /// Takes over what the user's own agenda already says of it.
  mutating func takeOver(_ stored: Stored<Measure>) {
    let measure = stored.content
    existing = stored
    title = measure.title
    goal = measure.goal ?? goal
    owner = measure.owner ?? owner
    stakeholders = measure.stakeholders.isEmpty ? stakeholders : measure.stakeholders
    effort = measure.effort ?? effort
    rating = measure.rating ?? rating
    isJudged = measure.rating != nil
    fixed = measure.settledQuarters
  }
}

extension Measure {
  /// The quarters that its own dates settle; `nil` where it has no date by which to be done.
  var settledQuarters: ClosedRange<Quarter>? {
    guard let due else { return nil }
    let begin = min(start ?? due, due)
    return Quarter(of: begin)...Quarter(of: due)
  }
}

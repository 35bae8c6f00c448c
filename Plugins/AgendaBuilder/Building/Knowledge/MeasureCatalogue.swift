package import LotseKit

/// The catalogue of measures, with the fields of action that they belong to.
package struct MeasureCatalogue: Decodable, Sendable {
  /// The day on which somebody last looked at all of it.
  package let checked: Day
  /// The sources, by name.
  package let sources: [String: Evidence]
  /// Sample indicators, by name.
  package let indicators: [String: SampleIndicator]
  /// The fields of action, in the order to offer them.
  package let fields: [FieldOfAction]
  /// The measures, in the order of their ids.
  package let measures: [CatalogueMeasure]

  /// The measure with an id, whatever its case: `M07`, `m7`.
  package func measure(_ id: String) -> CatalogueMeasure? {
    measures.first { $0.id == id } ?? measures.first { $0.isMeant(by: id) }
  }

  /// The field of action with an id.
  package func field(_ id: String) -> FieldOfAction? { fields.first { $0.id == id } }

  /// The measures of a field of action.
  package func measures(of field: String) -> [CatalogueMeasure] {
    measures.filter { $0.field == field }
  }

  /// What measures need that is not among them, and what that needs in turn; each once, what comes
  /// first before what builds on it.
  package func missingPrerequisites(of ids: [String]) -> [CatalogueMeasure] {
    var missing: [CatalogueMeasure] = []
    func visit(_ id: String) {
      for needed in measure(id)?.needs ?? [] {
        guard !ids.contains(needed), !missing.contains(where: { $0.id == needed }),
          let measure = measure(needed)
        else { continue }
        visit(needed)
        missing.append(measure)
      }
    }
    ids.forEach(visit)
    return missing
  }

  /// Where a measure rests, with the sources in place of their names.
  package func evidence(for basis: CatalogueMeasure.Basis) -> Evidence? {
    guard let name = basis.source, var evidence = sources[name] else { return nil }
    evidence.place = basis.place ?? evidence.place
    return evidence
  }
}

/// A field of action (Handlungsfeld) as the catalogue proposes it.
package struct FieldOfAction: Decodable, Sendable {
  /// The stable name.
  package let id: String
  /// What it is called.
  package let title: Text
  /// What it is about: a question.
  package let summary: Text
  /// The dimensions of the location analysis that it covers.
  package let dimensions: [String]
  /// The name of the indicator that measures its goal.
  package let indicator: String?
  /// A goal to begin with; `{end}` stands for the end of the period.
  package let goal: Text?

  private enum CodingKeys: String, CodingKey {
    case id, title, summary, dimensions, indicator, goal
  }

  /// Reads a field; what has no measures in the catalogue has no goal either.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    title = try container.decode(Text.self, forKey: .title)
    summary = try container.decode(Text.self, forKey: .summary)
    dimensions = try container.list(.dimensions)
    indicator = try container.decodeIfPresent(String.self, forKey: .indicator)
    goal = try container.decodeIfPresent(Text.self, forKey: .goal)
  }
}

/// A number by which success can be seen, as the catalogue proposes it.
package struct SampleIndicator: Decodable, Sendable {
  /// What is counted.
  package let name: Text
  /// How it is reckoned.
  package let formula: Text
  /// Where it might stand in the end.
  package let target: Text
}

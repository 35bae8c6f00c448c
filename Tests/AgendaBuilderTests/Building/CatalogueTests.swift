import AgendaBuilder
import LotseKit
import Testing

@Suite("The catalogue of measures")
struct CatalogueTests {
  private let catalogue: MeasureCatalogue
  private let method: BuildingMethod
  private let roles: RoleDirectory

  init() throws {
    catalogue = try AgendaKnowledge.embedded.catalogue.value
    method = try AgendaKnowledge.embedded.method.value
    roles = try AgendaKnowledge.embedded.roles.value
  }

  @Test("has 45 measures, each once, and every field that they name")
  func complete() {
    let ids = catalogue.measures.map(\.id)
    #expect(ids == (1...45).map { $0 < 10 ? "M0\($0)" : "M\($0)" })
    for measure in catalogue.measures {
      #expect(catalogue.field(measure.field) != nil, "\(measure.id)")
    }
    for field in catalogue.fields where field.goal != nil {
      #expect(!catalogue.measures(of: field.id).isEmpty, "\(field.id)")
      #expect(field.indicator.flatMap { catalogue.indicators[$0] } != nil, "\(field.id)")
    }
  }

  @Test(
    "the weights make a hundred, name every property once, and no class holds less than another"
  )
  func scoring() throws {
    let scoring = try AgendaKnowledge.embedded.scoring.value
    #expect(scoring.factors.map(\.weight).reduce(0, +) == 100)
    #expect(
      scoring.factors.map(\.id).sorted { $0.rawValue < $1.rawValue }
        == Rating.Property.allCases.sorted { $0.rawValue < $1.rawValue }
    )
    for factor in scoring.factors { #expect(factor.name.missingLanguages.isEmpty) }
    #expect(scoring.certainty == .proposal)
    let held = EffortClass.allCases.map(scoring.effort)
    #expect(!held.contains { $0 == nil })
    for (less, more) in zip(held, held.dropFirst()) {
      #expect((less?.days ?? .max, less?.euros ?? .max) < (more?.days ?? .max, more?.euros ?? .max))
      #expect((less?.ease ?? 0) > (more?.ease ?? 5))
    }
  }

  private static let judged: [([Rating.Property: Int], Int?)] = [
    ([:], nil), ([.safety: 5], 100), ([.benefitForUsers: 5, .benefitForStaff: 0], 56),
    (
      [
        .benefitForUsers: 4, .benefitForStaff: 3, .isLegalDuty: 5, .urgency: 2, .ease: 5,
        .safety: 3,
      ], 77
    ),
  ]

  @Test("the score is the weighted mean of what was judged", arguments: judged)
  func score(values: [Rating.Property: Int], expected: Int?) throws {
    var rating = Rating()
    rating.benefitForUsers = values[.benefitForUsers]
    rating.benefitForStaff = values[.benefitForStaff]
    rating.isLegalDuty = values[.isLegalDuty].map { $0 > 0 }
    rating.urgency = values[.urgency]
    rating.ease = values[.ease]
    rating.safety = values[.safety]
    #expect(try AgendaKnowledge.embedded.scoring.value.score(of: rating) == expected)
  }

  @Test("says everything in both languages")
  func languages() {
    let measures = catalogue.measures.flatMap { [$0.title, $0.goal] + $0.needsAlso }
    let notes = catalogue.measures.flatMap(\.basis).compactMap(\.note)
    let fields = catalogue.fields.flatMap { [$0.title, $0.summary] + [$0.goal].compactMap(\.self) }
    let indicators = catalogue.indicators.values.flatMap { [$0.name, $0.formula, $0.target] }
    let options = method.principles + method.governance + method.participation
    let steps = method.path.steps.flatMap { [$0.title, $0.text] }
    let texts = measures + notes + fields + indicators + options.map(\.text) + steps
    for text in texts { #expect(text.missingLanguages.isEmpty, "\(text.in(.german))") }
  }

  @Test("names only roles, sources, indicators and measures that there are")
  func references() {
    for measure in catalogue.measures {
      for role in [measure.owner] + measure.must + measure.should {
        #expect(roles[role] != nil, "\(measure.id): \(role)")
      }
      for basis in measure.basis {
        #expect(basis.source != nil || basis.note != nil, "\(measure.id)")
        #expect((basis.source == nil) == (catalogue.evidence(for: basis) == nil), "\(measure.id)")
      }
      for indicator in measure.indicators {
        #expect(catalogue.indicators[indicator] != nil, "\(measure.id): \(indicator)")
      }
      for need in measure.needs {
        #expect(catalogue.measure(need) != nil, "\(measure.id): \(need)")
      }
      #expect(Set(measure.must).isDisjoint(with: measure.should), "\(measure.id)")
    }
  }

  @Test("whatever was read in its source has the day on which it was read")
  func dated() {
    for (name, evidence) in catalogue.sources {
      let wasSeen = evidence.certainty == .verified || evidence.certainty == .reported
      #expect(wasSeen == (evidence.checked != nil), "\(name)")
      #expect(evidence.certainty != .uncertain, "\(name): never shown as a fact")
    }
  }

  @Test("measures do not wait for each other in a circle")
  func acyclic() {
    for measure in catalogue.measures {
      let needs = catalogue.missingPrerequisites(of: [measure.id]).map(\.id)
      #expect(!needs.contains(measure.id))
    }
  }

  @Test("finds what a choice of measures lacks, what comes first before what builds on it")
  func prerequisites() {
    let missing = catalogue.missingPrerequisites(of: ["M08", "M05"]).map(\.id)
    #expect(missing == ["M06", "M07"])
    #expect(catalogue.missingPrerequisites(of: ["M12", "M10"]).isEmpty)
  }

  @Test("a measure is meant by its number however it is typed", arguments: ["M07", "m7", "7"])
  func spelling(word: String) {
    #expect(catalogue.measure(word)?.id == "M07")
    #expect(catalogue.measure("E-Akte") == nil)
  }

  @Test(
    "proposes by size",
    arguments: [(3_000, 30), (10_000, 30), (22_000, 90), (100_000, 250), (600_000, 600)]
  )
  func sizes(inhabitants: Int, days: Int) {
    #expect(method.size(inhabitants: inhabitants)?.days == days)
  }

  @Test("every field that is proposed by size has a goal and measures to propose")
  func proposals() {
    for field in Set(method.sizes.flatMap(\.fields)) {
      #expect(catalogue.field(field)?.goal != nil)
      #expect(catalogue.measures(of: field).contains { $0.isProposed })
    }
  }

  @Test("the goals that it proposes would not be given back as weak")
  func goals() {
    let check = GoalCheck(method.goals)
    for field in catalogue.fields {
      for language in Language.allCases {
        guard let goal = field.goal?.in(language) else { continue }
        let text = goal.replacing("{end}", with: "31.12.2030")
        #expect(check.gaps(in: text).isEmpty, "\(text)")
      }
    }
  }
}

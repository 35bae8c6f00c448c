package import LotseKit
import LotseYAML

/// A guide: a plugin in one text file, read and checked.
package struct Guide: Sendable {
  /// The file as the user calls it.
  package let file: String
  /// A short mark of the file's content, to be shown in documents.
  package let hash: String
  /// The plugin's id.
  package let id: String
  /// The guide's version.
  package let version: String
  /// The heading.
  package let title: Text
  /// What it helps with: one sentence.
  package let summary: Text
  /// In which languages it is complete.
  package let languages: [Language]
  /// The words after the slash.
  package let names: Names
  /// Where they stand.
  let namesPlace: YAMLPosition
  /// Sentences that mean: begin.
  package let examples: [Language: [String]]
  /// Where each of them stands.
  let examplePlaces: [String: YAMLPosition]
  /// What one run is called, and several.
  package let record: (one: Text, many: Text)

  let intro: [Language: GuideTemplate]
  let subject: Wording?
  let stopsBetweenSections: Bool
  let lists: [String: RowList]
  let sources: [String: CitedSource]
  let elements: [GuideElement]
  let calculations: [GuideCalculation]
  let outcomes: [GuideOutcome]
  let findings: [GuideFinding]
  let charts: [GuideChart]
  let documents: [GuideDocument]
  let followUps: [GuideFollowUp]
  let tests: [GuideTest]
  /// The files beside the guide that it reads.
  package let templateNames: [String]

  /// The fields of the run itself.
  let root: Schema
  /// What the expressions want to know of the rest of Lotse.
  var facts: Set<FactRequest> = []
}

/// A list of rows, each with the same columns.
struct RowList: Sendable {
  let rows: [Row]
  let schema: Schema
  let position: YAMLPosition
  /// The rows as items, by language.
  let items: [Language: [Frame]]

  init(rows: [Row], schema: Schema, position: YAMLPosition) {
    self.rows = rows
    self.schema = schema
    self.position = position
    items = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { language in
        (language, rows.enumerated().map { Frame($1, $0 + 1, schema, language) })
      }
    )
  }
}

/// A row of a list, a choice, or a level of a scale.
final class Row: Sendable {
  let value: String
  let label: Text
  let help: Text?
  let score: Double?
  let when: GuideExpression?
  let columns: [String: Column]
  let position: YAMLPosition

  enum Column: Sendable, Hashable {
    case number(Double)
    case truth(Bool)
    case text(Text)
  }

  init(
    value: String,
    label: Text,
    help: Text? = nil,
    score: Double? = nil,
    when: GuideExpression? = nil,
    columns: [String: Column] = [:],
    position: YAMLPosition
  ) {
    self.value = value
    self.label = label
    self.help = help
    self.score = score
    self.when = when
    self.columns = columns
    self.position = position
  }
}

/// A question or a group of them.
indirect enum GuideElement: Sendable {
  case question(GuideQuestion)
  case group(GuideGroup)
}

/// Questions that belong together.
struct GuideGroup: Sendable {
  enum Kind: Sendable {
    /// Questions under a heading.
    case section
    /// Items that the user adds.
    case open(count: ClosedRange<Int>, item: Text, title: Wording?)
    /// Items that something else prescribes.
    case over(GuideExpression, where: GuideExpression?)
  }

  let id: String
  let position: YAMLPosition
  let label: Wording
  let when: GuideExpression?
  let kind: Kind
  let elements: [GuideElement]
  let calculations: [GuideCalculation]
  /// The fields of one item; of a section, those of what it stands in.
  let schema: Schema
}

/// A value that follows from the answers.
struct GuideCalculation: Sendable {
  let id: String
  let position: YAMLPosition
  let value: GuideExpression
  let label: Wording?
  let unit: Text?
}

/// A question.
struct GuideQuestion: Sendable {
  indirect enum Kind: Sendable {
    case text(TextRule, TextShape?)
    case number(isWhole: Bool, minimum: GuideExpression?, maximum: GuideExpression?, unit: Text?)
    case day(minimum: GuideExpression?, maximum: GuideExpression?, DayRule.Direction)
    case boolean
    case choice(ChoiceSource, count: ClosedRange<Int>?)
    case scale([Row], hasNotApplicable: Bool)
    case note([Language: GuideTemplate])
  }

  enum ChoiceSource: Sendable {
    case rows([Row])
    case from(GuideExpression, where: GuideExpression?)
  }

  struct Check: Sendable {
    let that: GuideExpression
    let message: Wording
  }

  let id: String
  let position: YAMLPosition
  let kind: Kind
  let label: Wording
  let help: Wording?
  let why: Wording?
  let example: Wording?
  let isOptional: Bool
  let allowsUnsure: Bool
  let initial: Wording?
  let when: GuideExpression?
  let checks: [Check]
  let citations: [Citation]
  /// What it takes from a plain sentence that begins the guide.
  let meanings: [Meaning]
  /// Which question of the file it is, from 0.
  let number: Int
}

/// What comes out of the answers as a whole.
struct GuideOutcome: Sendable {
  let id: String
  let position: YAMLPosition
  let when: GuideExpression?
  let label: Wording
  let text: Wording?
}

/// Something to be said if the answers give cause.
struct GuideFinding: Sendable {
  let id: String
  let position: YAMLPosition
  let when: GuideExpression?
  let list: GuideExpression?
  let text: Wording
  let kind: Callout.Kind
  let citations: [Citation]
}

/// A picture of the answers.
struct GuideChart: Sendable {
  enum Kind: String, Sendable, CaseIterable {
    case radar, bars, grid, progress, timeline, map, week
  }

  /// Things that belong to an item of a map.
  struct Parts: Sendable {
    let list: GuideExpression
    let when: GuideExpression?
    let thing: GuideThing
  }

  let id: String
  let position: YAMLPosition
  let kind: Kind
  let title: Wording
  let when: GuideExpression?
  let list: GuideExpression?
  /// What an item is, and how it stands.
  let thing: GuideThing
  let expressions: [String: GuideExpression]
  let words: [String: Wording]
  let quadrants: [Wording]
  let layout: Chart.Map.Layout
  /// Of a map, the things of each item.
  let parts: [Parts]
}

/// Something in a chart.
struct GuideThing: Sendable {
  let label: Wording
  /// How it stands: what is said of it, and whether that is good.
  let mark: Wording?
  let tone: GuideExpression?
  /// Whether something is missing there.
  let gap: GuideExpression?
  let note: Wording?
}

/// A document that a run leaves.
struct GuideDocument: Sendable {
  let id: String
  let position: YAMLPosition
  let title: Wording
  let when: GuideExpression?
  let template: [Language: GuideTemplate]
}

/// A command that is offered after a run.
struct GuideFollowUp: Sendable {
  let position: YAMLPosition
  let label: Wording
  let command: String
  let when: GuideExpression?
  let list: GuideExpression?
  let limit: Int
  let arguments: [(name: String, value: Wording)]
}

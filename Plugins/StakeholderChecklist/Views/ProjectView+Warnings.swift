import LotseKit

// What is in danger of being too late.
extension ProjectView {
  /// One warning for each milestone that has passed or comes soon, with all who must be involved
  /// before it.
  var warnings: [Block] {
    get throws {
      let words = WarningWords(
        language: language,
        today: context.today,
        directory: try context.directory
      )
      return involvement.warnings(on: context.today, within: strategies.warning).map { warning in
        .callout(Callout(.warning, Prose(words.words(warning))))
      }
    }
  }
}

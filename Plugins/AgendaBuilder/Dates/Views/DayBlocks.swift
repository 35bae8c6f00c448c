import LotseKit

/// Days with what takes place and is due on them.
struct DayBlocks {
  let context: AgendaContext

  /// Each day that has something, under a heading of its own.
  func blocks(_ dated: [DatedItem], in range: ClosedRange<Day>) -> [Block] {
    var blocks: [Block] = []
    var day = range.lowerBound
    while day <= range.upperBound {
      let items = dated.filter { $0.time.day == day }
      if !items.isEmpty {
        blocks.append(.heading(2, Prose(heading(day))))
        blocks.append(.list(items.map { context.words.line($0) }))
        blocks += overlaps(items)
      }
      day = day.adding(days: 1)
    }
    return blocks
  }

  /// A day with a word for those around today.
  func heading(_ day: Day) -> String {
    let word: String? =
      switch day.days(since: context.today) {
      case -1: context.say("gestern", "yesterday")
      case 0: context.say("heute", "today")
      case 1: context.say("morgen", "tomorrow")
      default: nil
      }
    return [day.words(in: context.language), word].compactMap(\.self).joined(separator: ", ")
  }

  /// A remark for every two appointments of a day that take place at the same time.
  func overlaps(_ items: [DatedItem]) -> [Block] {
    items.indices.flatMap { first in
      items.indices.filter { $0 > first && items[first].overlaps(items[$0]) }.map { second in
        let (one, other) = (items[first].item, items[second].item)
        let text = context.say(
          "(\(one.number)) und (\(other.number)) überschneiden sich.",
          "(\(one.number)) and (\(other.number)) overlap."
        )
        return Block.callout(Callout(.warning, Prose(text)))
      }
    }
  }
}

import LotseKit

/// Days with what takes place and is due on them.
struct DayBlocks {
  let context: AgendaContext
  let almanac: Almanac

  /// Each day that has something, or is a holiday, under a heading of its own.
  func blocks(_ dated: [DatedItem], in range: ClosedRange<Day>) -> [Block] {
    let byDay = Dictionary(grouping: dated, by: \.day)
    let holidays = almanac.publicHolidays(in: range)
    return Set(byDay.keys).union(holidays.keys).sorted().flatMap { day -> [Block] in
      let items = byDay[day] ?? []
      let heading = Block.heading(2, Prose(heading(day, holidays[day])))
      let list = items.isEmpty ? [] : [Block.list(items.map { context.words.line($0) })]
      return [heading] + list + overlaps(items)
    }
  }

  /// A day with a word for those around today, and the holiday that it is.
  func heading(_ day: Day, _ holiday: Text? = nil) -> String {
    let word: String? =
      switch day.days(since: context.today) {
      case -1: context.say("gestern", "yesterday")
      case 0: context.say("heute", "today")
      case 1: context.say("morgen", "tomorrow")
      default: nil
      }
    let holiday = holiday?.in(context.language)
    return [day.words(in: context.language), word, holiday].compactMap(\.self)
      .joined(separator: ", ")
  }

  /// A remark for every two appointments that take place at the same time.
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

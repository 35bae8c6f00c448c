/// All words that the grammars know, for putting typing errors right.
enum TimeVocabulary {
  /// Words that tell a time, but not which: such a text is refused with that reason.
  static let vague = WordTable(
    """
    sommerpause winterpause sommerferien herbstferien osterferien weihnachtsferien pfingstferien \
    winterferien ferien bald demnächst irgendwann asap zeitnah später soon later someday sometime \
    schnellstmöglich umgehend sofort frühling frühlings frühjahr frühjahrs sommer sommers herbst \
    herbsts herbstes winter winters spring summer autumn fall urlaub vacation holidays paar \
    einigen few wenigen mehreren several ratssitzung wahl wahlen legislaturperiode \
    haushaltsberatungen sitzung jemals never nie niemals recess break saison season anytime \
    mittelfristig langfristig kurzfristig
    """
  )

  private static let exactOnly: [String] =
    [
      DayWords.everyday, DayWords.coming, DayWords.this, DayWords.next, DayWords.last,
      DayWords.working, DayWords.day, DayWords.dayItself, DayWords.firstOfMonth, DayWords.endOfDay,
      DayWords.week, DayWords.weekFrom, DayWords.commencingLetter, DayWords.halfOfMonth,
      DayWords.still, DayWords.calendar, DayWords.weekLetter, DayWords.weekend, DayWords.quarter,
      DayWords.half, DayWords.year, DayWords.rest, DayWords.ordinalEndings, DayWords.ofThe,
      DayWords.after, DayWords.before, DayWords.from, DayWords.ago, DayWords.agoAfter,
      DayWords.ahead, DayWords.fromOrOn, DayWords.now, DayWords.halfOf, DayWords.oneAndAHalf,
      DayWords.fortnight, DayWords.since, DayWords.until, DayWords.deadline, DayWords.within,
      DayWords.starting, DayWords.to, DayWords.and, DayWords.between, DayWords.toThe,
      DayWords.articles, DayWords.openers,
      DayWords.openersOfDays, DayWords.lasting, DayWords.time, DayWords.inclusive, vague,
      ClockWords.at, ClockWords.clock, ClockWords.hourLetter, ClockWords.oLetter,
      ClockWords.oClock, ClockWords.oclock, ClockWords.noon, ClockWords.midnight, ClockWords.half,
      ClockWords.halfWord, ClockWords.quarter, ClockWords.threeQuarters, ClockWords.past,
      ClockWords.to, ClockWords.minutes, ClockWords.a, ClockWords.am, ClockWords.pm,
      ClockWords.pmLetter, ClockWords.meridiemLetter, ClockWords.isoTime, ClockWords.utc,
      ClockWords.partOpeners, ClockWords.tonight, ClockWords.hour,
      RuleWords.every, RuleWords.all, RuleWords.other, RuleWords.always, RuleWords.once,
      RuleWords.per, RuleWords.times, RuleWords.inTotal, RuleWords.weekday, RuleWords.even,
      RuleWords.odd, RuleWords.weeks, RuleWords.lastOfMonth, RuleWords.monthEnd,
      RuleWords.quarterEnd, RuleWords.yearEnd, RuleWords.firstOfMonth, RuleWords.triggers,
      RuleWords.monthStart, RuleWords.quarterStart, RuleWords.yearStart,
    ].flatMap(\.words)
    + DayWords.units.words + DayWords.numbers.words + DayWords.ordinals.words
    + DayWords.roman.words + DayWords.edges.words + ClockWords.parts.words
    + ClockWords.units.words + ClockWords.joined.words + ClockWords.oneAndAHalf.words
    + RuleWords.counted.words

  /// Words long and distinct enough to be known with a typing error.
  private static let tolerant: [String] =
    DayWords.relative.words + DayWords.weekdays.words + DayWords.months.words
    + DayWords.selectors.words + DayWords.joinedEdges.words + DayWords.joinedStretches.words
    + RuleWords.adverbs.words + RuleWords.weekdays.words

  static let words = Set(exactOnly + tolerant)

  static let byFirstLetter: [UInt8: [[UInt8]]] = index(tolerant)

  /// Words of at least five letters by their first one.
  static func index(_ words: some Sequence<String>) -> [UInt8: [[UInt8]]] {
    Dictionary(
      grouping: words.map { Array($0.utf8) }.filter { $0.count >= 5 },
      by: { $0[0] }
    )
  }
}

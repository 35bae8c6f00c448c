import BreakReminder
import LotseKit

/// What can be seen on some days in a row, every fifteen seconds or so.
struct GeneratedDay {
  /// What somebody does for a while.
  private enum Doing: CaseIterable { case typing, reading, away, meeting, film, asleep, clockSet }

  /// What somebody may do about breaks.
  enum Wish: CaseIterable { case now, later, skip, off, command }

  private var dice: SystemDice
  private var doing = Doing.reading
  private var left = 0
  private var seconds: Int
  private var uptime = 5_000
  private var idle = 0
  private let onlyWorks: Bool
  /// For how many seconds keys have been pressed without a gap.
  private(set) var typedFor = 0

  /// Some days from a Friday on, over the end of summer time or its beginning.
  init(seed: UInt64, onlyWorks: Bool = false) {
    dice = SystemDice(state: seed &* 0x9E37_79B9_7F4A_7C15 | 1)
    self.onlyWorks = onlyWorks
    // 2026-03-27, 2026-10-23 and 2026-10-26, at seven.
    seconds = onlyWorks ? 1_792_994_400 : seed % 2 == 0 ? 1_774_591_200 : 1_792_731_600
  }

  /// Summer time in 2026: from 29 March to 25 October, 01:00 UTC.
  private static let summer = 1_774_746_000..<1_792_890_000

  mutating func next() -> Observation {
    if left <= 0 { choose() }
    let step = doing == .asleep ? dice.number(in: 300...20_000) : 15
    let passed = doing == .clockSet ? 5 : step
    seconds += doing == .clockSet ? dice.number(in: -7200...7200) : step
    uptime += passed
    left -= step
    see(passed)
    let now = Moment(seconds: seconds, offset: Self.summer.contains(seconds) ? 7200 : 3600)
    return Observation(
      now,
      activity: doing == .film
        ? Activity(isHidden: true, uptime: uptime) : Activity(idle: idle, uptime: uptime),
      occupations: occupations,
      isWorkingDay: now.day.weekday < .saturday
    )
  }

  private var occupations: Set<Occupation> {
    switch doing {
    case .meeting: [.appointment]
    case .film: [.inhibition]
    case .typing, .reading, .away, .asleep, .clockSet: []
    }
  }

  /// What somebody does about breaks, now and then.
  mutating func wish() -> Wish? {
    dice.number(in: 0...40) == 0 ? Wish.allCases[dice.number(in: 0...Wish.allCases.count - 1)] : nil
  }

  private mutating func see(_ passed: Int) {
    switch doing {
    case .typing:
      idle = dice.number(in: 0...4)
      typedFor += passed
    case .reading, .meeting, .film, .clockSet: idle = dice.number(in: 6...18)
    case .away: idle += passed
    case .asleep: idle = passed
    }
    if doing != .typing { typedFor = 0 }
  }

  private mutating func choose() {
    if doing == .asleep { idle = 0 }
    let all: [Doing] =
      onlyWorks ? [.typing, .reading] : Doing.allCases + [.typing, .reading, .reading]
    doing = all[dice.number(in: 0...all.count - 1)]
    left =
      switch doing {
      case .typing: dice.number(in: 15...400)
      case .reading: dice.number(in: 60...3000)
      case .away: dice.number(in: 15...1200)
      case .meeting, .film: dice.number(in: 300...5400)
      case .asleep, .clockSet: 1
      }
  }
}

/// Dice that fall the same way each time (SplitMix64).
struct SystemDice {
  var state: UInt64

  mutating func number(in range: ClosedRange<Int>) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    return range.lowerBound + Int(mixed % UInt64(range.count))
  }
}

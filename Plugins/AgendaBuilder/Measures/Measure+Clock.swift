package import LotseKit

// The running clock of a measure.
extension Measure {
  /// How many minutes the clock has run, begun ones included; `nil` if it does not run.
  package func runningMinutes(at moment: Moment) -> Int? {
    clock.map { max(1, (moment.seconds - $0.seconds + 59) / 60) }
  }

  /// Stops the clock, if it runs, and writes its time down on the day on which it was started.
  ///
  /// - Parameters:
  ///   - moment: The present.
  ///   - minutes: How long the work took, where somebody knows better than the clock.
  package mutating func stopClock(at moment: Moment, minutes: Int? = nil) {
    guard let start = clock, let ran = runningMinutes(at: moment) else { return }
    clock = nil
    if (minutes ?? ran) > 0 { work.append(WorkedTime(minutes ?? ran, on: start.day)) }
  }
}

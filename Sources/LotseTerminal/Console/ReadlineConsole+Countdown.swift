import LotseHost

// Some seconds during which the user does something else.
extension ReadlineConsole {
  /// Waits until the seconds have passed or a key is pressed.
  ///
  /// What is left is shown and grows less, except in plain mode, where the screen stays as it is.
  func count(down countdown: Countdown) async -> Input {
    endsAtAnyKey = true
    let isOver = CountdownEnd()
    let ticking = Task { await tick(countdown, until: isOver) }
    let end = await readLine(LineEditor.Request(label: label(of: countdown, countdown.seconds)))
    ticking.cancel()
    endsAtAnyKey = false
    guard case .line = end else { return input(end) }
    return .line(isOver.isReached ? "" : countdown.stopped)
  }

  private func tick(_ countdown: Countdown, until end: CountdownEnd) async {
    let start = ContinuousClock.now
    for passed in 1...max(1, countdown.seconds) {
      try? await Task.sleep(until: start + .seconds(passed), clock: .continuous)
      if Task.isCancelled { return }
      if !style.isPlain { editor.relabel(label(of: countdown, countdown.seconds - passed)) }
    }
    end.isReached = true
    finishLine()
  }

  private func label(of countdown: Countdown, _ seconds: Int) -> StyledLine {
    let minutes = seconds >= 60 ? "\(seconds / 60) min " : ""
    return StyledLine("\(minutes)\(seconds % 60) s · \(countdown.hint) ", .faint)
  }
}

/// Whether all seconds of a countdown have passed.
@MainActor
private final class CountdownEnd {
  var isReached = false
}

import LotseKit

/// Says breaks and times in a language.
struct BreakWords {
  let language: Language

  func text(_ german: String, _ english: String) -> String {
    Text(de: german, en: english).in(language)
  }

  /// `45 Sekunden`, `5 Minuten`, `1 Stunde 30 Minuten`.
  func duration(seconds: Int) -> String {
    if seconds < 100, seconds % 60 != 0 { return text("\(seconds) Sekunden", "\(seconds) seconds") }
    return duration(minutes: max(1, (seconds + 30) / 60))
  }

  /// `5 Minuten`, `1 Stunde 30 Minuten`.
  func duration(minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    let hourWords =
      switch hours {
      case 0: ""
      case 1: text("1 Stunde", "1 hour")
      default: text("\(hours) Stunden", "\(hours) hours")
      }
    let minuteWords =
      switch rest {
      case 0: ""
      case 1: text("1 Minute", "1 minute")
      default: text("\(rest) Minuten", "\(rest) minutes")
      }
    let words = [hourWords, minuteWords].filter { !$0.isEmpty }.joined(separator: " ")
    return words.isEmpty ? text("0 Minuten", "0 minutes") : words
  }

  /// `jede Minute`, `alle 30 Minuten`.
  func every(minutes: Int) -> String {
    minutes == 1
      ? text("jede Minute", "every minute")
      : text("alle \(minutes) Minuten", "every \(minutes) minutes")
  }

  /// `Bewegungspause`, `movement break`.
  func name(_ kind: BreakKind) -> String { kind.name.in(language) }

  /// With a capital where a sentence begins.
  func nameFirst(_ kind: BreakKind) -> String { name(kind).firstUppercased }

  /// `11:00 Uhr`, or with its day where it is not today.
  func time(_ seconds: Int, seenFrom now: Moment) -> String {
    let moment = Moment(seconds: seconds, offset: now.offset)
    let clock = moment.time + text(" Uhr", "")
    return moment.day == now.day ? clock : moment.day.words(in: language) + ", " + clock
  }

  /// Why a break did not come.
  func reason(_ reason: Withheld.Reason) -> String {
    switch reason {
    case .occupation(let occupation): self.occupation(occupation)
    case .silence(.off): text("Erinnerungen waren aus", "reminders were off")
    case .silence(.meeting): text("Besprechungsmodus", "meeting mode")
    case .unanswered: text("niemand hat reagiert", "nobody answered")
    case .longer: text("ging in einer längeren auf", "was part of a longer one")
    }
  }

  /// What must not be disturbed.
  func occupation(_ occupation: Occupation) -> String {
    switch occupation {
    case .appointment: text("Termin in der Agenda", "appointment in the agenda")
    case .microphone: text("Mikrofon in Gebrauch", "microphone in use")
    case .camera: text("Kamera in Gebrauch", "camera in use")
    case .fullScreen: text("Fenster im Vollbild", "window in full screen")
    case .inhibition: text("Bildschirm wird wach gehalten", "screen is kept awake")
    case .doNotDisturb: text("Bitte-nicht-stören des Desktops", "do-not-disturb of the desktop")
    case .program: text("eines Ihrer Programme läuft", "one of your programs is running")
    }
  }
}

import LotseKit

/// Says where somebody stands between two breaks.
struct StatusWords {
  let words: BreakWords
  let now: Moment

  /// What is going on, in one sentence.
  func phase(_ state: BreakState, _ rules: BreakRules) -> String {
    switch state.phase {
    case .announced(let kind, let due):
      let time = words.time(due, seenFrom: now)
      return words.text(
        "Gleich, \(time): \(words.name(kind))",
        "Soon, \(time): \(words.name(kind))"
      )
    case .offered(let kind, _, _):
      return words.text(
        "\(words.nameFirst(kind)) wartet auf Sie.",
        "A \(words.name(kind)) waits for you."
      )
    case .postponed(let kind, let until):
      let time = words.time(until, seenFrom: now)
      return words.text(
        "\(words.nameFirst(kind)) verschoben auf \(time).",
        "\(words.nameFirst(kind)) postponed to \(time)."
      )
    case .taken(let kind, let until):
      let time = words.time(until, seenFrom: now)
      return words.text(
        "\(words.nameFirst(kind)) bis \(time).",
        "\(words.nameFirst(kind)) until \(time)."
      )
    case .working: return next(state, rules)
    }
  }

  private func next(_ state: BreakState, _ rules: BreakRules) -> String {
    guard let (kind, wait) = rules.next(state) else {
      return words.text("Der Plan sieht keine Pausen vor.", "The plan has no breaks.")
    }
    if wait <= 0 {
      return words.text(
        "\(words.nameFirst(kind)) ist fällig und kommt, sobald es passt.",
        "A \(words.name(kind)) is due and comes as soon as it suits."
      )
    }
    let time = words.duration(seconds: wait)
    return words.text(
      "Nach noch \(time) Arbeit: \(words.name(kind)).",
      "After \(time) more of work: \(words.name(kind))."
    )
  }

  /// Until when reminders stay away.
  func silence(_ silence: BreakState.Silence) -> String {
    let until = silence.until.map { words.time($0, seenFrom: now) }
    let name =
      switch silence.reason {
      case .off: words.text("Erinnerungen sind aus", "Reminders are off")
      case .meeting: words.text("Besprechungsmodus", "Meeting mode")
      }
    guard let until else { return name + "." }
    return words.text("\(name), bis \(until).", "\(name), until \(until).")
  }

  /// What keeps reminders away at the moment.
  func busy(_ occupations: Set<Occupation>) -> String {
    let names = Occupation.allCases.filter(occupations.contains).map(words.occupation)
    return words.text("Hält Pausen gerade fern: ", "Keeps breaks away just now: ")
      + names.joined(separator: ", ") + "."
  }

  /// What can be told here, and what not.
  func senses(_ senses: [Sense]) -> Document {
    if senses.isEmpty {
      let text = words.text(
        "Ob jemand da ist, lässt sich hier nicht erkennen; Pausen kommen nach der Uhr.",
        "Whether somebody is there cannot be told here; breaks come by the clock."
      )
      return Document(Prose(text, .faint))
    }
    let columns = [
      Table.Column(words.text("Erkannt wird", "What is told")),
      Table.Column(words.text("durch", "by")),
    ]
    let nothing = words.text("hier nicht erkennbar", "cannot be told here")
    let rows = senses.map { sense -> [Prose] in
      [
        Prose(subject(sense.subject)),
        sense.teller.map { Prose($0, .code) } ?? Prose(nothing, .faint),
      ]
    }
    var document: Document = [.table(Table(columns, rows))]
    if senses.contains(where: { $0.subject == .idle && $0.teller == nil }) {
      let text = words.text(
        "Ohne Wissen um Tastatur und Maus gehen Pausen nach der Uhr. Unter X11 geben die Pakete "
          + "xprintidle und x11-utils Auskunft.",
        "Without knowing of keyboard and mouse, breaks go by the clock. Under X11, the packages "
          + "xprintidle and x11-utils tell."
      )
      document.append(.paragraph(Prose(text, .faint)))
    }
    if senses.contains(where: \.isUncertain) { document.append(.paragraph(Prose(own, .faint))) }
    return document
  }

  /// What to do about what cannot be told.
  private var own: String {
    words.text(
      "Was hier nicht erkennbar ist, sagen Sie selbst: /pause besprechung, oder Sie nennen "
        + "Programme, bei denen Ruhe sein soll: /pause einstellungen --programme zoom.",
      "What cannot be told here, you say: /break meeting, or name programs during which there is "
        + "to be quiet: /break settings --programs zoom."
    )
  }

  private func subject(_ subject: Sense.Subject) -> String {
    switch subject {
    case .idle: words.text("Abwesenheit von Tastatur und Maus", "time away from keyboard and mouse")
    case .lock: words.text("gesperrter Bildschirm", "locked screen")
    case .sleep: words.text("Ruhezustand des Rechners", "sleep of the machine")
    case .occupation(let occupation): words.occupation(occupation)
    }
  }
}

extension Sense {
  /// Whether something that must not be disturbed may go unnoticed here.
  fileprivate var isUncertain: Bool {
    guard case .occupation(let occupation) = subject else { return false }
    // Under Wayland, X11 knows of some windows only.
    return teller == nil || occupation == .fullScreen && teller == "xprop (X11)"
  }
}

import LotseKit

/// The questions by which somebody says what they want of breaks.
enum SettingQuestions {
  static let preset = Question.choice(
    "preset",
    Text(de: "Welcher Plan?", en: "Which plan?"),
    [
      Choice("standard", Text(de: "ausgewogen", en: "balanced")),
      Choice("gentle", Text(de: "sanft", en: "gentle")),
      Choice("strict", Text(de: "verbindlich", en: "strict")),
      Choice("eyes", Text(de: "nur Augen", en: "eyes only")),
      Choice("screen", Text(de: "Bildschirmarbeit", en: "screen work")),
    ]
  ).because(
    Text(
      de: "Der Plan sagt, welche Pausen wie oft kommen. /pause pläne zeigt alle.",
      en: "The plan says which breaks come how often. /break presets shows all."
    )
  )

  static let place = Question.choice(
    "place",
    Text(de: "Wo arbeiten Sie meist?", en: "Where do you mostly work?"),
    [
      Choice("openPlan", Text(de: "Großraumbüro", en: "open-plan office")),
      Choice("room", Text(de: "eigenes Büro", en: "own office")),
      Choice("home", Text(de: "zu Hause", en: "at home")),
      Choice("meeting", Text(de: "Besprechungsraum", en: "meeting room")),
    ]
  ).because(Text(de: "Danach richten sich die Übungen.", en: "Exercises are chosen by it."))

  static let posture = Question.choice(
    "posture",
    Text(de: "Wie möchten Sie üben?", en: "How would you like to exercise?"),
    [
      Choice("any", Text(de: "auch stehend", en: "standing too")),
      Choice("seated", Text(de: "nur sitzend", en: "seated only")),
      Choice("wheelchair", Text(de: "im Rollstuhl", en: "in a wheelchair")),
    ]
  )

  static let without = Question.choices(
    "without",
    Text(de: "Was lassen Sie lieber aus?", en: "What do you rather leave out?"),
    [
      Choice("neck", Text(de: "Nacken und Rücken", en: "neck and back")),
      Choice("shoulders", Text(de: "Schultern", en: "shoulders")),
      Choice("balance", Text(de: "Gleichgewicht", en: "balance")),
      Choice("knees", Text(de: "Knie und Hüfte", en: "knees and hips")),
      Choice("wrists", Text(de: "Handgelenke", en: "wrists")),
      Choice("breath", Text(de: "Atmung und Herz", en: "breathing and heart")),
      Choice("furniture", Text(de: "lose Möbel", en: "loose furniture")),
      Choice("stairs", Text(de: "Treppen", en: "stairs")),
      Choice("eyes", Text(de: "Augen", en: "eyes")),
    ],
    count: 0...9
  ).because(
    Text(
      de: "Solche Übungen kommen dann nicht. Die Angabe bleibt in privaten Notizen auf diesem "
        + "Rechner und wird nicht exportiert; „nichts“ geht auch: Enter.",
      en: "Such exercises do not come then. What you say stays in private notes on this machine "
        + "and is not exported; nothing at all is fine: Enter."
    )
  )

  static let hours = Question.text(
    "hours",
    Text(de: "Zu welchen Uhrzeiten?", en: "At which hours?")
  ).such(as: Text(verbatim: "08:00-17:00"))

  static let days = Question.text(
    "days",
    Text(de: "An welchen Wochentagen?", en: "On which days of the week?")
  ).such(as: Text(de: "mo-fr", en: "mon-fri"))

  static let quiet = Question.text(
    "quiet",
    Text(de: "Wann bleibt es still?", en: "When is it quiet?")
  ).such(as: Text(verbatim: "12:00-13:00"))

  static let programs = Question.text(
    "programs",
    Text(
      de: "Bei welchen Programmen bleibt es still?",
      en: "With which programs is it quiet?"
    )
  ).such(as: Text(verbatim: "zoom, impressive"))

  static let measure = Question.boolean(
    "measure",
    Text(
      de: "Nach einer Bewegungspause eine Maßnahme nennen, die sich lange nicht bewegt hat?",
      en: "After a movement break, name a measure that has not moved for long?"
    )
  )

  static let times = Question.boolean(
    "times",
    Text(
      de: "Auch festhalten, wann Sie am Platz waren und Pausen hatten, für /pause woche?",
      en: "Keep also when you were at your desk and had breaks, for /break week?"
    )
  ).because(
    Text(
      de: "Uhrzeiten ähneln einer Anwesenheitsliste, deshalb nur auf Wunsch. Ein Nein vergisst, "
        + "was davon da war.",
      en: "Times resemble an attendance list, so only if you want them. A no forgets those that "
        + "were kept."
    )
  )

  static let reminders = Question.boolean(
    "reminders",
    Text(de: "An Pausen erinnern?", en: "Remind of breaks?")
  )

  /// The minutes after which a kind comes; 0 for never.
  static func every(_ kind: BreakKind) -> Question<Int> {
    Question.integer(
      kind.rawValue,
      Text(
        de: "\(kind.name.in(.german)): nach wie vielen Minuten? 0 = nie",
        en: "\(kind.name.in(.english)): after how many minutes? 0 = never"
      ),
      in: 0...480,
      unit: Text(verbatim: "min")
    )
  }
}

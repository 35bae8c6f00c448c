import LotseKit

// The keys of charts.
extension KeyTable {
  static let chart = KeyTable(
    title: Text(de: "eines Bildes", en: "a chart"),
    keys: [
      Key("id", .word, de: "Kennung", en: "id", required: true),
      Key(
        "type",
        .oneOf(GuideChart.Kind.allCases.map(\.rawValue)),
        de: "Art",
        en: "type",
        required: true
      ),
      Key("title", .text, de: "Überschrift", en: "heading", required: true),
      Key("when", .expression, de: "nur, wenn dies gilt", en: "only if this holds"),
      Key(
        "for",
        .expression,
        de: "für jeden Eintrag dieser Liste",
        en: "for each item of this list",
        required: true
      ),
      Key(
        "label",
        .text,
        de: "wie ein Eintrag heißt",
        en: "what an item is called",
        required: true
      ),
      Key("value", .expression, de: "der Wert", en: "the value"),
      Key("earlier", .expression, de: "der frühere Wert", en: "the earlier value"),
      Key(
        "maximum",
        .expression,
        de: "der größte mögliche Wert",
        en: "the greatest possible value"
      ),
      Key("unit", .text, de: "Einheit", en: "unit"),
      Key("x", .expression, de: "von links nach rechts", en: "from left to right"),
      Key("y", .expression, de: "von unten nach oben", en: "from bottom to top"),
      Key("xMaximum", .expression, de: "der größte Wert von x", en: "the greatest x"),
      Key("yMaximum", .expression, de: "der größte Wert von y", en: "the greatest y"),
      Key("xAxis", .text, de: "was nach rechts wächst", en: "what grows to the right"),
      Key("yAxis", .text, de: "was nach oben wächst", en: "what grows upwards"),
      Key(
        "quadrants",
        .listOf(.text),
        de: "vier Namen, oben links zuerst",
        en: "four names, top left first"
      ),
      Key("start", .expression, de: "erster Tag", en: "first day"),
      Key("end", .expression, de: "letzter Tag", en: "last day"),
      Key("day", .expression, de: "der Tag in der Woche", en: "the day of the week"),
      Key("from", .expression, de: "Uhrzeit des Beginns: 08:30", en: "time of the start: 08:30"),
      Key("to", .expression, de: "Uhrzeit des Endes: 16:00", en: "time of the end: 16:00"),
      Key("centre", .text, de: "was in der Mitte steht", en: "what stands in the middle"),
      Key(
        "layout",
        .oneOf(["rings", "blocks"]),
        de: "um die Mitte herum oder nebeneinander",
        en: "around the middle or side by side"
      ),
      Key(
        "parts",
        .listOf(.table { .chartPart }),
        de: "was zu einem Eintrag der Landkarte gehört",
        en: "what belongs to an item of a map"
      ),
    ] + standing
  )

  static let chartPart = KeyTable(
    title: Text(de: "eines Teils der Landkarte", en: "a part of a map"),
    keys: [
      Key(
        "for",
        .expression,
        de: "für jeden Eintrag dieser Liste",
        en: "for each item of this list",
        required: true
      ),
      Key("label", .text, de: "wie er heißt", en: "what it is called", required: true),
      Key("when", .expression, de: "nur, wenn dies gilt", en: "only if this holds"),
      Key("gap", .expression, de: "ob hier etwas fehlt", en: "whether something is missing here"),
      Key("note", .text, de: "ein paar Wörter dazu", en: "a few words about it"),
    ] + standing
  )

  /// How a thing in a chart stands.
  private static let standing: [Key] = [
    Key("mark", .text, de: "wie es steht: im Plan", en: "how it stands: on course"),
    Key(
      "tone",
      .expression,
      de: "was das heißt: good, fair, bad, unknown, faint",
      en: "what that means: good, fair, bad, unknown, faint"
    ),
  ]
}

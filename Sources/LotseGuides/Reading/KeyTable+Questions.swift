import LotseKit

// The keys of questions and groups.
extension KeyTable {
  static let questionTypes = [
    "text", "integer", "number", "date", "boolean", "choice", "scale", "note", "group",
  ]

  private static let common: [Key] = [
    Key(
      "id",
      .word,
      de: "Kennung, mit der Ausdrücke die Antwort nennen",
      en: "id by which expressions name the answer"
    ),
    Key(
      "type",
      .oneOf(questionTypes),
      de: "Art der Antwort",
      en: "type of the answer",
      required: true
    ),
    Key(
      "label",
      .text,
      de: "die Frage in einer Zeile",
      en: "the question in one line",
      required: true
    ),
    Key("when", .expression, de: "nur fragen, wenn dies gilt", en: "ask only if this holds"),
  ]

  private static let asked: [Key] = [
    Key("help", .text, de: "wie zu antworten ist", en: "how to answer"),
    Key("why", .text, de: "warum gefragt wird", en: "why it is asked"),
    Key("source", .anything, de: "Quellen", en: "sources"),
    Key("example", .text, de: "eine mögliche Antwort", en: "a possible answer"),
    Key("required", .truth, de: "false: darf ausgelassen werden", en: "false: may be left out"),
    Key(
      "unsure",
      .truth,
      de: "true: „weiß nicht“ ist eine Antwort",
      en: "true: “don't know” is an answer"
    ),
    Key("default", .text, de: "was Enter bedeutet", en: "what Enter means"),
    Key(
      "check",
      .either([.table { .check }, .listOf(.table { .check })]),
      de: "Prüfung",
      en: "check"
    ),
  ]

  private static func means(_ meanings: [Meaning]) -> Key {
    let names = meanings.map(\.rawValue)
    return Key(
      "means",
      .either([.oneOf(names), .listOf(.oneOf(names))]),
      de: "was die Frage einem Satz entnimmt, der den Leitfaden beginnt",
      en: "what the question takes from a sentence that begins the guide"
    )
  }

  private static let bounds: [Key] = [
    Key("minimum", .expression, de: "kleinster Wert", en: "least value"),
    Key("maximum", .expression, de: "größter Wert", en: "greatest value"),
  ]

  /// The keys of a question of a type.
  static func question(of type: String) -> KeyTable {
    KeyTable(
      title: Text(de: "einer Frage der Art \(type)", en: "a question of type \(type)"),
      keys: common + (type == "note" || type == "group" ? [] : asked) + special(type)
    )
  }

  /// The keys of questions of any type; what only one type demands is not demanded.
  static var question: KeyTable {
    var keys = common + asked
    keys.append(means(Meaning.inTexts + Meaning.inNumbers + Meaning.inDays))
    for key in questionTypes.flatMap(special) where !keys.contains(where: { $0.name == key.name }) {
      keys.append(key.optional)
    }
    return KeyTable(title: Text(de: "einer Frage", en: "a question"), keys: keys)
  }

  private static func special(_ type: String) -> [Key] {
    switch type {
    case "text":
      [
        Key("multiline", .truth, de: "mehrere Zeilen", en: "several lines"),
        Key(
          "minLength",
          .integer,
          de: "mindestens so viele Zeichen",
          en: "at least so many characters"
        ),
        Key(
          "maxLength",
          .integer,
          de: "höchstens so viele Zeichen",
          en: "at most so many characters"
        ),
        Key(
          "pattern",
          .word,
          de: "regulärer Ausdruck für den ganzen Text",
          en: "regular expression for the whole text"
        ),
        Key("format", .oneOf(TextShape.formats), de: "bekannte Form", en: "known form"),
        means(Meaning.inTexts),
      ]
    case "integer", "number":
      bounds + [Key("unit", .text, de: "Einheit", en: "unit"), means(Meaning.inNumbers)]
    case "date":
      bounds + [
        means(Meaning.inDays),
        Key(
          "past",
          .truth,
          de: "ein Tag ohne Jahr liegt zurück",
          en: "a day without a year is past"
        ),
      ]
    case "choice":
      [
        Key(
          "choices",
          .either([.listOf(.either([.word, .table { .row }])), .table { .choicesFrom }]),
          de: "was zur Wahl steht",
          en: "what can be chosen",
          required: true
        ),
        Key("multiple", .truth, de: "mehrere sind möglich", en: "several are possible"),
        Key("minItems", .integer, de: "mindestens so viele", en: "at least so many"),
        Key("maxItems", .integer, de: "höchstens so viele", en: "at most so many"),
      ]
    case "scale":
      [
        Key(
          "scale",
          .word,
          de: "Kennung einer Skala unter scales",
          en: "id of a scale under scales"
        ),
        Key("levels", .listOf(.table { .level }), de: "die Stufen", en: "the levels"),
        Key(
          "notApplicable",
          .truth,
          de: "0 heißt: nicht zutreffend",
          en: "0 means: not applicable"
        ),
      ]
    case "group":
      [
        Key(
          "questions",
          .listOf(.table { .question }),
          de: "die Fragen der Gruppe",
          en: "the questions of the group",
          required: true
        ),
        Key("repeat", .table { .repetition }, de: "mehrmals fragen", en: "ask several times"),
        Key(
          "calculate",
          .mapOf(.either([.expression, .table { .calculation }])),
          de: "berechnete Werte je Eintrag",
          en: "calculated values of each item"
        ),
      ]
    default: []
    }
  }

  static let check = KeyTable(
    title: Text(de: "einer Prüfung", en: "a check"),
    keys: [
      Key("that", .expression, de: "was gelten muss", en: "what must hold", required: true),
      Key(
        "message",
        .text,
        de: "was sonst zu sagen ist",
        en: "what is said otherwise",
        required: true
      ),
    ]
  )

  static let choicesFrom = KeyTable(
    title: Text(de: "von choices", en: "choices"),
    keys: [
      Key("from", .expression, de: "eine Liste oder Gruppe", en: "a list or group", required: true),
      Key(
        "where",
        .expression,
        de: "nur Einträge, für die dies gilt",
        en: "only items for which this holds"
      ),
    ]
  )

  static let repetition = KeyTable(
    title: Text(de: "von repeat", en: "repeat"),
    keys: [
      Key("min", .integer, de: "mindestens so viele", en: "at least so many"),
      Key("max", .integer, de: "höchstens so viele", en: "at most so many"),
      Key("item", .text, de: "wie ein Eintrag heißt", en: "what an item is called"),
      Key("title", .text, de: "wie ein Eintrag benannt wird", en: "how an item is named"),
      Key(
        "over",
        .expression,
        de: "eine Liste, Gruppe oder Mehrfachauswahl",
        en: "a list, group or multiple choice"
      ),
      Key(
        "where",
        .expression,
        de: "nur Einträge, für die dies gilt",
        en: "only items for which this holds"
      ),
      Key(
        "as",
        .word,
        de: "Name des Eintrags in Ausdrücken",
        en: "name of the item in expressions"
      ),
    ]
  )
}

import LotseKit

// The keys of a guide itself, and of what stands beside its questions.
extension KeyTable {
  static let guide = KeyTable(
    title: Text(de: "eines Leitfadens", en: "a guide"),
    keys: [
      Key(
        "lotse",
        .integer,
        de: "Fassung des Formats: 1",
        en: "version of the format: 1",
        required: true
      ),
      Key("guide", .word, de: "Kennung des Plugins", en: "id of the plugin", required: true),
      Key(
        "version",
        .word,
        de: "Fassung des Leitfadens",
        en: "version of the guide",
        required: true
      ),
      Key("title", .text, de: "Überschrift", en: "heading", required: true),
      Key("summary", .text, de: "ein Satz für die Hilfe", en: "one sentence for help"),
      Key(
        "languages",
        .listOf(.oneOf(["de", "en"])),
        de: "Sprachen, die vollständig sein müssen",
        en: "languages that must be complete"
      ),
      Key(
        "names",
        .either([.word, .listOf(.word), .mapOf(.anything)]),
        de: "Wörter nach dem Schrägstrich",
        en: "words after the slash"
      ),
      Key(
        "examples",
        .either([.listOf(.word), .mapOf(.listOf(.word))]),
        de: "Sätze, mit denen man danach fragt",
        en: "sentences with which people ask for it"
      ),
      Key("intro", .text, de: "wird am Anfang gezeigt", en: "shown at the beginning"),
      Key("subject", .text, de: "worum es in diesem Durchgang geht", en: "what this run is about"),
      Key("record", .table { .record }, de: "wie ein Durchgang heißt", en: "what a run is called"),
      Key(
        "pace",
        .oneOf(["whole", "sections"]),
        de: "am Stück oder Abschnitt für Abschnitt",
        en: "all at once or section by section"
      ),
      Key(
        "lists",
        .mapOf(.listOf(.table { .row })),
        de: "Tabellen für Auswahlen und Gruppen",
        en: "tables for choices and groups"
      ),
      Key("scales", .mapOf(.listOf(.table { .level })), de: "Skalen", en: "scales"),
      Key("sources", .mapOf(.table { .source }), de: "Quellen", en: "sources"),
      Key(
        "questions",
        .listOf(.table { .question }),
        de: "die Fragen in ihrer Reihenfolge",
        en: "the questions in their order",
        required: true
      ),
      Key(
        "calculate",
        .mapOf(.either([.expression, .table { .calculation }])),
        de: "berechnete Werte",
        en: "calculated values"
      ),
      Key(
        "outcomes",
        .listOf(.table { .outcome }),
        de: "Ergebnisse; das erste zutreffende gilt",
        en: "outcomes; the first that holds counts"
      ),
      Key(
        "findings",
        .listOf(.table { .finding }),
        de: "Hinweise; alle zutreffenden gelten",
        en: "findings; all that hold count"
      ),
      Key("charts", .listOf(.table { .chart }), de: "Bilder", en: "charts"),
      Key("documents", .listOf(.table { .document }), de: "Dokumente", en: "documents"),
      Key(
        "follow-ups",
        .listOf(.table { .followUp }),
        de: "was danach angeboten wird",
        en: "what is offered afterwards"
      ),
      Key("tests", .listOf(.table { .test }), de: "Proben mit Antworten", en: "tests with answers"),
    ]
  )

  static let record = KeyTable(
    title: Text(de: "von record", en: "record"),
    keys: [
      Key("one", .text, de: "einer", en: "one", required: true),
      Key("many", .text, de: "mehrere", en: "several", required: true),
    ]
  )

  static let row = KeyTable(
    title: Text(de: "einer Zeile", en: "a row"),
    keys: [
      Key(
        "value",
        .word,
        de: "fester Wert, nie übersetzt",
        en: "stable value, never translated",
        required: true
      ),
      Key("label", .text, de: "was zu lesen ist", en: "what is read"),
      Key("help", .text, de: "eine Zeile zur Erklärung", en: "a line that explains it"),
      Key("score", .anything, de: "Punkte", en: "points"),
      Key("when", .expression, de: "nur, wenn dies gilt", en: "only if this holds"),
    ],
    isOpen: true
  )

  static let level = KeyTable(
    title: Text(de: "einer Stufe", en: "a level"),
    keys: [
      Key(
        "value",
        .integer,
        de: "die Zahl der Stufe",
        en: "the number of the level",
        required: true
      ),
      Key("label", .text, de: "was sie bedeutet", en: "what it means", required: true),
      Key("help", .text, de: "eine Zeile zur Erklärung", en: "a line that explains it"),
    ]
  )

  static let source = KeyTable(
    title: Text(de: "einer Quelle", en: "a source"),
    keys: [
      Key("title", .text, de: "wie sie heißt", en: "what it is called", required: true),
      Key("publisher", .text, de: "wer sie herausgibt", en: "who published it"),
      Key("url", .word, de: "wo sie zu lesen ist", en: "where it can be read"),
      Key(
        "seen",
        .oneOf(["text", "report", "knowledge"]),
        de: "wie sie geprüft ist",
        en: "how it was checked"
      ),
      Key("checked", .word, de: "wann zuletzt: 2026-11-23", en: "when last: 2026-11-23"),
    ]
  )

  static let calculation = KeyTable(
    title: Text(de: "einer Berechnung", en: "a calculation"),
    keys: [
      Key("value", .expression, de: "der Ausdruck", en: "the expression", required: true),
      Key("label", .text, de: "wie der Wert heißt", en: "what the value is called"),
      Key("unit", .text, de: "Einheit", en: "unit"),
    ]
  )

  static let outcome = KeyTable(
    title: Text(de: "eines Ergebnisses", en: "an outcome"),
    keys: [
      Key("id", .word, de: "Kennung", en: "id", required: true),
      Key("when", .expression, de: "gilt, wenn", en: "holds if"),
      Key("label", .text, de: "wie es heißt", en: "what it is called", required: true),
      Key("text", .text, de: "was es bedeutet", en: "what it means"),
    ]
  )

  static let finding = KeyTable(
    title: Text(de: "eines Hinweises", en: "a finding"),
    keys: [
      Key("id", .word, de: "Kennung", en: "id", required: true),
      Key("when", .expression, de: "gilt, wenn", en: "holds if"),
      Key(
        "for",
        .expression,
        de: "für jeden Eintrag dieser Liste",
        en: "for each item of this list"
      ),
      Key("text", .text, de: "der Hinweis", en: "the finding", required: true),
      Key("kind", .oneOf(["note", "tip", "warning", "open"]), de: "Art", en: "kind"),
      Key("source", .anything, de: "Quellen", en: "sources"),
    ]
  )

  static let document = KeyTable(
    title: Text(de: "eines Dokuments", en: "a document"),
    keys: [
      Key("id", .word, de: "Kennung", en: "id", required: true),
      Key("title", .text, de: "Überschrift", en: "heading", required: true),
      Key("when", .expression, de: "nur, wenn dies gilt", en: "only if this holds"),
      Key("text", .text, de: "die Vorlage selbst", en: "the template itself"),
      Key(
        "template",
        .either([.word, .mapOf(.word)]),
        de: "Datei mit der Vorlage",
        en: "file with the template"
      ),
    ]
  )

  static let followUp = KeyTable(
    title: Text(de: "eines Angebots", en: "a follow-up"),
    keys: [
      Key(
        "label",
        .text,
        de: "was der Befehl tun würde",
        en: "what the command would do",
        required: true
      ),
      Key(
        "command",
        .word,
        de: "Plugin und Befehl, etwa agenda.add",
        en: "plugin and command, such as agenda.add",
        required: true
      ),
      Key("when", .expression, de: "nur, wenn dies gilt", en: "only if this holds"),
      Key(
        "for",
        .expression,
        de: "für jeden Eintrag dieser Liste",
        en: "for each item of this list"
      ),
      Key("limit", .integer, de: "höchstens so viele", en: "at most so many"),
      Key("arguments", .mapOf(.text), de: "was schon bekannt ist", en: "what is already known"),
    ]
  )

  static let test = KeyTable(
    title: Text(de: "einer Probe", en: "a test"),
    keys: [
      Key("name", .word, de: "wie sie heißt", en: "what it is called", required: true),
      Key("language", .oneOf(["de", "en"]), de: "Sprache", en: "language"),
      Key("today", .word, de: "der Tag, an dem sie spielt", en: "the day on which it takes place"),
      Key(
        "records",
        .mapOf(.integer),
        de: "was es in Lotse schon gibt",
        en: "what Lotse already has"
      ),
      Key(
        "results",
        .mapOf(.anything),
        de: "was andere Leitfäden ergeben haben",
        en: "what other guides came to"
      ),
      Key(
        "profile",
        .mapOf(.anything),
        de: "das Profil der Kommune",
        en: "the municipality's profile"
      ),
      Key(
        "previous",
        .mapOf(.anything),
        de: "Antworten des letzten Mals",
        en: "answers of the last time"
      ),
      Key("answers", .mapOf(.anything), de: "die Antworten", en: "the answers"),
      Key(
        "fill",
        .truth,
        de: "übrige Fragen irgendwie beantworten",
        en: "answer the other questions somehow"
      ),
      Key(
        "expect",
        .listOf(.expression),
        de: "was danach gelten muss",
        en: "what must hold afterwards"
      ),
      Key(
        "document",
        .listOf(.word),
        de: "was im Dokument stehen muss",
        en: "what must be in the document"
      ),
    ]
  )
}

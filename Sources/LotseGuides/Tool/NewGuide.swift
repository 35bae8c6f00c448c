import LotseKit

/// Begins a guide: a commented file that can be tried at once.
struct NewGuide {
  let conversation: any Conversation
  let files: any GuideFiles

  private static let title = Question.text(
    "title",
    Text(de: "Wie soll der Leitfaden heißen?", en: "What is the guide to be called?"),
    TextRule(length: 1...80)
  ).such(as: Text(de: "Checkliste Veranstaltung", en: "Event checklist"))

  private static let id = Question.text(
    "id",
    Text(de: "Mit welchem Wort wird er aufgerufen?", en: "By which word is it called?"),
    TextRule(length: 1...40)
  )
  .explained(
    Text(de: "Nur a–z, 0–9 und -.", en: "Only a–z, 0–9 and -.")
  )
  .checked { value, _ in
    guard case .text(let text) = value, !text.isPluginID else { return nil }
    return Text(
      de: "Das Wort hat nur kleine Buchstaben von a bis z, Ziffern und -.",
      en: "The word has only small letters from a to z, digits and -."
    )
  }

  private static let first = Question.text(
    "question",
    Text(de: "Wie lautet die erste Frage?", en: "What is the first question?"),
    TextRule(length: 1...200)
  ).such(as: Text(de: "Für welches Amt?", en: "For which office?"))

  private static let file = Question.text(
    "file",
    Text(de: "In welche Datei?", en: "Into which file?")
  )

  static let command = Command(
    "new",
    names: Names(de: "neu", en: "new"),
    summary: Text(de: "Einen Leitfaden beginnen", en: "Begin a guide"),
    parameters: [
      Parameter(file, names: Names(de: "datei", en: "file"), style: .positional),
      Parameter(title, names: Names(de: "titel", en: "title"), style: .option),
      Parameter(id, names: Names(de: "kennung", en: "id"), style: .option),
      Parameter(first, names: Names(de: "frage", en: "question"), style: .option),
    ],
    effect: .acts,
    examples: [
      .german: ["einen eigenen Leitfaden schreiben", "neue Checkliste anlegen"],
      .english: ["write a guide of my own", "begin a new checklist"],
    ]
  )

  func reply() async throws -> Reply {
    let title = try await conversation.ask(Self.title)
    let id = try await conversation.ask(Self.id.initially(.text(Self.id(from: title))))
    let first = try await conversation.ask(Self.first)
    let file = try await conversation.ask(Self.file.initially(.text("\(id).yaml")))
    let words = GuideScaffold(
      id: id,
      title: title,
      question: first,
      language: conversation.language
    )
    try files.create(file, words.text)
    return Reply(
      Document(
        Prose(
          Text(
            de: "Geschrieben: \(file). Prüfen: /leitfaden prüfen \(file) · Ausprobieren: "
              + "/plugin hinzufügen \(file), dann /\(id)",
            en:
              "Written: \(file). Check: /guide check \(file) · Try: /plugin add \(file), then /\(id)"
          ).in(conversation.language)
        )
      ),
      value: ["file": .string(file), "guide": .string(id)],
      followUps: [
        FollowUp(
          Text(de: "prüfen", en: "check"),
          command: "guide.check",
          arguments: ["file": .given(.text(file))]
        )
      ]
    )
  }

  /// A word made of a title.
  private static func id(from title: String) -> String {
    let letters = title.folded.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    let words = String(letters).split(separator: "-").joined(separator: "-")
    let start = words.drop { !$0.isLetter }
    return start.isEmpty ? "leitfaden" : String(start.prefix(30))
  }
}

/// The first version of a guide.
struct GuideScaffold {
  let id: String
  let title: String
  let question: String
  let language: Language

  var text: String {
    language == .german ? german : english
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.map { "\"\\".contains($0) ? "\\\($0)" : String($0) }.joined() + "\""
  }

  private var german: String {
    """
    # Ein Leitfaden für Lotse. Was hier möglich ist: lotse leitfaden schema
    lotse: 1                 # Fassung des Formats
    guide: \(id)
    version: 1               # zählen Sie hoch, wenn Sie etwas ändern
    title: \(quoted(title))
    languages: [de]
    examples:                # Sätze, mit denen man danach fragt
      - \(quoted(title + " beginnen"))

    subject: "{{ thema }}"   # worum es in einem Durchgang geht; steht in der Liste

    questions:
      - id: thema
        type: text           # text, integer, number, date, boolean, choice, scale, note, group
        label: \(quoted(question))
        means: project       # ein Satz, der „für …“ sagt, beantwortet die Frage gleich mit

      - id: fertig
        type: boolean
        label: Ist schon alles vorbereitet?
        unsure: true         # „weiß nicht“ ist auch eine Antwort

      - id: fehlt
        type: text
        label: Was fehlt noch?
        when: not fertig     # nur fragen, wenn dies gilt

    outcomes:                # das erste zutreffende gilt
      - {id: bereit, when: fertig, label: Bereit}
      - {id: offen, label: Noch nicht bereit}

    follow-ups:
      - label: als Maßnahme aufnehmen
        command: agenda.add
        when: answered(fehlt)
        arguments: {title: "{{ fehlt }}"}

    tests:                   # lotse leitfaden testen DATEI
      - name: alles vorbereitet
        answers: {thema: Beispiel, fertig: ja}
        expect: [outcome == "bereit"]

    """
  }

  private var english: String {
    """
    # A guide for Lotse. What is possible here: lotse guide schema
    lotse: 1                 # version of the format
    guide: \(id)
    version: 1               # count up when you change something
    title: \(quoted(title))
    languages: [en]
    examples:                # sentences with which people ask for it
      - \(quoted("begin " + title))

    subject: "{{ topic }}"   # what a run is about; stands in the list

    questions:
      - id: topic
        type: text           # text, integer, number, date, boolean, choice, scale, note, group
        label: \(quoted(question))
        means: project       # a sentence that says “for …” answers the question as well

      - id: ready
        type: boolean
        label: Is everything prepared?
        unsure: true         # “don't know” is an answer, too

      - id: missing
        type: text
        label: What is still missing?
        when: not ready      # ask only if this holds

    outcomes:                # the first that holds counts
      - {id: done, when: ready, label: Ready}
      - {id: not_yet, label: Not ready yet}

    follow-ups:
      - label: add as a measure
        command: agenda.add
        when: answered(missing)
        arguments: {title: "{{ missing }}"}

    tests:                   # lotse guide test FILE
      - name: everything prepared
        answers: {topic: Example, ready: yes}
        expect: [outcome == "done"]

    """
  }
}

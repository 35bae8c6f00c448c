import LotseKit

/// What the manual page says about the program as a whole: nothing here is declared elsewhere.
enum Surroundings {
  /// A section of terms and their meaning.
  struct Section {
    let title: Text
    let items: [Item]
  }

  /// A term, the same in every language, and its meaning.
  struct Item {
    let term: String
    let meaning: Text

    init(_ term: String, de german: String, en english: String) {
      self.term = term
      meaning = Text(de: german, en: english)
    }
  }

  static let description: [Text] = [
    Text(
      de: """
        Lotse ist ein Assistent im Terminal für Digitalisierungsbeauftragte. Ohne Befehl öffnet \
        sich das Gespräch: Sie schreiben einen Satz oder einen Befehl mit Schrägstrich, Lotse \
        findet das passende Plugin, fragt nach, was fehlt, und bewahrt auf, was herauskommt. \
        Jede Antwort ist gespeichert, bevor die nächste Frage kommt.
        """,
      en: """
        Lotse is an assistant in the terminal for digitalisation officers. Without a command the \
        conversation opens: you type a sentence, or a command with a slash, and Lotse finds the \
        plugin for it, asks for what is missing and keeps what comes out. Every answer is stored \
        before the next question comes.
        """
    ),
    Text(
      de: """
        Mit einem Befehl wird dieser eine ausgeführt. Ist die Standardeingabe kein Terminal, so \
        werden ihre Zeilen wie eingetippte behandelt; der erste Fehler beendet das Programm.
        """,
      en: """
        With a command, that one is run. If standard input is no terminal, its lines are treated \
        like typed ones; the first error ends the program.
        """
    ),
    Text(
      de: """
        Dieselben Daten und dasselbe --jetzt geben dieselben Dateien, Byte für Byte. Bei ODT, DOCX \
        und PDF gilt das, solange auch pandoc, rsvg-convert, der Browser oder LibreOffice und die \
        Schriften dieselben sind. Für Zeitpunkt und Kennung einer PDF-Datei haben diese Programme \
        keine Option; Lotse setzt beides danach selbst.
        """,
      en: """
        The same data and the same --now give the same files, byte by byte. For ODT, DOCX and PDF \
        that holds as long as pandoc, rsvg-convert, the browser or LibreOffice and the fonts are \
        the same too. Those programs have no option for the time and the identifier of a PDF file; \
        Lotse sets both itself afterwards.
        """
    ),
    Text(
      de: "Alles bleibt auf diesem Rechner. Lotse baut keine Verbindung nach außen auf.",
      en: "Everything stays on this machine. Lotse opens no connection to the outside."
    ),
  ]

  static let sections: [Section] = [environment, files, status]

  private static let environment = Section(
    title: Text(de: "UMGEBUNG", en: "ENVIRONMENT"),
    items: [
      Item(
        "LC_ALL, LC_MESSAGES, LANG",
        de: "Die Sprache: Deutsch bei de*, sonst Englisch.",
        en: "The language: German for de*, else English."
      ),
      Item("NO_COLOR, TERM=dumb", de: "Ohne Farben.", en: "No colours."),
      Item(
        "ACCESSIBLE=1",
        de: "Wie --plain: Zeile für Zeile, für Vorleseprogramme.",
        en: "Like --plain: line by line, for screen readers."
      ),
      Item(
        "VISUAL, EDITOR",
        de: "Das Programm für lange Texte.",
        en: "The program for long texts."
      ),
      Item(
        "TZ",
        de: "Die Zeitzone, auch in Kalenderdateien; sonst die des Rechners.",
        en: "The time zone, also in calendar files; else the computer's."
      ),
      Item(
        "XDG_DATA_HOME, XDG_STATE_HOME, XDG_CONFIG_HOME, HOME",
        de: "Wo die Dateien liegen.",
        en: "Where the files are."
      ),
    ]
  )

  private static let files = Section(
    title: Text(de: "DATEIEN", en: "FILES"),
    items: [
      Item(
        "$XDG_DATA_HOME/lotse/lotse.db",
        de: """
          Alles, was Sie festhalten (sonst ~/.local/share/lotse/lotse.db). Nur Sie dürfen es \
          lesen.
          """,
        en: """
          All that you keep (otherwise ~/.local/share/lotse/lotse.db). Only you may read it.
          """
      ),
      Item(
        "$XDG_STATE_HOME/lotse/history",
        de: """
          Die zuletzt eingetippten Befehle (sonst ~/.local/state/lotse/history); Antworten auf \
          Fragen stehen nicht darin.
          """,
        en: """
          The commands typed last (otherwise ~/.local/state/lotse/history); answers to questions \
          are not in it.
          """
      ),
      Item(
        "$XDG_CONFIG_HOME/lotse/cards/*.yaml",
        de: """
          Wissenskarten Ihrer Organisation (sonst ~/.config/lotse/cards/); eine eigene Karte \
          steht anstelle der eingebauten mit demselben Namen. lotse cards check prüft sie.
          """,
        en: """
          Knowledge cards of your organisation (otherwise ~/.config/lotse/cards/); an own card \
          stands in place of the built-in one of the same name. lotse cards check examines them.
          """
      ),
      Item(
        "~/.inputrc",
        de: "Die Tasten der Eingabezeile; Abschnitte für Lotse beginnen mit $if Lotse.",
        en: "The keys of the input line; sections for Lotse begin with $if Lotse."
      ),
    ]
  )

  private static let status = Section(
    title: Text(de: "RÜCKGABEWERT", en: "EXIT STATUS"),
    items: [
      Item("0", de: "Getan.", en: "Done."),
      Item(
        "1",
        de: "Der Befehl ließ sich nicht ausführen.",
        en: "The command could not be done."
      ),
      Item(
        "2",
        de: "Der Befehl war nicht so geschrieben, wie er sein muss.",
        en: "The command was not written as it must be."
      ),
    ]
  )
}

import LotseHost
import LotseKit

/// What is said of the keys and values of a guide.
enum ReadingWords {
  static func mappingExpected(_ table: KeyTable) -> Text {
    Text(
      de: "Hier werden die Angaben \(table.title.in(.german)) erwartet: Zeilen der Form „name: …“.",
      en:
        "The details of \(table.title.in(.english)) are expected here: lines of the form “name: …”."
    )
  }

  static func unknownKey(_ key: String) -> Text {
    Text(de: "Die Angabe „\(key)“ gibt es hier nicht.", en: "There is no key “\(key)” here.")
  }

  static func keyAdvice(_ key: String, among names: [String]) -> Text? {
    if let right = KeyTable.foreignNames[key], names.contains(right) {
      return GuideWords.didYouMean([right])
    }
    return GuideWords.didYouMean(NearestName.names(near: key, among: names, limit: 1))
  }

  static func missingKey(_ key: String, in table: KeyTable) -> Text {
    Text(
      de: "Es fehlt die Angabe „\(key)“ \(table.title.in(.german)).",
      en: "The key “\(key)” of \(table.title.in(.english)) is missing."
    )
  }

  static let wordExpected = Text(
    de: "Hier wird ein einzelner Text erwartet.",
    en: "A single text is expected here."
  )
  static let textExpected = Text(
    de: "Hier wird ein Text erwartet, oder einer je Sprache.",
    en: "A text is expected here, or one for each language."
  )
  static let textAdvice = Text(
    de: "Zum Beispiel: {de: Name, en: Name}.",
    en: "For example: {de: Name, en: Name}."
  )
  static let listExpected = Text(
    de: "Hier wird eine Liste erwartet.",
    en: "A list is expected here."
  )
  static let listAdvice = Text(
    de: "Jeder Punkt einer Liste beginnt mit einem Strich: „- …“.",
    en: "Each item of a list begins with a dash: “- …”."
  )
  static let truthExpected = Text(
    de: "Hier wird true oder false erwartet.",
    en: "true or false is expected here."
  )
  static let wholeExpected = Text(
    de: "Hier wird eine ganze Zahl aus Ziffern erwartet.",
    en: "A whole number of digits is expected here."
  )
  static let numberExpected = Text(
    de: "Hier wird eine Zahl erwartet, mit Punkt vor den Dezimalstellen.",
    en: "A number is expected here, with a point before the decimals."
  )
  static let dayExpected = Text(
    de: "Hier wird ein Tag wie 2026-11-23 erwartet.",
    en: "A day such as 2026-11-23 is expected here."
  )
  static let emptyList = Text(
    de: "Diese Liste ist leer.",
    en: "This list is empty."
  )

  static func notOneOf(_ word: String, what: Text) -> Text {
    Text(
      de: "„\(word)“ gibt es hier nicht: \(what.in(.german)).",
      en: "“\(word)” does not exist here: \(what.in(.english))."
    )
  }

  static func unknownLanguage(_ code: String) -> Text {
    Text(
      de: "Die Sprache „\(code)“ kennt Lotse nicht.",
      en: "Lotse does not know the language “\(code)”."
    )
  }

  static func missingLanguage(_ language: Language) -> Text {
    let names = language == .german ? ("Deutsch", "German") : ("Englisch", "English")
    return Text(
      de: "Diesem Text fehlt die Sprache \(language.rawValue) (\(names.0)).",
      en: "This text lacks the language \(language.rawValue) (\(names.1))."
    )
  }
  static let languageAdvice = Text(
    de: "Ergänzen Sie sie, oder nennen Sie unter languages nur die vorhandenen.",
    en: "Add it, or name only those that exist under languages."
  )

  static let openBraces = Text(
    de: "Zu „{{“ fehlt „}}“ in demselben Text.",
    en: "“{{” lacks its “}}” in the same text."
  )

  static func badID(_ id: String) -> Text {
    Text(
      de: "„\(id)“ ist keine Kennung.",
      en: "“\(id)” is no id."
    )
  }
  static let idAdvice = Text(
    de: "Kennungen beginnen mit einem kleinen Buchstaben und haben nur a–z, 0–9 und _.",
    en: "Ids begin with a small letter and have only a–z, 0–9 and _."
  )

  static func reservedID(_ id: String) -> Text {
    Text(
      de: "„\(id)“ bedeutet in Ausdrücken schon etwas und kann keine Kennung sein.",
      en: "“\(id)” already means something in expressions and cannot be an id."
    )
  }

  static func takenID(_ id: String, line: Int) -> Text {
    Text(
      de: "Die Kennung „\(id)“ gibt es schon in Zeile \(line).",
      en: "The id “\(id)” exists already in line \(line)."
    )
  }

  static func takenValue(_ value: String, line: Int) -> Text {
    Text(
      de: "Den Wert „\(value)“ gibt es schon in Zeile \(line).",
      en: "The value “\(value)” exists already in line \(line)."
    )
  }
}

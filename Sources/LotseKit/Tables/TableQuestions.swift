/// What is asked of whoever takes in a table, and how it is given beforehand.
public enum TableQuestions {
  /// The answer by which items that are there already are changed.
  public static let update = "update"

  /// The table itself.
  public static let file = Question.table(
    "file",
    Text(de: "Welche Tabelle (CSV)?", en: "Which table (CSV)?")
  )

  /// Whether it is to be done as shown.
  public static let confirmation = Question.boolean(
    "yes",
    Text(de: "So übernehmen?", en: "Take it in like this?")
  )

  /// Other columns than those proposed.
  public static let columns = columns(
    Text(de: "Andere Zuordnung (FELD=SPALTE)?", en: "Other columns (FIELD=COLUMN)?")
  )

  private static func columns(_ prompt: Text) -> Question<String> {
    Question.text("columns", prompt)
  }

  static func columns<Item>(_ mapping: ColumnMapping<Item>) -> Question<String> {
    let example = mapping.example
    return columns(
      Text(
        de: "Andere Zuordnung? Zum Beispiel \(example)",
        en: "Other columns? For example \(example)"
      )
    ).explained(
      Text(
        de: "Enter übernimmt die Zuordnung. Sonst FELD=SPALTE; eine Spalte hat Namen und Nummer, "
          + "- nimmt sie weg.",
        en: "Enter takes the columns as shown. Else FIELD=COLUMN; a column has a name and a "
          + "number, - takes it away."
      )
    ).checked { value, _ in
      guard case .text(let text) = value else { return nil }
      var changed = mapping
      do throws(UserError) {
        try changed.change(text)
        return nil
      } catch {
        let (problem, advice) = (error.problem, error.advice ?? Text(verbatim: ""))
        return Text(
          de: problem.in(.german) + " " + advice.in(.german),
          en: problem.in(.english) + " " + advice.in(.english)
        )
      }
    }
  }

  /// What becomes of items that are there already.
  public static let duplicates = duplicates(nil)

  static func duplicates(_ count: Int?) -> Question<String> {
    let number = count.map { " (\($0))" } ?? ""
    return Question.choice(
      "duplicates",
      Text(
        de: "Was geschieht mit denen, die es schon gibt\(number)?",
        en: "What becomes of those that are there already\(number)?"
      ),
      [
        Choice(update, Text(de: "ändern", en: "change")),
        Choice("skip", Text(de: "auslassen", en: "skip")),
      ]
    )
  }

  /// The parameters of a command that takes in a table.
  public static let parameters: [Parameter] = [
    Parameter(file, names: Names(de: "datei", en: "file"), style: .positional),
    Parameter(columns, names: Names(de: "spalten", en: "columns"), style: .option),
    Parameter(duplicates, names: Names(de: "vorhandene", en: "duplicates"), style: .option),
    .yes(to: confirmation),
  ]
}

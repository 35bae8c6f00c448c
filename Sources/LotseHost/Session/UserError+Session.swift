import LotseKit

// What is said where a conversation cannot go on as asked.
extension UserError {
  static func questionIsRequired(_ allowsUnsure: Bool) -> UserError {
    UserError(
      Text(
        de: "Diese Frage lässt sich nicht auslassen.",
        en: "This question cannot be left out."
      ),
      advice: allowsUnsure
        ? Text(
          de: "„weiß nicht“ lässt sie offen; /pause unterbricht.",
          en: "“don't know” leaves it open; /pause stops here."
        )
        : Text(de: "? sagt, warum; /pause unterbricht.", en: "? says why; /pause stops here.")
    )
  }

  /// This error about a line that is no answer, but asks for something: how to have that done.
  func whereAsked(for call: String) -> UserError {
    let call = call.shortened(to: 120)
    let way = Text(
      de: "Das liest sich wie ein Auftrag. Als Befehl wird er auch hier ausgeführt, und danach "
        + "kommt diese Frage wieder: \(call)",
      en: "That reads like a request. As a command it is done here too, and then this question "
        + "comes again: \(call)"
    )
    return UserError(problem, advice: advice.map { $0.followed(by: way) } ?? way, kind: kind)
  }

  static var unsureIsNoAnswer: UserError {
    UserError(
      Text(
        de: "Hier wird eine Antwort gebraucht.",
        en: "An answer is needed here."
      ),
      advice: Text(
        de: "/pause unterbricht, bis Sie es wissen.",
        en: "/pause stops here until you know."
      )
    )
  }

  static var noEditor: UserError {
    UserError(
      Text(de: "Hier lässt sich kein Editor öffnen.", en: "No editor can be opened here."),
      advice: Text(de: "Bitte die Antwort eintippen.", en: "Please type the answer.")
    )
  }

  static var isFirstQuestion: UserError {
    UserError(
      Text(de: "Das ist die erste Frage.", en: "This is the first question."),
      advice: Text(de: "/abbrechen verwirft das Gespräch.", en: "/cancel drops the conversation.")
    )
  }

  static func linesEnded(at prompt: Text, number: Int) -> UserError {
    UserError(
      Text(
        de: "Die Eingabe endet bei der Frage „\(prompt.in(.german))“.",
        en: "The input ends at the question “\(prompt.in(.english))”."
      ),
      advice: Text(
        de: "Die Antworten bleiben: /fortsetzen \(number).",
        en: "The answers stay: /resume \(number)."
      )
    )
  }

  static func noSuchPlugin(_ id: String) -> UserError {
    UserError(
      Text(
        de: "Das Plugin „\(id)“ ist nicht da.",
        en: "The plugin “\(id)” is not there."
      ),
      advice: Text(
        de: "/plugins zeigt, welche da sind. Die Antworten bleiben.",
        en: "/plugins shows which are. The answers stay."
      )
    )
  }

  static func noSuchConversation(_ number: Int) -> UserError {
    UserError(
      Text(
        de: "Ein angehaltenes Gespräch \(number) gibt es nicht.",
        en: "There is no paused conversation \(number)."
      ),
      advice: Text(
        de: "/gespräche zeigt die angehaltenen.",
        en: "/conversations shows the paused ones."
      )
    )
  }

  static func nobodyToAnswer(_ number: Int) -> UserError {
    UserError(
      Text(
        de: "Gespräch \(number) fragt weiter, und hier ist niemand, der antwortet.",
        en: "Conversation \(number) goes on asking, and nobody is here to answer."
      ),
      advice: Text(
        de: "Öffnen Sie Lotse im Terminal: lotse, dann /fortsetzen \(number).",
        en: "Open Lotse in a terminal: lotse, then /resume \(number)."
      )
    )
  }

  static func unknownAnswers(_ names: [String], nearest: [String]) -> UserError {
    let list = names.map { "„\($0)“" }.joined(separator: ", ")
    let englishList = names.map { "“\($0)”" }.joined(separator: ", ")
    return UserError(
      Text(
        de: "Nach \(list) wurde nicht gefragt; nichts wurde geändert.",
        en: "Nothing asked for \(englishList); nothing was changed."
      ),
      advice: nearest.isEmpty
        ? Text(
          de: "Bitte prüfen Sie die Namen in der Antwortdatei.",
          en: "Please check the names in the answers file."
        )
        : Text(
          de: "Meinten Sie \(nearest.joined(separator: ", "))?",
          en: "Did you mean \(nearest.joined(separator: ", "))?"
        ),
      kind: .usage
    )
  }

  static func conversationInUse(_ number: Int) -> UserError {
    UserError(
      Text(
        de: "Das Gespräch \(number) läuft gerade in einem anderen Lotse.",
        en: "Conversation \(number) is going on in another Lotse right now."
      ),
      advice: Text(
        de: "Beenden Sie es dort mit /pause.",
        en: "Stop it there with /pause."
      )
    )
  }

  static var interrupted: UserError {
    UserError(Text(de: "Abgebrochen. Nichts wurde geändert.", en: "Stopped. Nothing was changed."))
  }

  static func notUnderstood(_ nearest: [String]) -> UserError {
    UserError(
      Text(
        de: "Dazu finde ich keinen Befehl.",
        en: "I find no command for that."
      ),
      advice: nearest.isEmpty
        ? Text(de: "/hilfe zeigt, was geht.", en: "/help shows what there is.")
        : Text(
          de: "Vielleicht \(nearest.joined(separator: " oder "))? /hilfe zeigt, was es gibt.",
          en: "Perhaps \(nearest.joined(separator: " or "))? /help shows what there is."
        )
    )
  }

  static func severalMeanings(_ paths: [String]) -> UserError {
    let list = paths.map { "/\($0)" }.joined(separator: ", ")
    return UserError(
      Text(de: "Das kann mehreres heißen: \(list).", en: "That can mean several: \(list)."),
      advice: Text(de: "Bitte den Befehl angeben.", en: "Please give the command.")
    )
  }
}

// What is said of lines that are longer than anything that they could mean.
extension UserError {
  /// In bytes: the longest text that a record may hold, and some words around it.
  static let longestLine = 500_000
  /// In bytes: a page of text.
  static let longestSentence = 5000

  static let lineTooLong = UserError(
    Text(
      de: "Die Zeile ist zu lang: höchstens 500 KB sind möglich.",
      en: "The line is too long: 500 KB is the most."
    ),
    advice: Text(
      de: "Teilen Sie den Text auf, oder halten Sie fest, in welcher Datei er steht.",
      en: "Split the text, or note the file that holds it."
    )
  )

  static let sentenceTooLong = UserError(
    Text(
      de: "Ein so langer Text lässt sich keinem Befehl zuordnen: höchstens 5000 Zeichen.",
      en: "A text that long cannot be understood as a command: 5,000 characters is the most."
    ),
    advice: Text(
      de: "Mit /log davor wird er festgehalten.",
      en: "With /log before it, it is kept."
    )
  )
}

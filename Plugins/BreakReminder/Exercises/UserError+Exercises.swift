import LotseKit

// What can be wrong with an exercise that somebody wrote.
extension UserError {
  static let exerciseWithoutID = UserError(
    Text(de: "Die Übung hat keine Kennung.", en: "The exercise has no id."),
    advice: Text(
      de: "Geben Sie ihr eine kurze, etwa „id: treppe-rathaus“.",
      en: "Give it a short one, such as “id: town-hall-stairs”."
    )
  )

  static func exerciseTwice(_ id: String, first place: String) -> UserError {
    UserError(
      Text(
        de: "Die Kennung „\(id)“ gibt es schon: \(place).",
        en: "There is an “\(id)” already: \(place)."
      ),
      advice: Text(
        de: "Geben Sie einer der beiden Übungen eine andere.",
        en: "Give one of the two exercises another id."
      )
    )
  }

  static func exerciseLength(_ seconds: Int, allowed: ClosedRange<Int>) -> UserError {
    UserError(
      Text(
        de: "Die Übung soll \(seconds) Sekunden dauern.",
        en: "The exercise is to take \(seconds) seconds."
      ),
      advice: Text(
        de: "Möglich sind \(allowed.lowerBound) bis \(allowed.upperBound).",
        en: "Possible are \(allowed.lowerBound) to \(allowed.upperBound)."
      )
    )
  }

  static func unknownCaution(_ code: String, known: [String]) -> UserError {
    let codes = known.joined(separator: ", ")
    return UserError(
      Text(
        de: "Den Vorsichtshinweis „\(code)“ gibt es nicht.",
        en: "There is no caution “\(code)”."
      ),
      advice: Text(de: "Möglich sind: \(codes).", en: "Possible are: \(codes).")
    )
  }

  static func unknownReplacement(_ id: String) -> UserError {
    UserError(
      Text(
        de: "Im Rollstuhl soll „\(id)“ an die Stelle treten; diese andere Übung gibt es nicht.",
        en: "In a wheelchair “\(id)” is to take its place; there is no such other exercise."
      ),
      advice: Text(
        de: "„/pause katalog“ zeigt alle Kennungen.",
        en: "“/break catalogue” shows all ids."
      )
    )
  }

  static let exerciseWithoutWheelchair = UserError(
    Text(
      de: "Wie die Übung im Rollstuhl geht, steht nicht dabei; dort wird sie nicht vorgeschlagen.",
      en: "How the exercise goes in a wheelchair is not said; there it is not suggested."
    ),
    advice: Text(
      de: "„wheelchair: {as: …}“ sagt, was anders ist, „wheelchair: {instead: E16}“ nennt eine "
        + "andere.",
      en: "“wheelchair: {as: …}” says what is different, “wheelchair: {instead: E16}” names "
        + "another one."
    )
  )

  static func exerciseLacks(_ language: Language) -> UserError {
    switch language {
    case .german:
      UserError(
        Text(de: "Der deutsche Text fehlt.", en: "The German text is missing."),
        advice: Text(
          de: "Bis er da ist, wird der englische gezeigt.",
          en: "Until it is there, the English one is shown."
        )
      )
    case .english:
      UserError(
        Text(de: "Der englische Text fehlt.", en: "The English text is missing."),
        advice: Text(
          de: "Bis er da ist, wird der deutsche gezeigt.",
          en: "Until it is there, the German one is shown."
        )
      )
    }
  }
}

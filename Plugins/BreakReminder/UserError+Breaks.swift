import LotseKit

extension UserError {
  static let noBreakComes = UserError(
    Text(de: "Der Plan sieht keine Pausen vor.", en: "The plan has no breaks."),
    advice: Text(
      de: "/pause einstellungen wählt einen anderen.",
      en: "/break settings chooses another one."
    )
  )

  static func postponedEnough(_ most: Int) -> UserError {
    UserError(
      Text(
        de: "Ihr Plan lässt eine Pause höchstens \(most)-mal verschieben.",
        en: "Your plan lets a break be postponed \(most == 1 ? "once" : "\(most) times") at most."
      ),
      advice: .shorterInstead
    )
  }

  static func skippedInARow(_ most: Int) -> UserError {
    UserError(
      Text(
        de: "Ihr Plan lässt höchstens \(most == 1 ? "eine Pause" : "\(most) Pausen") nacheinander "
          + "auslassen.",
        en: "Your plan lets \(most == 1 ? "one break" : "\(most) breaks") in a row be skipped at "
          + "most."
      ),
      advice: .shorterInstead
    )
  }

  static func skippedToday(_ most: Int) -> UserError {
    UserError(
      Text(
        de: "Ihr Plan lässt am Tag höchstens \(most) Pausen auslassen; das ist für heute erreicht.",
        en: "Your plan lets \(most) breaks a day be skipped at most; that is reached for today."
      ),
      advice: .shorterInstead
    )
  }

  static func skippedTooSoon(seconds: Int) -> UserError {
    UserError(
      Text(
        de: "Auslassen geht bei Ihrem Plan erst in \(seconds) Sekunden.",
        en: "With your plan, skipping is possible only in \(seconds) seconds."
      ),
      advice: .shorterInstead
    )
  }
}

extension Text {
  fileprivate static let shorterInstead = Text(
    de: "/pause kurz nimmt eine kürzere, /pause besprechung hält Pausen fern, und "
      + "/pause einstellungen ändert den Plan.",
    en: "/break short takes a shorter one, /break meeting keeps breaks away, and "
      + "/break settings changes the plan."
  )
}

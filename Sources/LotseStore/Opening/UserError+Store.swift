package import LotseKit

extension UserError {
  /// What a failure of the store means to the user; what is no such failure stays as it is.
  static func explaining(_ error: any Error, of file: StoreFile) -> any Error {
    switch error {
    case let failure as SQLiteFailure: explaining(failure, file)
    case let problem as FileProblem: explaining(problem)
    case is DamagedRow, is DecodingError: damagedStore(file)
    default: error
    }
  }

  private static func explaining(_ failure: SQLiteFailure, _ file: StoreFile) -> UserError {
    if failure.isDamage { return damagedStore(file) }
    if failure.isBusy { return busyStore(file) }
    if failure.isReadOnly { return unwritable(file.path) }
    if failure.isFull { return diskFull(file.path) }
    return UserError(
      Text(
        de: "Der Speicher \(file.path) lässt sich nicht lesen oder schreiben.",
        en: "The store \(file.path) cannot be read or written."
      ),
      advice: Text(
        de: "Prüfen Sie, ob der Datenträger erreichbar ist und noch Platz hat.",
        en: "Check whether the disk can be reached and has space left."
      )
    )
  }

  /// What a failure with a file means to the user.
  package static func explaining(_ problem: FileProblem) -> UserError {
    if problem.isFull { return diskFull(problem.path) }
    if problem.exists { return fileExists(problem.path) }
    if problem.isMissing { return noSuchFile(problem.path) }
    if problem.isForeignLink { return foreignLink(problem.path) }
    if problem.isForeign { return foreignOwner(problem.path) }
    return unwritable(problem.path)
  }

  static func damagedStore(_ file: StoreFile) -> UserError {
    let problem = Text(
      de: "Der Speicher \(file.path) ist beschädigt. Er wurde nicht verändert.",
      en: "The store \(file.path) is damaged. It was not changed."
    )
    guard let backup = file.lastBackup else {
      return UserError(
        problem,
        advice: Text(
          de: "Legen Sie eine Kopie der Datei beiseite; eine Sicherung von Lotse gibt es nicht.",
          en: "Put a copy of the file aside; there is no backup made by Lotse."
        )
      )
    }
    return UserError(
      problem,
      advice: Text(
        de: "Die letzte Sicherung ist \(backup). Zurückspielen: lotse speicher zurückspielen DATEI",
        en: "The last backup is \(backup). To restore it: lotse store restore FILE"
      )
    )
  }

  static func foreignFile(_ file: StoreFile) -> UserError {
    UserError(
      Text(
        de: "\(file.path) ist die Datenbank eines anderen Programms. Sie wurde nicht verändert.",
        en: "\(file.path) is the database of another program. It was not changed."
      ),
      advice: Text(
        de: "Nennen Sie mit --store eine andere Datei.",
        en: "Name another file with --store."
      )
    )
  }

  static func newerStore(_ file: StoreFile) -> UserError {
    UserError(
      Text(
        de: "Der Speicher \(file.path) stammt von einer neueren Fassung von Lotse. "
          + "Er wurde nicht verändert.",
        en: "The store \(file.path) was made by a newer version of Lotse. It was not changed."
      ),
      advice: Text(
        de: "Verwenden Sie die neuere Fassung, oder nennen Sie mit --store eine andere Datei.",
        en: "Use the newer version, or name another file with --store."
      )
    )
  }

  /// Under the running program, somebody took the file away or put another one in its place.
  static func storeIsGone(_ file: StoreFile) -> UserError {
    UserError(
      Text(
        de: "Der Speicher \(file.path) wurde entfernt oder ersetzt, während Lotse lief. "
          + "Diese Eingabe wurde nicht aufgenommen.",
        en: "The store \(file.path) was removed or replaced while Lotse was running. "
          + "This input was not taken down."
      ),
      advice: Text(
        de: "Legen Sie die Datei zurück, oder wiederholen Sie die Eingabe: Lotse verwendet dann "
          + "die Datei, die jetzt dort liegt, oder legt eine neue an.",
        en: "Put the file back, or repeat the input: Lotse then uses the file that is there now, "
          + "or makes a new one."
      )
    )
  }

  private static func busyStore(_ file: StoreFile) -> UserError {
    UserError(
      Text(
        de: "Ein anderes Programm hält den Speicher \(file.path) seit einer halben Minute fest.",
        en: "Another program has held the store \(file.path) for more than half a minute."
      ),
      advice: Text(
        de: "Beenden Sie es und versuchen Sie es noch einmal.",
        en: "End it and try again."
      )
    )
  }

  private static func diskFull(_ path: String) -> UserError {
    UserError(
      Text(
        de: "Kein Platz mehr auf dem Datenträger von \(path). Was vorher da war, ist unversehrt.",
        en: "No space is left on the disk of \(path). What was there before is unharmed."
      ),
      advice: Text(
        de: "Schaffen Sie Platz und versuchen Sie es noch einmal.",
        en: "Make some space and try again."
      )
    )
  }

  private static func unwritable(_ path: String) -> UserError {
    UserError(
      Text(
        de: "\(path) lässt sich nicht öffnen oder schreiben.",
        en: "\(path) cannot be opened or written."
      ),
      advice: Text(
        de: "Prüfen Sie die Rechte der Datei und ihres Verzeichnisses.",
        en: "Check the permissions of the file and its directory."
      )
    )
  }

  private static func foreignLink(_ path: String) -> UserError {
    UserError(
      Text(
        de: "\(path) ist eine Verknüpfung mit einer Datei, die jemand anderem gehört.",
        en: "\(path) is a link to a file that belongs to somebody else."
      ),
      advice: Text(
        de: "Nennen Sie eine Datei, die Ihnen gehört.",
        en: "Name a file that belongs to you."
      )
    )
  }

  private static func foreignOwner(_ path: String) -> UserError {
    UserError(
      Text(
        de: "\(path) gehört einem anderen Konto; wer die Datei gemacht hat, könnte mitlesen.",
        en: "\(path) belongs to another account; whoever made the file could read in it."
      ),
      advice: Text(
        de: "Nennen Sie eine Datei, die Ihnen gehört, oder fragen Sie, wem sie gehört.",
        en: "Name a file that belongs to you, or ask whose it is."
      )
    )
  }

  private static func fileExists(_ path: String) -> UserError {
    UserError(
      Text(
        de: "\(path) gibt es schon; die Datei wurde nicht verändert.",
        en: "\(path) exists already; the file was not changed."
      ),
      advice: Text(de: "Nennen Sie einen anderen Namen.", en: "Give another name.")
    )
  }

  private static func noSuchFile(_ path: String) -> UserError {
    UserError(
      Text(de: "Es gibt keine Datei \(path).", en: "There is no file \(path)."),
      advice: Text(de: "Prüfen Sie den Namen.", en: "Check the name.")
    )
  }
}

extension UserError {
  static let noSuchRecord = UserError(
    Text(
      de: "Diesen Eintrag gibt es nicht mehr.",
      en: "This entry no longer exists."
    ),
    advice: Text(
      de: "/rückgängig holt zurück, was zuletzt gelöscht wurde.",
      en: "/undo brings back what was deleted last."
    )
  )

  static let endedWork = UserError(
    Text(
      de: "Der Befehl ist schon beendet; danach wurde nichts mehr geschrieben.",
      en: "The command has already ended; nothing was written after that."
    ),
    advice: Text(
      de: "Rufen Sie den Befehl noch einmal auf.",
      en: "Call the command again."
    )
  )

  static let occupied = UserError(
    Text(
      de: "Das lässt sich nicht zurücknehmen, ohne etwas Neueres zu überschreiben.",
      en: "This cannot be taken back without overwriting something newer."
    ),
    advice: Text(
      de: "/verlauf zeigt, was danach geschah; nehmen Sie das zuerst zurück.",
      en: "/history shows what came after; undo that first."
    )
  )

  static let writerWaitedTooLong = UserError(
    Text(
      de: "Ein anderer Befehl schreibt seit über einer Minute.",
      en: "Another command has been writing for more than a minute."
    ),
    advice: Text(
      de: "Brechen Sie ihn mit Strg-C ab und versuchen Sie es noch einmal.",
      en: "Cancel it with Ctrl-C and try again."
    )
  )
}

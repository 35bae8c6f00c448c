internal import Glibc
import LotseKit

// What can be wrong with an archive.
extension Text {
  static let notAnArchive = Text(
    de: "die Datei ist kein Export von Lotse",
    en: "the file is no export of Lotse"
  )
  static let newerArchive = Text(
    de: "die Datei stammt von einer neueren Fassung von Lotse",
    en: "the file was made by a newer version of Lotse"
  )
  static let noJSON = Text(de: "die Datei ist kein JSON", en: "the file is not JSON")
  static let wrongType = Text(de: "ein Wert der falschen Art", en: "a value of the wrong kind")
  static let wrongValue = Text(de: "ein Wert, den es nicht gibt", en: "a value that does not exist")
  static let missing = Text(de: "der Wert fehlt", en: "the value is missing")
  static let twice = Text(de: "das kommt schon einmal vor", en: "this occurs already")
  static let tooSmall = Text(de: "die Zahl ist zu klein", en: "the number is too small")
  static let unordered = Text(
    de: "die Nummern müssen aufsteigen",
    en: "the numbers must be ascending"
  )
  static let noIdentity = Text(
    de: "erwartet werden 32 Hexadezimalziffern",
    en: "expected are 32 hexadecimal digits"
  )
  static let noFacets = Text(
    de: "erwartet werden Listen von Werten",
    en: "expected are lists of values"
  )
  static let unknownWord = Text(de: "ein unbekanntes Wort", en: "an unknown word")
  static let noState = Text(
    de: "kein vollständiger Stand eines Eintrags",
    en: "no complete state of an entry"
  )
}

extension UserError {
  static func malformedArchive(_ path: String, _ place: String, _ reason: Text) -> UserError {
    func sentence(_ language: Language, _ words: String) -> String {
      words + (place.isEmpty ? "" : " (\(place))") + ": " + reason.in(language) + "."
    }
    return UserError(
      Text(
        de: sentence(.german, "Aus \(path) wurde nichts übernommen"),
        en: sentence(.english, "Nothing was imported from \(path)")
      ),
      advice: Text(
        de: "Übernommen wird nur, was lotse speicher exportieren geschrieben hat, unverändert.",
        en: "Only what lotse store export wrote can be imported, unchanged."
      )
    )
  }
}

extension FileProblem {
  static func missing(_ path: String) -> FileProblem { FileProblem(path: path, code: ENOENT) }
  static func existing(_ path: String) -> FileProblem { FileProblem(path: path, code: EEXIST) }
  static func unreadable(_ path: String) -> FileProblem { FileProblem(path: path, code: EACCES) }
}

internal import Glibc
import LotseKit

extension OfficePrograms {
  /// Whether the program runs as the administrator, as in containers; there, browsers have no
  /// sandbox to start in.
  static var isRoot: Bool { geteuid() == 0 }
}

extension UserError {
  static func noPandoc(_ format: FileFormat) -> UserError {
    UserError(
      Text(
        de:
          "Für \(format.rawValue.uppercased()) braucht Lotse das Programm pandoc; es ist nicht da.",
        en: "For \(format.rawValue.uppercased()) Lotse needs the program pandoc; it is not there."
      ),
      advice: Text(
        de:
          "Installieren Sie es mit „sudo apt install pandoc“, oder nehmen Sie html; das geht immer.",
        en: "Install it with “sudo apt install pandoc”, or take html, which always works."
      )
    )
  }

  static let noBrowser = UserError(
    Text(
      de: "Für PDF braucht Lotse Chromium oder LibreOffice mit pandoc; nichts davon ist da.",
      en: "For PDF Lotse needs Chromium, or LibreOffice with pandoc; none of them is there."
    ),
    advice: Text(
      de:
        "Installieren Sie eines mit „sudo apt install chromium“, oder nehmen Sie html und drucken Sie die Seite.",
      en: "Install one with “sudo apt install chromium”, or take html and print the page."
    )
  )

  static func programFailed(_ format: FileFormat) -> UserError {
    UserError(
      Text(
        de: "Das Programm für \(format.rawValue.uppercased()) hat keine Datei erzeugt.",
        en: "The program for \(format.rawValue.uppercased()) made no file."
      ),
      advice: Text(
        de: "Nehmen Sie html; das geht ohne andere Programme.",
        en: "Take html, which works without other programs."
      )
    )
  }
}

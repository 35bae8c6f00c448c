import LotseKit

extension UserError {
  /// A check found something.
  ///
  /// What is said of it are names of tables and files, never contents.
  static func failedCheck(_ findings: [StoreCheck.Finding], _ file: StoreFile) -> UserError {
    let failed = findings.filter { !$0.problems.isEmpty }
    func list(_ language: Language) -> String {
      failed.map { finding in
        "\(finding.subject.in(language)) (\(finding.problems.prefix(5).joined(separator: "; ")))"
      }.joined(separator: ", ")
    }
    let problem = Text(
      de: "Der Speicher \(file.path) ist nicht in Ordnung: \(list(.german)).",
      en: "The store \(file.path) is not sound: \(list(.english))."
    )
    if failed.map(\.id) == ["permissions"] {
      return UserError(
        problem,
        advice: Text(
          de: "Andere Benutzer können die Dateien lesen. Abhilfe: chmod go= DATEI",
          en: "Other users can read the files. To put that right: chmod go= FILE"
        )
      )
    }
    guard let backup = file.lastBackup else {
      return UserError(
        problem,
        advice: Text(
          de: "Exportieren Sie, was sich lesen lässt: lotse speicher exportieren DATEI",
          en: "Export what can be read: lotse store export FILE"
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
}

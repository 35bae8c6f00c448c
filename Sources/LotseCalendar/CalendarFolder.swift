internal import Glibc
import LotseHost
package import LotseKit

/// The calendar files and tables of this computer.
package struct CalendarFolder: CalendarFiles {
  let zone: LocalZone
  /// The home directory, for which `~` stands.
  let home: String?
  /// Whether `-` may read standard input, which is not so where the lines come from there.
  let takesStandardInput: Bool

  package init(zone: LocalZone, home: String?, takesStandardInput: Bool) {
    self.zone = zone
    self.home = home
    self.takesStandardInput = takesStandardInput
  }

  /// What the file at a path holds.
  ///
  /// - Throws: A ``UserError`` if there is no such file, or it cannot be read, or is no calendar.
  package func content(of typed: String) async throws -> CalendarContent {
    let bytes = try bytes(of: typed, upTo: CalendarReader.sizeLimit, else: .calendarTooLarge)
    return try CalendarReader(zone: zone).content(of: bytes)
  }

  /// What the table at a path holds.
  ///
  /// - Throws: A ``UserError`` if there is no such file, or it cannot be read, or is no table.
  package func table(of typed: String) async throws -> TableContent {
    let bytes = try bytes(of: typed, upTo: CSVReader.mostBytes, else: .tableTooLarge)
    return try CSVReader().content(of: bytes)
  }

  /// The paths that begin so: folders, with a slash, calendar files and tables.
  package func paths(beginningWith beginning: String) -> [String] {
    let folder = beginning.lastIndex(of: "/").map { String(beginning[...$0]) } ?? ""
    let name = beginning.dropFirst(folder.count)
    return names(in: folder.isEmpty ? "." : path(folder)).filter { candidate in
      candidate.hasPrefix(name) && (name.hasPrefix(".") || !candidate.hasPrefix("."))
    }.sorted().map { folder + $0 }
  }

  /// What stands in a file, unless it is so large that it cannot be what was asked for.
  private func bytes(
    of typed: String,
    upTo limit: Int,
    else tooLarge: UserError
  ) throws(UserError) -> [UInt8] {
    if typed == "-" {
      guard takesStandardInput else { throw .standardInputIsTaken }
      guard let bytes = try bytes(from: STDIN_FILENO, typed, upTo: limit) else { throw tooLarge }
      return bytes
    }
    // A terminal puts quotes around the path of a file that is dropped on it.
    let path = path(typed.withoutQuotes)
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .calendarUnreadable(typed) }
    defer { close(descriptor) }
    guard let bytes = try bytes(from: descriptor, typed, upTo: limit) else { throw tooLarge }
    return bytes
  }

  /// Everything that can be read; `nil` if that is more than the limit.
  private func bytes(
    from descriptor: Int32,
    _ typed: String,
    upTo limit: Int
  ) throws(UserError) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .calendarUnreadable(typed) }
      if count == 0 { return bytes }
      bytes += buffer.prefix(count)
    }
    return nil
  }

  private func path(_ typed: String) -> String {
    guard let home, typed == "~" || typed.hasPrefix("~/") else { return typed }
    return home + typed.dropFirst()
  }

  /// What a folder holds that leads to a calendar file.
  private func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name == "." || name == ".." { continue }
      if isFolder(path + "/" + name) {
        names.append(name + "/")
      } else if [".ics", ".csv"].contains(where: name.lowercased().hasSuffix) {
        names.append(name)
      }
    }
    return names
  }

  private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

extension String {
  fileprivate var withoutQuotes: String {
    guard count > 2, let first, first == last, first == "'" || first == "\"" else { return self }
    return String(dropFirst().dropLast())
  }
}

extension UserError {
  static func calendarUnreadable(_ path: String) -> UserError {
    UserError(
      Text(de: "„\(path)“ lässt sich nicht lesen.", en: "“\(path)” cannot be read."),
      advice: Text(
        de: "Stimmt der Pfad, und dürfen Sie die Datei lesen?",
        en: "Is the path right, and may you read the file?"
      )
    )
  }

  static var standardInputIsTaken: UserError {
    UserError(
      Text(
        de: "Von der Standardeingabe kommen hier schon die Zeilen.",
        en: "Standard input already gives the lines here."
      ),
      advice: Text(
        de: "Nennen Sie den Pfad einer Datei, oder geben Sie „-“ beim Aufruf aus der Shell an.",
        en: "Name the path of a file, or give “-” when calling from the shell."
      )
    )
  }
}

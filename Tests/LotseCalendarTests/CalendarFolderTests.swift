import Foundation
import LotseCalendar
import LotseKit
import Testing

/// A folder of its own for each test.
final class CalendarFolderTests {
  private let home = FileManager.default.temporaryDirectory
    .appending(path: "lotse-calendar-\(UUID().uuidString)")
  private let file = "BEGIN:VCALENDAR\nBEGIN:VTODO\nUID:1\nSUMMARY:x\nEND:VTODO\nEND:VCALENDAR\n"

  init() throws {
    for folder in ["Kalender", ".versteckt"] {
      try FileManager.default.createDirectory(
        at: home.appending(path: folder),
        withIntermediateDirectories: true
      )
    }
    for name in ["rat.ics", "Ratte.ICS", "rat.txt", "Kalender/mit leer.ics"] {
      try Data(file.utf8).write(to: home.appending(path: name))
    }
  }

  deinit { try? FileManager.default.removeItem(at: home) }

  private var folder: CalendarFolder {
    CalendarFolder(zone: .berlin, home: home.path, takesStandardInput: false)
  }

  @Test("the tilde is the home directory; quotes around a path are left out")
  func content() async throws {
    let paths = ["~/rat.ics", home.path + "/rat.ics", "'\(home.path)/Kalender/mit leer.ics'"]
    for path in paths {
      #expect(try await folder.content(of: path).items.map(\.summary) == ["x"])
    }
  }

  @Test("what cannot be read is named", arguments: ["~/fehlt.ics", "~/Kalender", "-"])
  func unreadable(path: String) async {
    await #expect(throws: UserError.self) { try await self.folder.content(of: path) }
  }

  @Test("what is too large is called what it was to be")
  func tooLarge() async throws {
    let large = Data(repeating: 0x20, count: 10_000_001)
    try large.write(to: home.appending(path: "groß.csv"))
    let folder = folder
    let table = await #expect(throws: UserError.self) {
      try await folder.table(of: "~/groß.csv")
    }
    #expect(table?.problem.in(.german).hasPrefix("Die Tabelle ist zu groß") == true)
    let calendar = await #expect(throws: UserError.self) {
      try await folder.content(of: "~/groß.csv")
    }
    #expect(calendar?.problem.in(.german).hasPrefix("Die Kalenderdatei ist größer") == true)
  }

  @Test("paths of folders and calendar files are completed")
  func paths() {
    #expect(folder.paths(beginningWith: "~/") == ["~/Kalender/", "~/Ratte.ICS", "~/rat.ics"])
    #expect(folder.paths(beginningWith: "~/ra") == ["~/rat.ics"])
    #expect(folder.paths(beginningWith: "~/.") == ["~/.versteckt/"])
    #expect(folder.paths(beginningWith: "~/Kalender/") == ["~/Kalender/mit leer.ics"])
    #expect(folder.paths(beginningWith: "~/nichts/") == [])
  }
}

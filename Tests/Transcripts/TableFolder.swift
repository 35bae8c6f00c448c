import Foundation
import LotseCalendar
import LotseHost
import LotseKit

@testable import lotse

/// The tables in Tables/, by their paths from the root of the project.
struct TableFolder: CalendarFiles {
  private let folder = CalendarFolder(
    zone: LocalZone(name: "Europe/Berlin", rules: .fixed(3600)),
    home: nil,
    takesStandardInput: false
  )

  func content(of path: String) async throws -> CalendarContent {
    try await folder.content(of: Self.absolute(path))
  }

  func table(of path: String) async throws -> TableContent {
    try await folder.table(of: Self.absolute(path))
  }

  func paths(beginningWith beginning: String) -> [String] { [] }

  private static func absolute(_ path: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: path).path
  }
}

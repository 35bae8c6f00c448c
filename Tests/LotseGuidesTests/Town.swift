import Foundation
import LotseGuides
import LotseHost
import LotseKit
import LotseTestSupport

@testable import lotse

/// Folders for everybody at a computer, of an organisation and of a user, with plugins in them.
struct Town {
  private let store: TemporaryStore
  let installed: InstalledPlugins

  init() throws {
    store = try TemporaryStore()
    installed = InstalledPlugins(
      Places([
        "HOME": store.path("home"), "XDG_DATA_DIRS": store.path("system"),
      ])
    )
    for folder in [Self.system, Self.organisation, Self.user] { try make(folder) }
  }

  static let system = "system/lotse/plugins"
  static let organisation = "shared"
  static let user = "home/.config/lotse/plugins"

  func path(_ name: String) -> String { store.path(name) }

  private func make(_ folder: String) throws {
    try FileManager.default.createDirectory(
      atPath: path(folder),
      withIntermediateDirectories: true
    )
  }

  func write(_ text: String, to name: String) throws {
    try make(name.split(separator: "/").dropLast().joined(separator: "/"))
    try Data(text.utf8).write(to: URL(filePath: path(name)))
  }

  /// Puts a link in the place of a file.
  func link(_ target: String, from name: String) throws {
    try FileManager.default.removeItem(atPath: path(name))
    try FileManager.default.createSymbolicLink(
      atPath: path(name),
      withDestinationPath: path(target)
    )
  }

  func text(of name: String) -> String? { try? String(contentsOfFile: path(name), encoding: .utf8) }

  /// What is shown when lines are typed where only these plugins are.
  func say(_ lines: String...) async -> String {
    var rehearsal = Rehearsal(PluginTool(installed: installed))
    rehearsal.late = installed.late
    return await rehearsal.everything(lines)
  }

  /// What is shown when lines are typed to the tool of authors.
  func author(_ lines: String...) async -> String {
    await Rehearsal(GuideTool(files: installed)).everything(lines)
  }

  /// A small guide.
  static func guide(_ id: String, version: Int = 1, question: String = "Wer?") -> String {
    """
    lotse: 1
    guide: \(id)
    version: \(version)
    title: Prüfung \(id)
    questions: [{id: wer, type: text, label: "\(question)"}]
    """
  }
}

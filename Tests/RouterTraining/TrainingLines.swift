import Foundation
import LotseKit
import LotsePrompts
import LotseRouting

/// The lines in files beside this one.
enum TrainingLines {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  /// What there is to learn from.
  static func all() throws -> [TrainingLine] {
    let folder = folder.appending(path: "Lines")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try TrainingLine.all(
      names.map { name in
        (name: name, bytes: Array(try Data(contentsOf: folder.appending(path: name))))
      }
    )
  }

  /// What is held apart, each line with how hard it is.
  static func heldApart() throws -> [(level: String, line: TrainingLine)] {
    let path = folder.appending(path: "../LotseRoutingTests/HeldApart/lines.tsv")
    return try String(contentsOf: path, encoding: .utf8).split(separator: "\n").map { row in
      let parts = row.split(separator: "\t").map(String.init)
      let line = TrainingLine(
        parts[3],
        parts[0] == "de" ? .german : .english,
        parts[1].split(separator: "|").map(String.init)
      )
      return (parts[2], line)
    }
  }
}

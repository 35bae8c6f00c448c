import Foundation
import LotseKit

/// Lines that the router has not learned from, with the commands that each may mean.
///
/// They are in HeldApart/commands.tsv: the language, the commands, the line. `none` stands for a
/// line that Lotse is not there for. Whoever adds an example sentence to Prompts/ takes care that
/// it is not one of these; a test says so otherwise.
enum HeldApartLines {
  struct Line: Sendable {
    let language: Language
    let text: String
    /// Ids such as `log.add`; empty for a line that means none.
    let commands: [String]
  }

  static var all: [Line] {
    get throws {
      let path = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "HeldApart/commands.tsv")
      return try String(contentsOf: path, encoding: .utf8).split(separator: "\n").map { row in
        let parts = row.split(separator: "\t").map(String.init)
        return Line(
          language: parts[0] == "de" ? .german : .english,
          text: parts[2],
          commands: parts[1].split(separator: "|").map(String.init).filter { $0 != "none" }
        )
      }
    }
  }
}

import Foundation
import Testing

/// A guide with a mistake, marked in its text, and what is to be said of it.
struct BrokenGuide: Sendable, CustomTestStringConvertible {
  let name: String
  /// How the sentence begins.
  let problem: String
  /// The advice, if it matters.
  let advice: String?
  let text: String
  let line: Int
  let column: Int

  var testDescription: String { name }

  /// All of them.
  static let all: [BrokenGuide] = ["keys", "expressions"].flatMap { name in
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let file = folder.appending(path: "Broken/\(name).txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.components(separatedBy: "=== ").dropFirst().compactMap(BrokenGuide.init)
  }

  private static let head = "lotse: 1\nguide: probe\nversion: 1\ntitle: Probe\n"

  private init?(_ block: String) {
    let lines = block.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count > 2, lines[1].hasPrefix("! ") else { return nil }
    name = lines[0]
    let parts = lines[1].dropFirst(2).components(separatedBy: " → ")
    // A way through calculations has arrows of its own; advice begins with a capital letter.
    let cut = parts.firstIndex { $0.hasPrefix("Meinten") || $0.hasPrefix("Schreiben") }
    problem = parts[..<(cut ?? parts.count)].joined(separator: " → ")
    advice = cut.map { parts[$0] }
    let body = lines.dropFirst(2).joined(separator: "\n")
    let marked = body.contains("lotse:") ? body : Self.head + body
    guard let mark = marked.firstIndex(of: "▸") else { return nil }
    let before = marked[..<mark]
    line = before.count { $0 == "\n" } + 1
    column = before.reversed().prefix { $0 != "\n" }.count + 1
    text = marked.replacingOccurrences(of: "▸", with: "")
  }
}

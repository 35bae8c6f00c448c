import FoundationEssentials
package import Testing

/// Whether what a test compares with is to be written anew: `LOTSE_RECORD=1` in the environment.
package var isRecording: Bool { ProcessInfo.processInfo.environment["LOTSE_RECORD"] == "1" }

/// Compares a text with the one kept in `Golden/NAME.txt` beside the test.
///
/// With `LOTSE_RECORD=1` in the environment the file is written anew, and the test fails on
/// purpose: a recorded text is to be read before it is believed.
package func expectGolden(
  _ text: String,
  _ name: String,
  file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: file).deletingLastPathComponent().appending(path: "Golden")
  let golden = folder.appending(path: name + ".txt")
  if isRecording {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: golden)
    Issue.record(
      "recorded \(name); read it, then run without LOTSE_RECORD",
      sourceLocation: sourceLocation
    )
    return
  }
  guard let data = try? Data(contentsOf: golden) else {
    Issue.record("no Golden/\(name).txt; LOTSE_RECORD=1 records it", sourceLocation: sourceLocation)
    return
  }
  let expected = String(decoding: data, as: UTF8.self)
  if text == expected { return }
  let difference = lineDifference(from: expected, to: text).joined(separator: "\n")
  Issue.record("differs from Golden/\(name).txt:\n\(difference)", sourceLocation: sourceLocation)
}

/// The lines that went (`-`) and came (`+`), each with its line number, in order.
package func lineDifference(from old: String, to new: String) -> [String] {
  let lines = { (text: String) in text.split(separator: "\n", omittingEmptySubsequences: false) }
  let changes = lines(new).difference(from: lines(old)).map { change in
    switch change {
    case .remove(let offset, let line, _): (offset, "-\(offset + 1) \(line)")
    case .insert(let offset, let line, _): (offset, "+\(offset + 1) \(line)")
    }
  }
  return changes.sorted { $0.0 < $1.0 }.map(\.1)
}

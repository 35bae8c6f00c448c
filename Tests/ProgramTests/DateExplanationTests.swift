import Foundation
import LotseTestSupport
import Testing

@Suite("lotse explain --date")
struct DateExplanationTests {
  /// A line of a file of texts and what they mean.
  private struct Row {
    let text: String
    let kind: String
    /// The value, or the candidates.
    let meaning: String
  }

  private struct Explanation: Decodable {
    var text: String
    var kind: String
    var value: String?
    var candidates: [String]
    var reason: String?
  }

  private static func rows(_ file: String) throws -> [Row] {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Dates/\(file)")
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    return lines.filter { !$0.hasPrefix("#") }.map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Row(text: fields[0], kind: fields[1], meaning: fields.count > 2 ? fields[2] : "")
    }
  }

  private static func explanations(of text: String, on day: String) throws -> [Explanation] {
    let outcome = try Household().run(
      "explain",
      "--date",
      "--json",
      "--now",
      day + "T10:00",
      input: text
    )
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try outcome.output.split(separator: "\n").map {
      try JSONDecoder().decode(Explanation.self, from: Data($0.utf8))
    }
  }

  @Test(
    "says what each text means",
    arguments: [
      ("conventions.tsv", "2026-11-23"), ("usage.tsv", "2026-11-23"),
      ("near-misses.tsv", "2026-11-25"),
    ]
  )
  func meanings(file: String, day: String) throws {
    let rows = try Self.rows(file)
    let explanations = try Self.explanations(of: rows.map { $0.text + "\n" }.joined(), on: day)
    try #require(explanations.count == rows.count)
    for (row, explanation) in zip(rows, explanations) {
      let meaning = explanation.value ?? explanation.candidates.joined(separator: " | ")
      #expect(explanation.text == row.text)
      #expect(
        "\(explanation.kind) \(meaning)" == "\(row.kind) \(row.meaning)",
        "\(row.text): \(explanation.reason ?? "")"
      )
      let isSettled = !["ask", "reject"].contains(explanation.kind)
      #expect((explanation.reason == nil) == isSettled, "\(row.text)")
    }
  }

  @Test("reads everyday texts that were written apart from it")
  func apart() throws {
    let rows = try Self.rows("apart.tsv")
    let lines = rows.map { $0.text + "\n" }.joined()
    let explanations = try Self.explanations(of: lines, on: "2026-11-25")
    try #require(explanations.count == rows.count && rows.count >= 200)
    var right = 0
    for (row, explanation) in zip(rows, explanations) {
      let meaning = explanation.value ?? explanation.candidates.joined(separator: " | ")
      if "\(explanation.kind) \(meaning)" == "\(row.kind) \(row.meaning)" { right += 1 }
      // To take what means no day for one is worse than to ask.
      if row.kind == "reject" { #expect(explanation.kind == "reject", "\(row.text)") }
    }
    print("dates written apart: \(right) of \(rows.count) right")
    #expect(Double(right) >= 0.97 * Double(rows.count))
  }

  @Test("takes the text from the command line, too")
  func argument() throws {
    let outcome = try Household().run(
      "explain",
      "--date",
      "next",
      "fri",
      "2pm",
      "--now",
      "2026-11-23T10:00",
      "--json"
    )
    #expect(
      outcome.output
        == #"{"candidates":[],"kind":"datetime","reason":null,"text":"next fri 2pm","#
        + #""value":"2026-11-27T14:00:00+01:00"}"# + "\n"
    )
  }

  @Test(
    "counts working days by the holidays of the Land in the profile",
    arguments: [("Bayern", "2026-06-05"), ("Berlin", "2026-06-04")]
  )
  func land(land: String, expected: String) throws {
    let household = try Household()
    let told = try household.run(
      "profil",
      "--ändern",
      "--lang",
      "de",
      "--antworten",
      "/dev/stdin",
      input: "profile.land: \(land)\n"
    )
    #expect(told.status == 0, "\(told.errors)")
    // Thursday, 4 June 2026, is Corpus Christi, a holiday in some of the Länder only.
    let outcome = try household.run(
      "explain",
      "--date",
      "in 1 Arbeitstag",
      "--now",
      "2026-06-03T10:00",
      "--json"
    )
    #expect(outcome.output.contains(#""value":"\#(expected)""#), "\(outcome.output)")
  }

  @Test("says it to a person in words")
  func inWords() throws {
    let terminal = try Household().terminal("explain", "--date", "3/4", "--lang", "en")
    try terminal.expect("3/4 can mean two days")
    #expect(try terminal.expectEnd() == .exited(0))
  }
}

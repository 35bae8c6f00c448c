import Foundation
import LotseKit
import LotseRouting
import Testing

@Suite("How well details are read from plain lines")
struct DetailAccuracyTests {
  /// A line of HeldApart/details.jsonl: what it says, what it is about, what it tells.
  private struct Line: Decodable {
    let text: String
    let intent: String?
    let slots: [String: JSONValue]
  }

  // 25 November 2026, nine o'clock: what the days in the file are counted from.
  private static let time = TimeReader(
    now: Moment(seconds: 1_795_593_600, offset: 3600),
    almanac: Almanac(zone: TimeZoneRules { _ in 3600 })
  )

  private func lines() throws -> [Line] {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "HeldApart/details.jsonl")
    return try String(contentsOf: path, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
  }

  @Test("what is told is found, and nothing else")
  func details() throws {
    let lines = try lines()
    var (complete, invented) = (0, 0)
    for line in lines {
      let found = DetailReader.details(of: line.text, about: line.intent ?? "none", Self.time)
      if line.slots.allSatisfy({ isSame(found[$0.key], $0.value) }) { complete += 1 }
      if found.contains(where: { !isSame(line.slots[$0.key], $0.value) }) { invented += 1 }
    }
    print(
      "details: \(complete) of \(lines.count) lines complete, \(invented) with something invented"
    )
    #expect(lines.count >= 300)
    #expect(Double(complete) >= 0.95 * Double(lines.count))
    #expect(Double(invented) <= 0.03 * Double(lines.count))
  }

  private func isSame(_ found: JSONValue?, _ told: JSONValue) -> Bool {
    found?.text().lowercased() == told.text().lowercased()
  }

  @Test("a line of any length and any bytes is read", arguments: [0, 1, 2, 3])
  func anything(seed: UInt64) {
    var chance = seed
    let bytes = (0..<20_000).map { _ in
      chance = chance &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: chance >> 33)
    }
    let line = String(decoding: bytes, as: UTF8.self)
    for intent in ["agenda", "log", "roles", "stakeholders", "value", "breaks"] {
      _ = DetailReader.details(of: line, about: intent, Self.time)
    }
  }

  @Test("what stands far behind in a long line changes nothing")
  func long() {
    let short =
      "neue Maßnahme Kiosk bis Ende März" + String(repeating: " und so weiter", count: 300)
    let long = short + String(repeating: " Budget 5.000 Euro", count: 50_000)
    #expect(
      DetailReader.details(of: short, about: "agenda", Self.time)
        == DetailReader.details(of: long, about: "agenda", Self.time)
    )
  }
}

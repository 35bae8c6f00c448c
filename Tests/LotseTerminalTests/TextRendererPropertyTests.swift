import LotseKit
import LotseTerminal
import Testing

/// Whatever a document holds, what reaches the terminal is ours and fits.
@Suite("Any text in any block")
struct TextRendererPropertyTests {
  @Test("no control sequence of the text comes out, and no line is too wide", arguments: 0..<60)
  func anything(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let columns = Int.random(in: 20...100, using: &random)
    let style = TextStyle(
      language: Bool.random(using: &random) ? .german : .english,
      hasColour: Bool.random(using: &random),
      glyphs: Bool.random(using: &random) ? .unicode : .ascii,
      isPlain: Int.random(in: 0..<3, using: &random) == 0
    )
    for block in random.document().blocks {
      let text = TextRenderer(style: style, columns: columns).text(Document([block]))
      let bare = withoutOurColours(text)
      if !style.hasColour { #expect(text == bare) }
      #expect(bare.unicodeScalars.allSatisfy(isHarmless), "seed \(seed)")
      for line in bare.split(separator: "\n") {
        #expect(line.displayWidth <= columns, "seed \(seed): \(line)")
      }
    }
  }

  @Test("breaking lines loses no letter and splits no character")
  func keepsLetters() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      let words = (0..<12).map { _ in random.word() }
      let text = words.joined(separator: " ")
      let renderer = TextRenderer(style: TextStyle(language: .german), columns: 20)
      let lines = renderer.text(Document(Prose(text)))
      #expect(lines.filter { $0 != "\n" && $0 != " " } == text.filter { $0 != " " })
    }
  }

  @Test("text without spaces is broken between wide characters, never beside others")
  func wideCharacters() {
    let renderer = TextRenderer(style: TextStyle(language: .german), columns: 20)
    let text = renderer.text(Document(Prose("Das ist 電子政府電子政府 für Menschen")))
    #expect(text == "Das ist 電子政府電子\n政府 für Menschen\n")
  }

  private func withoutOurColours(_ text: String) -> String {
    ["0", "1", "2", "7", "35", "1;31", "1;4"].reduce(text) { text, parameters in
      text.split(separator: "\u{1B}[\(parameters)m", omittingEmptySubsequences: false).joined()
    }
  }

  private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: true
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: false
    default: true
    }
  }
}

/// Random numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SeededGenerator {
  /// Letters, spaces, controls, wide and combining characters, and any scalar at all.
  mutating func text() -> String {
    let favourites = Array("aäß -中😀\u{1B}\u{9B}\u{301}\u{202E}\t\n\r\u{200D}\u{7F}".unicodeScalars)
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0..<80, using: &self) {
      let any = Unicode.Scalar(UInt32.random(in: 0..<0x11_0000, using: &self))
      let isAny = Int.random(in: 0..<4, using: &self) == 0
      scalars.append((isAny ? any : nil) ?? favourites.randomElement(using: &self) ?? "a")
    }
    return String(scalars)
  }

  mutating func word() -> String {
    let letters = ["a", "ß", "e\u{301}", "中", "👩‍🚒", "-", "ﬁ"]
    return (0..<Int.random(in: 1..<30, using: &self)).map { _ in
      letters.randomElement(using: &self) ?? "a"
    }.joined()
  }

  mutating func prose() -> Prose {
    Prose(
      (0..<3).map { _ in
        Prose.Span(text(), Prose.Emphasis.allCases.randomElement(using: &self) ?? .none)
      }
    )
  }

  mutating func document() -> Document {
    [
      .heading(1, prose()), .heading(2, prose()), .paragraph(prose()), .verbatim(prose()),
      .list([prose(), prose()], numbered: Bool.random(using: &self)),
      .checklist([ChecklistItem(prose(), isDone: Bool.random(using: &self))]),
      .callout(Callout(.open, prose())), .sources([Source(title: text(), place: text())]),
      .table(table()), .chart(Chart(text(), .grid(grid()))),
      .chart(
        Chart(
          text(),
          .bars(.init(unit: text(), [.init(text(), number()), .init(text(), number())]))
        )
      ),
      .chart(
        Chart(text(), .radar(.init(maximum: number(), axes: [.init(text(), value: number())])))
      ),
      .chart(Chart(text(), .progress([.init(text(), number())]))),
      .chart(Chart(text(), .timeline(timeline()))), .chart(Chart(text(), .bars(parts()))),
      .chart(Chart(text(), .map(map()))), .chart(Chart(text(), .week(week()))),
    ]
  }

  private mutating func mark() -> Chart.Mark {
    Chart.Mark(text(), Chart.Mark.Tone.allCases.randomElement(using: &self) ?? .kind)
  }

  private mutating func parts() -> Chart.Bars {
    var bar = Chart.Bars.Bar(text(), number(), second: number(), limit: number(), mark: mark())
    bar.parts = [.init(mark(), number()), .init(mark(), number())]
    return Chart.Bars(unit: text(), secondName: text(), [bar, bar])
  }

  private mutating func map() -> Chart.Map {
    Chart.Map(
      centre: text(),
      (0..<3).map { _ in
        .init(
          text(),
          (0..<3).map { _ in .init(text(), mark(), isGap: Bool.random(using: &self), note: text()) }
        )
      }
    )
  }

  private mutating func week() -> Chart.Week {
    let times = (0..<6).compactMap { _ in
      TimeOfDay(
        hour: Int.random(in: 0..<24, using: &self),
        minute: Int.random(in: 0..<60, using: &self)
      )
    }
    return Chart.Week([
      .init(
        Day(daysSince1970: Int.random(in: 0..<40_000, using: &self)),
        zip(times, times.dropFirst()).map { .init(from: $0, to: $1, mark()) }
      )
    ])
  }

  private mutating func table() -> Table {
    let count = Int.random(in: 1..<6, using: &self)
    return Table(
      caption: text(),
      (0..<count).map { _ in Table.Column(text(), isNumeric: Bool.random(using: &self)) },
      (0..<3).map { _ in (0..<count).map { _ in prose() } }
    )
  }

  private mutating func grid() -> Chart.Grid {
    Chart.Grid(
      xAxis: text(),
      yAxis: text(),
      quadrants: (0..<Int.random(in: 0..<6, using: &self)).map { _ in text() },
      points: (0..<40).map { _ in .init(text(), x: number(), y: number(), mark: mark()) }
    )
  }

  private mutating func timeline() -> Chart.Timeline {
    let day = Day(daysSince1970: Int.random(in: 0..<40_000, using: &self))
    let days = Int.random(in: 0..<5000, using: &self)
    return Chart.Timeline(
      today: day.adding(days: days / 2),
      step: Bool.random(using: &self) ? .quarters : .months,
      [
        .init(text(), from: day, through: day.adding(days: days), mark: mark(), id: "a"),
        .init(text(), from: day, through: day, group: text(), mark: mark(), after: ["a"]),
      ]
    )
  }

  private mutating func number() -> Double {
    [0, 1, 0.5, -1, 7, .nan, .infinity, -.infinity, 1e300].randomElement(using: &self) ?? 0
  }
}

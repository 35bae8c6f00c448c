import LotseKit
import LotseTerminal
import Testing

/// A document as it is seen, and as it is told in plain mode.
struct PlainComparison {
  private let seen: String
  private let told: String
  /// Words that need not be told.
  private let axis: Set<String>
  /// What may lie in a week by the clock; what does lie there is told with its time.
  private let legend: Set<String>

  init(_ document: Document, _ language: Language) {
    // Wide enough that no word is broken or shortened for want of room.
    let rich = TextRenderer(style: TextStyle(language: language), columns: 400)
    let plain = TextRenderer(style: TextStyle(language: language, isPlain: true), columns: 400)
    (seen, told) = (rich.text(document), plain.text(document))
    axis = document.hasTimeAxis ? Self.axis(in: language) : []
    legend = Set(document.weekMarks.flatMap { Self.words(of: $0.label) })
  }

  /// Nothing that can be seen may be untold, and nothing may be drawn where it is to be told.
  func expectNothingMissing() {
    let missing = Self.words(of: seen).subtracting(Self.words(of: told))
      .subtracting(axis).subtracting(legend)
    #expect(missing.isEmpty, "\(missing.sorted()) of\n\(seen)\nis not in\n\(told)")
    let drawn = Set(told.filter { !$0.isTold })
    #expect(drawn.isEmpty, "\(drawn) is drawn, not told, in\n\(told)")
  }

  /// What stands along the axis of time: names and numbers of days, weeks and months.
  ///
  /// Whatever lies there is told with its date.
  private static func axis(in language: Language) -> Set<String> {
    let months = (1...12).map { Day.monthNames[$0 - 1].in(language) }
    let days = [
      "Mo", "Di", "Mi", "Do", "Fr", "Sa", "So", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun",
    ]
    let numbers = (1...53).map(String.init) + (1...9).map { "0\($0)" }
    return Set(
      months + months.map { String($0.prefix(3)) } + days + numbers + [
        "KW", "W", "Wk", "Q1", "Q2", "Q3", "Q4",
      ]
    )
  }

  private static func words(of text: String) -> Set<String> {
    Set(text.split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }
}

extension Document {
  /// Whether it has a chart with days or months along its edge.
  fileprivate var hasTimeAxis: Bool {
    blocks.contains { block in
      guard case .chart(let chart) = block else { return false }
      switch chart.figure {
      case .timeline, .month, .week: return true
      default: return false
      }
    }
  }

  /// The marks that the legend of each week by the clock explains.
  fileprivate var weekMarks: [Chart.Mark] {
    blocks.flatMap { block -> [Chart.Mark] in
      guard case .chart(let chart) = block, case .week(let week) = chart.figure else { return [] }
      return week.marks
    }
  }
}

extension Character {
  /// Whether it is written in sentences, and not drawn.
  fileprivate var isTold: Bool {
    isASCII || isLetter || isNumber || isWhitespace || "„“”»«–—…·§€×→’‘‑≥≤°✓".contains(self)
  }
}

import LotseKit

/// A chart as a picture in SVG.
struct Picture {
  /// The language of the words that the picture adds.
  let language: Language

  /// The drawing of a chart; `nil` where there is nothing to draw.
  func drawing(_ chart: Chart) -> Drawing? {
    switch chart.figure {
    case .grid(let grid): GridPicture(grid: grid).drawing
    case .radar(let radar) where radar.axes.count < 3:
      BarsPicture(bars: radar.asBars, words: words).drawing
    case .radar(let radar): RadarPicture(radar: radar, words: words).drawing
    case .bars(let bars): BarsPicture(bars: bars, words: words).drawing
    case .timeline(let timeline): TimelinePicture(timeline: timeline, words: words).drawing
    case .progress(let items): ProgressPicture(items: items, words: words).drawing
    case .month(let month): MonthPicture(month: month, words: words).drawing
    case .map(let map): MapPicture(map: map, words: words).drawing
    case .week(let week): WeekPicture(week: week, words: words).drawing
    }
  }

  private var words: ChartWords { ChartWords(language: language) }

  /// The picture for a page that has the rules of ``PictureStyle``; ids begin with a name that is
  /// its own there.
  func inline(_ chart: Chart, id: String) -> Markup? {
    drawing(chart).map { drawing in
      // Its words stay readable on a phone, where it is moved sideways instead, and grow no larger
      // than those around it.
      let size: Markup = """
         width="100%" style="min-width:\(drawing.width * 0.84)px;max-width:\(drawing.width * 1.15)px"
        """
      return svg(drawing, chart, id: id, attributes: size, style: "")
    }
  }

  /// The picture as a file of its own, for white paper.
  func file(_ chart: Chart) -> String? {
    drawing(chart).map { drawing in
      let size: Markup = " width=\"\(drawing.width)\" height=\"\(drawing.height)\""
      // The sheet is white in programs that show pictures on dark ground, too.
      let style: Markup = """
        <style>\(Markup(stringLiteral: PictureStyle.light.rules))</style>\
        <rect width="100%" height="100%" fill="#ffffff"/>
        """
      return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + svg(drawing, chart, id: "picture", attributes: size, style: style).text + "\n"
    }
  }

  private func svg(
    _ drawing: Drawing,
    _ chart: Chart,
    id: String,
    attributes: Markup,
    style: Markup
  ) -> Markup {
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(drawing.width) \(drawing.height)"\
    \(attributes) role="img" aria-labelledby="\(id)-title \(id)-words">\
    <title id="\(id)-title">\(chart.title)</title>\
    <desc id="\(id)-words">\(ChartTable(chart, in: language).sentence)</desc>\
    \(style)\(drawing.body)</svg>
    """
  }
}

extension Chart.Radar {
  /// The same as bars: two axes make no area.
  fileprivate var asBars: Chart.Bars {
    Chart.Bars(axes.map { Chart.Bars.Bar($0.label, $0.value ?? 0, second: $0.earlier) })
  }
}

extension Double {
  /// The number, kept between 0 and 1; what is no number counts as 0.
  var withinUnit: Double { isNaN ? 0 : Swift.min(Swift.max(self, 0), 1) }
}

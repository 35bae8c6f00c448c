import LotseKit

/// How far things have got: bars on a track.
struct ProgressPicture {
  let items: [Chart.Progress]
  let words: ChartWords

  var drawing: Drawing {
    var drawing = Drawing(height: 6)
    for item in items {
      let top = drawing.height
      let label = TextWidth.lines(item.label, width: 174, size: 13)
      drawing.lines(label, around: Point(184, top + 9), "", .end)
      drawing.rectangle(Box(196, top, 440, 18), radius: 9, "track")
      let part = item.part.withinUnit
      if part > 0 { drawing.rectangle(Box(196, top, max(18, 440 * part), 18), radius: 9, "kind1") }
      drawing.text(words.percent(item.part), at: Point(712, top + 13.5), "label strong", .end)
      drawing.height = top + max(18, Double(label.count) * 15) + 14
    }
    return drawing
  }
}

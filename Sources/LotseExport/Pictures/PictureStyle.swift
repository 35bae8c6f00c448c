/// How the classes of pictures look: each colour has a contrast of 3 : 1 to its ground (WCAG 2.2,
/// 1.4.11), text of 4.5 : 1 (1.4.3), and those of a group are told apart with any colour vision.
struct PictureStyle {
  var ink, soft, faint, line, ground, panel, shade: String
  var good, fair, bad, unknown, faded, onColour: String
  var kinds: [String]

  /// For white paper.
  static let light = PictureStyle(
    ink: "#1b2430",
    soft: "#465160",
    faint: "#5c6773",
    line: "#c9d0d8",
    ground: "#ffffff",
    panel: "#f5f7f9",
    shade: "#eaeef3",
    good: "#00795a",
    fair: "#a86400",
    bad: "#b3261e",
    unknown: "#5c6773",
    faded: "#8a939e",
    onColour: "#ffffff",
    kinds: ["#0067a5", "#b15f00", "#028840", "#b83274", "#573046", "#6f3d02"]
  )

  /// For dark screens.
  static let dark = PictureStyle(
    ink: "#e8ecf1",
    soft: "#bcc5d0",
    faint: "#a3adb9",
    line: "#3f4a57",
    ground: "#14191f",
    panel: "#1b222a",
    shade: "#232c36",
    good: "#3cc49a",
    fair: "#f0a92c",
    bad: "#ff8a75",
    unknown: "#a3adb9",
    faded: "#7c8794",
    onColour: "#10151a",
    kinds: ["#63b3ee", "#ef7f3c", "#35d39a", "#d98fb5", "#e4f3f7", "#e6d95c"]
  )

  /// The rules for the classes.
  var rules: String {
    """
    svg text{font-family:"Source Sans 3","Segoe UI","Helvetica Neue",Arial,"Liberation Sans",sans-serif;font-size:13px;fill:\(ink)}
    svg .label{font-size:12px;fill:\(ink)}
    svg .small{font-size:11px;fill:\(soft)}
    svg .strong{font-weight:650}
    svg .heading{font-size:12px;font-weight:650;letter-spacing:.02em;fill:\(soft)}
    svg .big{font-size:17px;font-weight:650}
    svg .inverse{font-size:12px;font-weight:600;fill:\(onColour)}
    svg .numeral{font-size:8.2px;font-weight:700;fill:\(onColour)} svg .outer{fill:\(ink)}
    svg .halo{paint-order:stroke;stroke:\(panel);stroke-width:3.5px;stroke-linejoin:round}
    svg .panel{fill:\(panel)} svg .shade{fill:\(shade)} svg .ground{fill:\(ground)}
    svg .frame{fill:none;stroke:\(line);stroke-width:1}
    svg .card{fill:\(ground);stroke:\(line);stroke-width:1}
    svg .gap{fill:\(ground);stroke:\(bad);stroke-width:1.6;stroke-dasharray:5 3}
    svg .core{fill:\(ink)} svg .core-text{font-size:15px;font-weight:650;fill:\(ground)}
    svg .line{stroke:\(line);stroke-width:1;fill:none}
    svg .axis{stroke:\(faint);stroke-width:1.2;fill:none}
    svg .arrow{stroke:\(soft);stroke-width:1.4;fill:none} svg .head{fill:\(soft)}
    svg .today{stroke:\(bad);stroke-width:1.6;fill:none} svg .today-text{font-size:12px;font-weight:650;fill:\(bad)}
    svg .limit{stroke:\(ink);stroke-width:2.4;fill:none}
    svg .edge{stroke:\(ground);stroke-width:1.4}
    svg .hollow{fill:\(ground);stroke-width:2} svg .hollow.unknown{stroke:\(unknown);stroke-dasharray:2.4 2}
    svg .sign{fill:none;stroke:\(onColour);stroke-width:1.9;stroke-linecap:round;stroke-linejoin:round}
    svg .asked{fill:none;stroke:\(unknown);stroke-width:1.7;stroke-linecap:round}
    svg .good{fill:\(good)} svg .fair{fill:\(fair)} svg .bad{fill:\(bad)} svg .unknown{fill:\(unknown)} svg .faded{fill:\(faded)}
    svg .hollow.unknown,svg .hollow{fill:\(ground)}
    svg .now{fill:\(kinds[0]);fill-opacity:.18;stroke:\(kinds[0]);stroke-width:2.4;stroke-linejoin:round}
    svg .now-line{fill:none;stroke:\(kinds[0]);stroke-width:2.4;stroke-linejoin:round}
    svg .before{fill:none;stroke:\(kinds[1]);stroke-width:1.8;stroke-dasharray:6 4;stroke-linejoin:round}
    svg .before-dot{fill:\(ground);stroke:\(kinds[1]);stroke-width:1.8}
    svg .track{fill:\(shade)}
    svg .hatch{fill:none;stroke:\(ground);stroke-width:1.6;stroke-opacity:.75}
    """ + "\n" + kindRules
  }

  private var kindRules: String {
    kinds.enumerated().map { index, colour in
      "svg .kind\(index + 1){fill:\(colour)} svg .hollow.kind\(index + 1){fill:\(ground);stroke:\(colour)}"
    }.joined(separator: "\n")
  }
}

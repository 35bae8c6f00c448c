import LotseKit

extension ReportWords {
  var charts: [Chart] {
    [stakeholders, maturity, roadmap, rating, state, budget, map, blocks, week, month, progress]
  }

  private var onCourse: Chart.Mark { .init(say("auf Kurs", "on course"), .good) }
  private var delayed: Chart.Mark { .init(say("verzögert", "delayed"), .fair) }
  private var stopped: Chart.Mark { .init(say("gestoppt", "stopped"), .bad) }

  private var stakeholders: Chart {
    let (pro, neutral, contra) = (
      Chart.Mark(say("dafür", "in favour"), .good),
      Chart.Mark(say("unentschieden", "undecided"), .fair),
      Chart.Mark(say("dagegen", "against"), .bad)
    )
    return Chart(
      say("Einfluss und Interesse der Beteiligten", "Power and interest of those involved"),
      .grid(
        .init(
          xAxis: say("Interesse", "Interest"),
          yAxis: say("Einfluss", "Power"),
          quadrants: [
            say("zufrieden halten", "keep satisfied"), say("eng einbinden", "manage closely"),
            say("beobachten", "monitor"), say("informieren", "keep informed"),
          ],
          points: [
            .init(say("Bürgermeisterin", "Mayor"), x: 0.9, y: 0.95, mark: pro),
            .init(say("Personalrat", "Staff council"), x: 0.9, y: 0.95, mark: neutral),
            .init(say("Kämmerei", "Treasury"), x: 0.35, y: 0.9, mark: contra),
            .init(say("Rat", "Council"), x: 0.62, y: 0.88, mark: neutral),
            .init(say("IT-Dienstleister", "IT provider"), x: 0.78, y: 0.62, mark: pro),
            .init(say("Bürgerbüro", "Citizens' office"), x: 0.95, y: 0.3, mark: pro),
            .init(
              say(
                "Schulen und Schulträger im ganzen Stadtgebiet",
                "Schools and their maintaining bodies"
              ),
              x: 0.7,
              y: 0.3
            ),
            .init(
              say("Presse", "Press"),
              x: 0.2,
              y: 0.35,
              mark: Chart.Mark(say("unbekannt", "unknown"), .unknown)
            ),
            .init(say("Vereine", "Associations"), x: 0.3, y: 0.15, mark: pro),
            .init(
              say("Gleichstellungsbeauftragte", "Equality officer"),
              x: 0.66,
              y: 0.7,
              mark: pro
            ),
            .init(
              say("Datenschutzbeauftragte", "Data protection officer"),
              x: 0.72,
              y: 0.7,
              mark: neutral
            ),
          ]
        )
      )
    )
  }

  private var maturity: Chart {
    let names = [
      ("Strategie", "Strategy"), ("Führung und Kultur", "Leadership and culture"),
      ("Organisation", "Organisation"), ("Prozesse", "Processes"), ("Daten", "Data"),
      ("Technik", "Technology"), ("Informationssicherheit", "Information security"),
      ("Bürgerdienste", "Services"), ("Bildung", "Education"),
      ("Kooperation und Ökosystem", "Cooperation and ecosystem"), ("Finanzen", "Finance"),
      ("Wirkung", "Impact"),
    ]
    let values: [Double?] = [3, 2.5, 2, 1.5, 1, 3, 3.5, 2.5, 2, 4, 3, 1.5]
    return Chart(
      say("Reifegrad nach Handlungsfeldern", "Maturity by field"),
      .radar(
        .init(
          maximum: 5,
          axes: zip(names, values).enumerated().map { index, pair in
            .init(
              say(pair.0.0, pair.0.1),
              value: pair.1,
              earlier: pair.1.map { max(0.5, $0 - Double(index % 3) * 0.5) }
            )
          }
        )
      )
    )
  }

  private var roadmap: Chart {
    let admin = say("Verwaltung", "Administration")
    let school = say("Bildung", "Education")
    return Chart(
      say("Fahrplan der Maßnahmen", "Roadmap of the measures"),
      .timeline(
        .init(
          today: Report.day("2027-02-10"),
          step: .quarters,
          [
            .init(
              say("E-Akte in der Bauverwaltung", "Electronic files in building control"),
              from: Report.day("2026-10-01"),
              through: Report.day("2027-06-30"),
              group: admin,
              mark: onCourse,
              id: "1"
            ),
            .init(
              say("Postscan", "Mail scanning"),
              from: Report.day("2027-07-01"),
              through: Report.day("2027-12-31"),
              group: admin,
              mark: delayed,
              id: "2",
              after: ["1"]
            ),
            .init(
              say("Serviceportal ausbauen", "Extend the service portal"),
              from: Report.day("2027-01-01"),
              through: Report.day("2028-03-31"),
              group: admin,
              mark: onCourse,
              id: "3"
            ),
            .init(
              say("Ratsbeschluss Haushalt", "Council decision on the budget"),
              from: Report.day("2027-12-15"),
              through: Report.day("2027-12-15"),
              group: admin,
              id: "4"
            ),
            .init(
              say("WLAN in allen Schulen", "Wi-Fi in all schools"),
              from: Report.day("2027-04-01"),
              through: Report.day("2027-09-30"),
              group: school,
              mark: stopped,
              id: "5"
            ),
            .init(
              say("Medienentwicklungsplan fortschreiben", "Update the media plan"),
              from: Report.day("2028-01-01"),
              through: Report.day("2028-09-30"),
              group: school,
              mark: onCourse,
              after: ["4", "5"]
            ),
          ]
        )
      )
    )
  }

  private var rating: Chart {
    Chart(
      say("Nutzen und Aufwand", "Benefit and effort"),
      .grid(
        .init(
          xAxis: say("Aufwand", "Effort"),
          yAxis: say("Nutzen", "Benefit"),
          quadrants: [
            say("schnelle Erfolge", "quick wins"), say("große Vorhaben", "great projects"),
            say("nebenbei", "on the side"), say("gut überlegen", "think twice"),
          ],
          points: [
            ("E-Akte", 0.875, 0.8), ("Postscan", 0.375, 0.6), ("Serviceportal", 0.625, 1),
            ("WLAN in allen Schulen", 0.625, 0.8), ("Terminvergabe", 0.125, 0.8),
            ("Chatbot", 0.625, 0.2), ("Newsletter", 0.125, 0.2),
          ].enumerated().map { index, point in
            .init(
              point.0,
              x: point.1,
              y: point.2,
              mark: Chart.Mark(index % 2 == 0 ? admin : say("Bildung", "Education"))
            )
          }
        )
      )
    )
  }

  private var admin: String { say("Verwaltung", "Administration") }

  private var state: Chart {
    let parts = [
      Chart.Mark(say("abgeschlossen", "done")), Chart.Mark(say("in Umsetzung", "in progress")),
      Chart.Mark(say("geplant", "planned")),
    ]
    return Chart(
      say("Stand nach Handlungsfeld", "State by field"),
      .bars(
        .init([
          .init(admin, parts: zip(parts, [3, 5, 2]).map { .init($0, $1) }),
          .init(say("Bildung", "Education"), parts: zip(parts, [1, 2, 4]).map { .init($0, $1) }),
          .init(
            say("Mobilität und Verkehr in der Innenstadt", "Mobility and traffic in the centre"),
            parts: zip(parts, [0, 1, 1]).map { .init($0, $1) }
          ),
        ])
      )
    )
  }

  private var budget: Chart {
    Chart(
      say("Budget 2027", "Budget for 2027"),
      .bars(
        .init(
          unit: "€",
          valueName: say("gebunden", "committed"),
          secondName: say("ausgegeben", "spent"),
          limitName: say("Ansatz im Haushalt", "in the budget"),
          [
            .init("E-Akte", 120_000, second: 60_000, limit: 110_000, mark: delayed),
            .init(
              say("Serviceportal", "Service portal"),
              45_000,
              second: 12_000,
              limit: 60_000,
              mark: onCourse
            ),
            .init("WLAN", 80_000, second: 0, limit: 80_000, mark: stopped),
          ]
        )
      )
    )
  }

  private var rings: [Chart.Map.Group] {
    let open = Chart.Mark(say("offen", "open"), .unknown)
    return [
      .init(
        say("Kernverwaltung", "Core administration"),
        [
          .init(say("Fachämter", "Departments"), onCourse),
          .init(say("Personalrat", "Staff council"), delayed),
          .init("ISB", stopped, isGap: true, note: say("Stelle frei", "vacant")),
        ]
      ),
      .init(
        say("Konzern Kommune", "Municipal group"),
        [
          .init("Stadtwerke", onCourse),
          .init(say("Wohnungsgesellschaft", "Housing company"), open),
        ]
      ),
      .init(
        say("Stadtgesellschaft", "Local society"),
        [
          .init(say("Vereine", "Associations"), open), .init(say("Schulen", "Schools"), onCourse),
          .init(say("Unternehmen", "Companies"), delayed),
          .init(say("Seniorenbeirat", "Seniors' council"), open, isGap: true),
        ]
      ),
      .init(
        say("Region", "Region"),
        [
          .init(say("Landkreis", "District"), onCourse),
          .init(say("IT-Dienstleister", "IT provider"), onCourse),
          .init(say("Nachbarkommunen", "Neighbouring towns"), delayed),
        ]
      ),
      .init(
        say("Land und Bund", "Land and federation"),
        [.init(say("Ministerium", "Ministry"), open), .init("FITKO", open), .init("BSI", onCourse)]
      ),
    ]
  }

  private var map: Chart {
    Chart(
      say("Ökosystem der Digitalisierung", "Ecosystem of digitalisation"),
      .map(.init(centre: "Musterstadt", rings))
    )
  }

  private var blocks: Chart {
    Chart(
      say("Bausteine", "Building blocks"),
      .map(.init(centre: "Musterstadt", layout: .blocks, rings))
    )
  }

  private var week: Chart {
    let (sat, kept, postponed, skipped) = (
      Chart.Mark(say("gesessen", "sat"), .faint),
      Chart.Mark(say("Pause gemacht", "break kept"), .good),
      Chart.Mark(say("verschoben", "postponed"), .fair),
      Chart.Mark(say("ausgelassen", "skipped"), .bad)
    )
    let days = (0..<5).map { index -> Chart.Week.WeekDay in
      let times: [(Int, Int, Int, Chart.Mark)] = [
        (8, 0, 110, sat), (9, 50, 8, kept), (10, 0, 100, sat),
        (11, 40, 5, index == 2 ? skipped : kept), (12, 0, 40, kept),
        (13, 0, 110, sat), (14, 50, 0, index % 2 == 0 ? postponed : kept),
        (15, 5, 70 + index * 10, sat),
      ]
      return .init(
        Report.day("2026-11-23").adding(days: index),
        times.compactMap { hour, minute, length, mark in
          let end = hour * 60 + minute + length
          guard let from = TimeOfDay(hour: hour, minute: minute),
            let to = TimeOfDay(hour: end / 60, minute: end % 60)
          else { return nil }
          return .init(from: from, to: to, mark)
        }
      )
    }
    return Chart(say("Meine Pausenwoche", "My week of breaks"), .week(.init(days)))
  }

  private var month: Chart {
    let first = Report.day("2026-12-01")
    return Chart(
      say("Dezember 2026", "December 2026"),
      .month(
        .init(
          of: first,
          today: Report.day("2026-12-04"),
          holidays: [Report.day("2026-12-25"): say("1. Weihnachtstag", "Christmas Day")],
          entries: [
            .init(Report.day("2026-12-15"), say("Ratssitzung 18 Uhr", "Council, 6 pm")),
            .init(Report.day("2026-12-15"), say("Förderantrag abgeben", "Grant application due")),
            .init(Report.day("2026-12-15"), "a"), .init(Report.day("2026-12-15"), "b"),
          ]
        )
      )
    )
  }

  private var progress: Chart {
    Chart(
      say("Fortschritt", "Progress"),
      .progress([.init("E-Akte", 0.42), .init("Portal", 1), .init("Breitband", 0)])
    )
  }
}

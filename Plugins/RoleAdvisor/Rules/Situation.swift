import LotseKit

/// What the advice depends on: the administration, what it has, and what it plans.
struct Situation: Sendable {
  var profile: Profile
  /// `nil` if the size is not known.
  var size: SizeClass?
  /// The roles that are filled today; `nil` if nobody said.
  var present: Set<String>?
  /// The roles that belong to the IT unit.
  var inIT: [String] = []
  /// The types of the projects that are planned.
  var projects: [String] = []

  /// Whether a role is filled today; `nil` if nobody said.
  func has(_ role: String) -> Bool? { present.map { $0.contains(role) } }
}

extension Situation {
  /// What is known of the administration, one fact a line.
  func facts(in language: Language) -> [String] {
    var facts: [String] = []
    if let land = profile.land { facts.append(land.name.in(language)) }
    if let body = profile.body { facts.append(body.name.in(language)) }
    if let inhabitants = profile.inhabitants {
      let number = inhabitants.grouped(in: language)
      facts.append(
        Text(de: "\(number) Einwohnerinnen und Einwohner", en: "\(number) inhabitants")
          .in(language)
      )
    } else if let employees = profile.employees {
      let number = employees.grouped(in: language)
      facts.append(Text(de: "\(number) Beschäftigte", en: "\(number) employees").in(language))
    }
    if let size {
      let name = size.name.in(language)
      facts.append(
        Text(de: "Größenklasse \(size.id) (\(name))", en: "size class \(size.id) (\(name))")
          .in(language)
      )
    }
    return facts
  }
}

extension Int {
  /// The number with its thousands set apart as the language does.
  func grouped(in language: Language) -> String {
    let digits = String(magnitude)
    var groups: [Substring] = []
    var rest = digits[...]
    while !rest.isEmpty {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return (self < 0 ? "-" : "") + groups.joined(separator: language == .german ? "." : ",")
  }
}

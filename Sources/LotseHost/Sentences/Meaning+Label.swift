package import LotseKit

extension Meaning {
  /// What stands before a value with this meaning; `nil` where the words themselves are the value.
  package var label: Text? {
    switch self {
    case .project: Text(de: "Vorhaben", en: "Project")
    case .owner: Text(de: "Verantwortlich", en: "Owner")
    case .person: Text(verbatim: "Person")
    case .stakeholder: Text(de: "Beteiligt", en: "Stakeholder")
    case .waitingFor: Text(de: "Wartet auf", en: "Waiting for")
    case .due: Text(de: "Fällig", en: "Due")
    case .date: Text(de: "Tag", en: "Day")
    case .time: Text(de: "Wann", en: "When")
    case .from: Text(de: "Von", en: "From")
    case .to: Text(de: "Bis", en: "To")
    case .period: Text(de: "Zeitraum", en: "Period")
    case .inhabitants: Text(de: "Einwohner", en: "Inhabitants")
    case .budget: Text(de: "Kosten", en: "Cost")
    case .progress: Text(de: "Fortschritt", en: "Progress")
    case .minutes: Text(de: "Dauer", en: "Duration")
    case .year: Text(de: "Jahr", en: "Year")
    case .priority: Text(de: "Priorität", en: "Priority")
    case .influence: Text(de: "Einfluss", en: "Influence")
    case .interest: Text(de: "Interesse", en: "Interest")
    case .status: Text(de: "Stand", en: "Status")
    case .entryKind: Text(de: "Art", en: "Kind")
    case .roles: Text(de: "Rollen", en: "Roles")
    case .audience: Text(de: "Zielgruppe", en: "Audience")
    case .dimension: Text(verbatim: "Dimension")
    case .score: Text(de: "Stufe", en: "Level")
    case .component: Text(de: "Baustein", en: "Building block")
    case .body: Text(de: "Körperteil", en: "Part of the body")
    case .isOn: Text(de: "Eingeschaltet", en: "Switched on")
    case .language: Text(de: "Sprache", en: "Language")
    case .format: Text(verbatim: "Format")
    case .query, .item, .subject, .words, .sentence: nil
    }
  }
}

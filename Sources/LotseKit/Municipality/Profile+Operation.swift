extension Profile.Operation {
  /// What it is called.
  public var name: Text {
    switch self {
    case .own: Text(de: "Die Verwaltung selbst", en: "The administration itself")
    case .provider: Text(de: "Ein Dienstleister", en: "A provider")
    case .both: Text(de: "Beide", en: "Both")
    }
  }

  /// What else people answer.
  var aliases: [String] {
    switch self {
    case .own: ["selbst", "wir selbst", "eigene IT", "ourselves", "in-house"]
    case .provider: ["Dienstleister", "extern", "Rechenzentrum", "external", "data centre"]
    case .both: ["teils teils", "gemischt", "mixed"]
    }
  }
}

extension ProfileQuestion {
  /// What it is called, as a label.
  public var name: Text {
    switch self {
    case .name: Text(de: "Name", en: "Name")
    case .land: Text(de: "Land", en: "Land")
    case .body: Text(de: "Körperschaft", en: "Kind of body")
    case .inhabitants: Text(de: "Einwohnerzahl", en: "Inhabitants")
    case .employees: Text(de: "Beschäftigte", en: "Employees")
    case .operation: Text(de: "Betrieb der IT", en: "IT is run by")
    }
  }

  /// What a profile says to it, for people; `nil` if it says nothing.
  public func words(in profile: Profile, _ language: Language) -> String? {
    switch self {
    case .name: profile.name
    case .land: profile.land?.name.in(language)
    case .body: profile.body?.name.in(language)
    case .inhabitants: profile.inhabitants.map(String.init)
    case .employees: profile.employees.map(String.init)
    case .operation: profile.operation?.name.in(language)
    }
  }
}

extension Profile.Operation {
  /// What it is called.
  public var name: Text {
    switch self {
    case .own: Text(de: "Die Verwaltung selbst", en: "The administration itself")
    case .provider: Text(de: "Ein Dienstleister", en: "A provider")
    case .both: Text(de: "Beide", en: "Both")
    }
  }
}

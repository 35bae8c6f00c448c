extension AgendaBuilder {
  /// The commands that build a digital agenda, show it and carry it on.
  static let buildingCommands: [any AgendaCommand] = [
    BuildCommand(), DocumentCommand(), ReportCommand(), CatalogueCommand(), AdoptCommand(),
    ExtendCommand(), CouncilPaperCommand(), DecidedCommand(),
  ]
}

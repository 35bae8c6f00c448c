extension AgendaBuilder {
  /// The commands that build a digital agenda.
  static let buildingCommands: [any AgendaCommand] = []
}

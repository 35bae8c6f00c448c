extension AgendaBuilder {
  /// The commands about measures, most used first.
  static let measureCommands: [any AgendaCommand] = [
    AddCommand()
  ]
}

extension AgendaBuilder {
  /// The commands about measures, most used first.
  static let measureCommands: [any AgendaCommand] =
    [
      ListCommand(), AddCommand(), GuidedCommand(), NextCommand(), DoneCommand(), ShowCommand(),
      ChangeCommand(),
      PostponeCommand(), WaitCommand(), StepsCommand(), NoteCommand(), RateCommand(),
      DependsCommand(), HideCommand(),
    ] + StatusCommand.all + [
      BoardCommand(), StaleCommand(), TimeCommand(), ClockCommand(), TimesCommand(),
      StatsCommand(), HistoryCommand(), DeleteCommand(), TableCommand(), TakeInCommand(),
    ] + OverviewCommand.all
}

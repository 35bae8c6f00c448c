extension AgendaBuilder {
  /// The commands about appointments, deadlines and duties, and the views by time.
  static let dateCommands: [any AgendaCommand] =
    [TodayCommand()] + EntryCommand.all + [
      WeekCommand(), MonthCommand(), MoveCommand(), SkipCommand(), CancelCommand(), ExportCommand(),
      ImportCommand(), ReminderCommand(),
    ]
}

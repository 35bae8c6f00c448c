import LotseTerminal

/// A stream of the process, for what is written outside any session.
struct Output {
  static let standard = Output(descriptor: 1)
  static let errors = Output(descriptor: 2)

  let descriptor: Int32

  /// Writes all of a text, unless nobody reads any more.
  func write(_ text: String) {
    var output = TerminalOutput(descriptor: descriptor)
    output.write(text)
  }
}

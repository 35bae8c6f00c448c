import LotseHost
import LotseKit
import LotsePublishing
import LotseTerminal

// Where results go, and in which form.
extension Run {
  /// A front end that gives results in the form and place that were asked for, over another one.
  ///
  /// - Throws: A ``UserError`` if the form is none for a screen, or the file's name tells none.
  func console(over base: any FrontEnd) throws(UserError) -> any FrontEnd {
    if let typed = options.output { return try file(typed, over: base) }
    guard let format = options.formats.first, options.formats != [.text] else { return base }
    if options.formats.count > 1 { throw .severalNeedOutput }
    guard format.isText else { throw .needsOutput(format) }
    let (publisher, registry) = (publisher, registry)
    return ResultConsole(
      base: base,
      refuses: { reply in
        do {
          return publisher.objection(to: format, of: reply.document, calendar: try reply.calendar)
        } catch {
          return error as? UserError
        }
      },
      text: { result, language in
        Self.text(of: result, format, language, publisher, registry)
      }
    )
  }

  /// What goes to the screen: Markdown and JSON of the result alone, other forms as in a file.
  private static func text(
    of result: CommandResult,
    _ format: FileFormat,
    _ language: Language,
    _ publisher: Publisher,
    _ registry: Registry
  ) -> String {
    switch format {
    case .markdown: return publisher.markdown(result, in: language)
    case .json: return result.json(in: language).text() + "\n"
    default:
      let publication = publisher.publication(of: [result], by: registry, in: language)
      let bytes = try? publisher.bytes(of: publication, as: format)
      return String(decoding: bytes ?? [], as: UTF8.self)
    }
  }

  private func file(_ typed: String, over base: any FrontEnd) throws(UserError) -> FileConsole {
    if options.command.isEmpty { throw .outputNeedsCommand }
    return FileConsole(
      base: base,
      output: try OutputFiles(typed, as: options.formats),
      publisher: publisher,
      registry: registry,
      isReplacing: options.isReplacing,
      outcome: fileOutcome
    )
  }
}

extension UserError {
  fileprivate static func needsOutput(_ format: FileFormat) -> UserError {
    UserError(
      Text(
        de: "\(format.rawValue) lässt sich nicht auf dem Bildschirm zeigen.",
        en: "\(format.rawValue) cannot be shown on the screen."
      ),
      advice: Text(
        de: "Nennen Sie eine Datei mit --ausgabe DATEI.\(format.rawValue).",
        en: "Name a file with --output FILE.\(format.rawValue)."
      ),
      kind: .usage
    )
  }

  fileprivate static let severalNeedOutput = UserError(
    Text(
      de: "Auf dem Bildschirm hat nur eine Form Platz.",
      en: "There is room for only one form on the screen."
    ),
    advice: Text(
      de: "Nennen Sie den Anfang der Dateinamen mit --ausgabe NAME.",
      en: "Give the beginning of the files' names with --output NAME."
    ),
    kind: .usage
  )

  fileprivate static let outputNeedsCommand = UserError(
    Text(
      de: "--ausgabe gehört zu einem Befehl; mehrere Ergebnisse hätten nicht Platz in einer Datei.",
      en: "--output belongs to a command; several results would not fit into one file."
    ),
    advice: Text(
      de: "Im Gespräch legt /export das letzte Ergebnis als Datei ab.",
      en: "In a session, /export keeps the last result as a file."
    ),
    kind: .usage
  )
}

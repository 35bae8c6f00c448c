package import LotseHost
import LotseKit

// Commands and answers, of one line or several, typed or written in an editor.
extension ReadlineConsole {
  /// Reads what the prompt asks for.
  package func read(_ prompt: Prompt) async -> Input {
    CompletionBridge.prompt = prompt
    defer { CompletionBridge.prompt = nil }
    spacing.type()
    if prompt.purpose == .answer, prompt.prefersEditor {
      let text = prompt.initialText.isEmpty ? prompt.editorText : prompt.initialText
      if let input = await edit(text) { return input }
    }
    if let countdown = prompt.countdown { return await count(down: countdown) }
    return prompt.isMultiline ? await readLines(prompt) : await readOne(prompt)
  }

  private func readOne(_ prompt: Prompt) async -> Input {
    var request = request(prompt)
    while true {
      let end = await readLine(request)
      guard case .line(let line) = end else { return input(end) }
      if prompt.purpose == .command {
        remember(line)
        return .line(line)
      }
      guard isEdit(line) else { return .line(line) }
      guard let editor = installedEditor else { return .line(line) }
      if let input = await edit(prompt.editorText, in: editor) { return inOneLine(input) }
      request.initialText = ""
    }
  }

  /// Lines from an editor become one, as pasted ones do.
  private func inOneLine(_ input: Input) -> Input {
    guard case .line(let text) = input else { return input }
    return .line(text.split(whereSeparator: \.isNewline).joined(separator: " "))
  }

  /// Lines until an empty one; Control-D also ends a text that has begun.
  private func readLines(_ prompt: Prompt) async -> Input {
    var answer = MultilineAnswer()
    var request = request(prompt)
    while true {
      let end = await readLine(request)
      switch end {
      case .line(let line) where isEdit(line):
        guard let editor = installedEditor else { return .line(line) }
        let text = answer.lines.isEmpty ? prompt.editorText : answer.text
        if let input = await edit(text, in: editor) { return input }
      case .line(let line):
        if let text = answer.add(line) { return .line(text) }
      case .ended where !answer.lines.isEmpty: return .line(answer.text)
      case .terminated(let draft):
        return .terminated(draft: (answer.lines + [draft]).joined(separator: "\n"))
      default: return input(end)
      }
      request.initialText = ""
      if !answer.lines.isEmpty { request.label = continuation(after: answer.lines.count) }
    }
  }

  private func request(_ prompt: Prompt) -> LineEditor.Request {
    let text = PrintableText()
    let initial =
      prompt.isMultiline ? text.lines(prompt.initialText) : [text.line(prompt.initialText)]
    return LineEditor.Request(
      label: StyledLine(PrintableText(glyphs: style.glyphs).line(prompt.label), .strong),
      initialText: initial.joined(separator: "\n"),
      keepsLineBreaks: prompt.isMultiline,
      hasHistory: prompt.purpose == .command
    )
  }

  /// What stands before a further line; once, it says how the text ends.
  private func continuation(after count: Int) -> StyledLine {
    let hint = style.words("(leere Zeile = fertig) ", "(empty line = done) ")
    let sign = style.isPlain ? style.words("weiter: ", "more: ") : style.glyphs.continuation
    return StyledLine(count == 1 ? sign + hint : sign, .faint)
  }

  func input(_ end: LineEnd) -> Input {
    switch end {
    case .line(let line): .line(line)
    case .interrupted: .interrupted
    case .ended: .end
    case .terminated(let draft): .terminated(draft: draft)
    }
  }
}

// The user's editor.
extension ReadlineConsole {
  private func isEdit(_ line: String) -> Bool { Control(line: line.trimmed) == .edit }

  private var installedEditor: ExternalEditor? { ExternalEditor(environment: environment) }

  /// Opens the editor at once, if there is one.
  private func edit(_ text: String) async -> Input? {
    guard !isTerminated, let editor = installedEditor else { return nil }
    return await edit(text, in: editor)
  }

  /// What was written in the editor; `nil` if nothing was, or the editor failed: then the line is
  /// there to go on with, so that nobody is caught in an editor.
  private func edit(_ text: String, in editor: ExternalEditor) async -> Input? {
    guard let file = PrivateTextFile(text, environment: environment),
      let process = editor.start(on: file)
    else {
      await showEditorFailure(editor)
      return nil
    }
    externalEditor = process
    let isSaved = await process.end()
    externalEditor = nil
    showHeldBack()
    if isTerminated { return .terminated(draft: file.text) }
    if !isSaved { await showEditorFailure(editor) }
    let written = isSaved ? file.text : ""
    // A text written in an editor is a text, also if it begins like a command.
    let isLikeCommand = written.first.map { "/?\\".contains($0) } ?? false
    return written.isEmpty ? nil : .line(isLikeCommand ? "\\" + written : written)
  }

  private func showEditorFailure(_ editor: ExternalEditor) async {
    let name = editor.command[0]
    let sentence = style.words(
      "Der Editor \(name) hat nichts gespeichert. Schreiben Sie hier weiter, oder stellen Sie mit"
        + " EDITOR einen anderen ein.",
      "The editor \(name) saved nothing. Go on here, or set another one by EDITOR."
    )
    await show(Document(Prose(sentence)), as: .error)
  }
}

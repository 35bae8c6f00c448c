package import LotseHost
package import LotseKit

// Documents on the screen.
extension ReadlineConsole {
  /// Shows a document: above the line that is being typed, or after the editor that has the screen.
  package func show(_ document: Document, as role: OutputRole) async {
    let text = TextRenderer(style: style, columns: output.columns).text(document)
    if text.isEmpty { return }
    if externalEditor != nil {
      heldBack.append(text)
    } else if isReading {
      editor.interleave { output.write(text) }
    } else {
      output.write(spacing.spaced(text, as: role))
    }
  }

  /// The language of the words that the console adds.
  package func speak(_ language: Language) { style.language = language }

  func showHeldBack() {
    for text in heldBack { output.write(text) }
    heldBack = []
  }
}

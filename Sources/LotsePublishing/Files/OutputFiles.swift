package import LotseKit
import LotseStore

/// The files that a result goes to: one, or one for each of several forms.
package struct OutputFiles: Sendable {
  /// The files with their forms, at least one.
  package let files: [(file: OutputFile, format: FileFormat)]

  /// The file of a name, in the form that was asked for or that its ending tells.
  ///
  /// With several forms it is one file for each: the ending tells which.
  ///
  /// - Throws: A ``UserError`` if neither tells a form.
  package init(_ typed: String, as formats: [FileFormat]) throws(UserError) {
    let file = OutputFile(typed)
    let ending = FileFormat(ofFile: file.path)
    guard formats.count > 1 else {
      guard let format = formats.first ?? ending else { throw .noForm(file.path) }
      files = [(file, format)]
      return
    }
    let dot = ending == nil ? nil : file.path.lastIndex(of: ".")
    let name = String(dot.map { file.path[..<$0] } ?? file.path[...])
    files = formats.map { (OutputFile("\(name).\($0.rawValue)"), $0) }
  }

  /// Those of them that are there already.
  package var existing: [OutputFile] { files.map(\.file).filter(\.exists) }

  /// Writes all files: each is whole on disk before the first gets its name.
  ///
  /// - Throws: A ``UserError`` if that is not possible; then what was there is unharmed.
  package func write(
    _ bytes: (FileFormat) throws -> [UInt8],
    replacing: Bool
  ) throws {
    if !replacing, let existing = existing.first { throw UserError.fileIsThere(existing.path) }
    let contents = try files.map { try bytes($0.format) }
    let waiting = try zip(files, contents).map { try $0.file.prepare($1) }
    for (target, output) in zip(files, waiting) {
      try target.file.put(output, replacing: replacing)
    }
  }
}

extension Publisher {
  /// What was written where, and what to know of it.
  package func report(on output: OutputFiles, of publication: Publication) -> Document {
    let language = publication.language
    let done = Text(de: "Geschrieben: ", en: "Written: ").in(language)
    let places = output.files.dropFirst().reduce("\(done)\(output.files[0].file.path, .code)") {
      $0 + ", \($1.file.path, .code)"
    }
    let caution = caution(on: output.files.map(\.format), of: publication.document)
    return Document(
      [.paragraph(places)]
        + [caution].compactMap(\.self).map { .callout(Callout(.note, Prose($0.in(language)))) }
    )
  }
}

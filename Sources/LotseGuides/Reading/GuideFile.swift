package import LotseKit
import LotseYAML

/// A guide in a file, of which no more is read than is needed.
package struct GuideFile: Sendable {
  /// The file as the user calls it.
  package let name: String
  /// Reads the file.
  package let read: @Sendable () throws -> [UInt8]
  /// Reads a template that lies beside the guide; `nil` if there is none of this name.
  package let template: @Sendable (String) -> Result<String, UserError>?

  package init(
    name: String,
    read: @escaping @Sendable () throws -> [UInt8],
    template: @escaping @Sendable (String) -> Result<String, UserError>? = { _ in nil }
  ) {
    self.name = name
    self.read = read
    self.template = template
  }

  /// The guide, and what is wrong with it.
  ///
  /// - Throws: What reading the file throws.
  package func load() throws -> GuideLoader.Outcome {
    GuideLoader(template: template).load(try read(), file: name)
  }

  /// The guide as a plugin, whose head alone is read now.
  ///
  /// - Throws: A ``UserError`` with the place of what is wrong with the head.
  package func plugin() throws -> GuidePlugin {
    let manifest = try GuideHead(try read(), file: name).manifest
    return GuidePlugin(manifest) { [self] in try usable }
  }

  /// The guide, without flaws that keep it from being used.
  ///
  /// - Throws: A ``UserError`` with the place of the first of them.
  package var usable: Guide {
    get throws {
      let outcome = try load()
      if let guide = outcome.guide { return guide }
      throw outcome.flaws.first { $0.severity == .error }?.userError ?? UserError.emptyGuide(name)
    }
  }
}

extension UserError {
  static func emptyGuide(_ file: String) -> UserError {
    UserError(
      Text(
        de: "„\(file)“ ist kein Leitfaden.",
        en: "“\(file)” is no guide."
      ),
      advice: Text(
        de: "lotse leitfaden prüfen DATEI sagt, was fehlt.",
        en: "lotse guide check FILE says what is missing."
      )
    )
  }
}

package import LotseKit

// The shapes in which Prompts/ keeps words for finding commands.
extension YAMLNode {
  /// Lists of sentences by language and, above that, by a name such as a command's id.
  ///
  /// - Throws: A ``YAMLError`` if the file has another shape.
  package func sentencesByName() throws(YAMLError) -> [String: [Language: [String]]] {
    var sentences: [String: [Language: [String]]] = [:]
    for member in try members() {
      sentences[member.key] = try member.value.sentencesByLanguage()
    }
    return sentences
  }

  /// Lists of sentences by language.
  ///
  /// - Throws: A ``YAMLError`` if the file has another shape.
  package func sentencesByLanguage() throws(YAMLError) -> [Language: [String]] {
    var sentences: [Language: [String]] = [:]
    for member in try members() { sentences[try member.language()] = try member.value.texts() }
    return sentences
  }

  /// Lists of words by the name of their group and, above that, by language.
  ///
  /// - Throws: A ``YAMLError`` if the file has another shape.
  package func groupsByLanguage() throws(YAMLError) -> [Language: [String: [String]]] {
    var groups: [Language: [String: [String]]] = [:]
    for member in try members() {
      var words: [String: [String]] = [:]
      for group in try member.value.members() { words[group.key] = try group.value.texts() }
      groups[try member.language()] = words
    }
    return groups
  }

  private func members() throws(YAMLError) -> [YAMLMember] {
    guard case .mapping(let members) = content else {
      throw YAMLError(
        at: position,
        Text(
          de: "Hier werden Zeilen der Form „name: …“ erwartet.",
          en: "Lines of the form “name: …” are expected here."
        )
      )
    }
    return members
  }

  private func texts() throws(YAMLError) -> [String] {
    guard case .sequence(let elements) = content else {
      throw YAMLError(
        at: position,
        Text(de: "Hier wird eine Liste erwartet.", en: "A list is expected here.")
      )
    }
    var texts: [String] = []
    for element in elements {
      guard let text = element.text, !element.isNull else {
        throw YAMLError(
          at: element.position,
          Text(de: "Hier wird ein Text erwartet.", en: "A text is expected here.")
        )
      }
      texts.append(text)
    }
    return texts
  }
}

extension YAMLMember {
  fileprivate func language() throws(YAMLError) -> Language {
    guard let language = Language(rawValue: key) else {
      throw YAMLError(
        at: keyPosition,
        Text(de: "Hier wird „de“ oder „en“ erwartet.", en: "“de” or “en” is expected here.")
      )
    }
    return language
  }
}

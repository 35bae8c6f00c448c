import LotseKit

/// A list in both languages: `{de: […], en: […]}`, item by item the same.
struct TextList: Decodable {
  let texts: [Text]

  init(from decoder: any Decoder) throws {
    let lists = try decoder.container(keyedBy: Language.self)
    let german = try lists.decode([String].self, forKey: .german)
    let english = try lists.decode([String].self, forKey: .english)
    guard german.count == english.count else {
      throw UserError(
        Text(
          de: "Die Liste hat \(german.count) Punkte auf Deutsch und \(english.count) auf Englisch.",
          en: "The list has \(german.count) items in German and \(english.count) in English."
        )
      )
    }
    texts = zip(german, english).map { Text(de: $0, en: $1) }
  }
}

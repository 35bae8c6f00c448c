extension Evidence {
  /// The source as documents show it, with how sure it is; `nil` if there is none to name or it
  /// is too uncertain to be shown.
  public func source(in language: Language) -> Source? {
    guard let title, certainty != .uncertain else { return nil }
    let reported = Text(de: "laut \(title)", en: "according to \(title)").in(language)
    return Source(
      title: certainty == .reported ? reported : title,
      publisher: publisher,
      place: certainty == .guidance ? unchecked(in: language) : place,
      checked: checked
    )
  }

  /// What nobody looked up says so.
  private func unchecked(in language: Language) -> String {
    let remark = Text(de: "nicht am Text geprüft", en: "not checked against the text")
    return [place, remark.in(language)].compactMap(\.self).joined(separator: ", ")
  }
}

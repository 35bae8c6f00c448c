import LotseHost
package import LotseKit
import LotseWords

/// Finds the command that a plain sentence means: first the field that it is about, by a model
/// learned from many lines; then the command, by its likeness to sentences known to mean it.
///
/// A plugin that the model has not learned of, an organisation's own, is found by its sentences
/// alone; what is surely its own takes nothing from the others.
///
/// The router is a value: the same line always gets the same answer, nothing is learned while it
/// is used.
package struct Router: Sendable {
  private let model: IntentModel?
  private let reader: SignReader
  /// For each intent of the model, its commands; none if no plugin has any.
  private let learned: [OnDemand<CommandIndex>?]
  /// The commands of the plugins that the model has not learned of.
  private let own: OnDemand<CommandIndex>?
  private let fields: RoutingFields

  /// A router for the commands of some plugins.
  ///
  /// - Parameters:
  ///   - manifests: The plugins' own words: names, summaries and examples of their commands.
  ///   - material: What else there is to learn from; examples of commands that are not among the
  ///     manifests are left aside.
  package init(_ manifests: [Manifest], material: RoutingMaterial = RoutingMaterial()) {
    let fields = RoutingFields(manifests, material)
    let readers = fields.readers
    model = material.model
    reader = SignReader(material)
    self.fields = fields
    learned = fields.learned.map { field in
      let entries = fields.entries(of: field)
      if entries.isEmpty { return nil }
      return OnDemand { CommandIndex(entries, others: [:], readers: readers) }
    }
    let entries = fields.ownEntries
    own =
      entries.isEmpty
      ? nil
      : OnDemand {
        CommandIndex(entries, others: fields.others, readers: readers, takesBeginnings: true)
      }
  }

  /// What a line means.
  ///
  /// - Parameters:
  ///   - line: The line, in German or English.
  ///   - language: The language of the interface, which decides where a line fits both.
  /// - Returns: The commands it may mean with what spoke for them, and what to do with it.
  package func route(_ line: String, language: Language) -> Routing {
    // A number alone answers something; where nothing was asked, it means nothing.
    let line = String(line.prefix(Self.mostLetters))
    guard line.contains(where: \.isLetter) else { return Routing(candidates: [], none: 1) }
    let words = reader.words(of: line)
    let compared = ComparedLine(line, words)
    let own = ownCandidates(for: compared, in: language)
    let rest = 1 - (own.first?.score ?? 0)
    let labelled = labelled(line)
    guard let model else {
      return Routing(candidates: own, none: rest, Certainty(told: labelled))
    }
    let guess = model.guess(reader.read(line, words, in: language, isKnown: model.knows))
    var certainty = model.certainty(of: line, guess)
    let leastLikely = certainty.isOpen ? Self.leastLikelyWhenOpen : Self.leastLikely
    let likely = learned.indices.filter { guess.probabilities[$0] > leastLikely }
    let found = likely.flatMap { intent in
      commands(
        for: compared,
        in: language,
        intent,
        likelihood: guess.probabilities[intent] * rest,
        guess.evidence(for: intent)
      )
    }
    let candidates = (own + found).enumerated()
      .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
      .map(\.element)
    // What no plugin is there for means none of those that are.
    let missing = learned.indices.filter { learned[$0] == nil }
    let none = missing.reduce(guess.probabilities.last ?? 0) { $0 + guess.probabilities[$1] }
    certainty.told = told(among: candidates) ?? labelled
    var routing = Routing(candidates: candidates, none: none * rest, certainty)
    let likeliest = guess.probabilities.indices.max {
      guess.probabilities[$0] < guess.probabilities[$1]
    }
    if let likeliest, missing.contains(likeliest), case .none = routing.decision {
      routing.unserved = model.intents[likeliest]
    }
    return routing
  }

  private static let leastLikely = 0.02
  private static let leastLikelyWhenOpen = 0.004
  // Nobody asks for something in more; a pasted page is not read to its end.
  private static let mostLetters = 2000

  /// The command that has the line as an example, if only one has.
  private func told(among candidates: [Routing.Candidate]) -> Routing.Candidate? {
    let told = candidates.filter { $0.fit == CommandIndex.wordByWord }
    return told.count == 1 ? told[0] : nil
  }

  /// The command that a line names by what it says that it is, before a colon.
  private func labelled(_ line: String) -> Routing.Candidate? {
    guard let forms = try? SentenceForms.embedded.value, let label = LineLabel(of: line, forms),
      let (reference, field) = fields.command(label.command)
    else { return nil }
    return Routing.Candidate(
      reference: reference,
      intent: field,
      score: 1,
      fit: 1,
      evidence: label.words.map { Routing.Evidence(word: $0, weight: 1) }
    )
  }

  private func commands(
    for line: ComparedLine,
    in language: Language,
    _ intent: Int,
    likelihood: Double,
    _ evidence: [Routing.Evidence]
  ) -> [Routing.Candidate] {
    guard let index = try? learned[intent]?.value else { return [] }
    let fits = index.fits(line, in: language).commands
    let best = fits.first?.score ?? 0
    let found = fits.map { fit in
      Routing.Candidate(
        reference: fit.reference,
        intent: fields.learned[intent],
        score: likelihood * fit.score / best,
        fit: fit.score,
        evidence: evidence
      )
    }
    if !found.isEmpty { return found }
    return [index.usual].compactMap(\.self).map { reference in
      Routing.Candidate(
        reference: reference,
        intent: fields.learned[intent],
        score: likelihood,
        fit: 0,
        evidence: evidence
      )
    }
  }

  /// The commands of the plugins that the model has not learned of; a likeness that could be
  /// chance counts little, one word by word is certain.
  private func ownCandidates(
    for line: ComparedLine,
    in language: Language
  ) -> [Routing.Candidate] {
    guard let index = try? own?.value else { return [] }
    let fits = index.fits(line, in: language)
    return fits.commands.map { fit in
      let certainty = (fit.score - Self.chance) / (Self.surely - Self.chance)
      let evidence = index.evidence(for: fit, in: line)
      let counts = fit.score > fits.others && speaksOfItsPlugin(evidence, of: fit.score)
      return Routing.Candidate(
        reference: fit.reference,
        intent: fit.reference.plugin,
        score: counts ? min(1, max(0, certainty)) : 0,
        fit: fit.score,
        evidence: evidence
      )
    }
  }

  /// Whether enough speaks for a command beside a name that others have too: `vergleichen`.
  private func speaksOfItsPlugin(_ evidence: [Routing.Evidence], of score: Double) -> Bool {
    let own = evidence.reduce(0) { $0 + (fields.isShared($1.word) ? 0 : $1.weight) }
    return own >= Self.leastOfItsOwn * score
  }

  private static let leastOfItsOwn = 0.3
  private static let chance = 0.15
  private static let surely = 0.45
}

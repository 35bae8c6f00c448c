import Foundation
import LotseTestSupport
import LotseYAML
import Testing

/// The whole way of a plain question: what a command claims never gets to the cards.
///
/// The floors stand a little below what is reached, so that they fail when something gets worse,
/// not when a card is added.
@Suite("A question typed plainly")
struct QuestionTests {
  private struct Question: Decodable {
    var ask: String
    var cards: [String]
    /// The commands that answer it just as well.
    var commands: [String]?
  }

  private struct Explanation: Decodable {
    struct Reason: Decodable {
      var card: String?
    }

    var command: String?
    var why: [Reason]

    var cards: [String] { command == "knowledge.ask" ? why.compactMap(\.card) : [] }
  }

  private func questions(_ file: String, _ language: String) throws -> [Question] {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../LotseKnowledgeTests/HeldApart/\(file).yaml")
    let all = try YAMLDecoder().decode(
      [String: [Question]].self,
      parsing: Array(Data(contentsOf: url)),
      file: file
    )
    return all[language] ?? []
  }

  @Test(
    "is answered from its card",
    arguments: ["questions", "colloquial"],
    ["de", "en"]
  )
  func answered(file: String, language: String) throws {
    let questions = try questions(file, language)
    let lines = questions.map { $0.ask + "\n" }.joined()
    let outcome = try Household().run("explain", "--lang", language, input: lines)
    let explanations = try outcome.output.split(separator: "\n").map {
      try JSONDecoder().decode(Explanation.self, from: Data($0.utf8))
    }
    try #require(explanations.count == questions.count)
    var (first, firstThree) = (0, 0)
    for (question, explanation) in zip(questions, explanations) {
      let cards = explanation.cards.prefix(3)
      let isCommand = explanation.command.map { question.commands?.contains($0) == true } ?? false
      if isCommand || cards.first.map(question.cards.contains) == true { first += 1 }
      if isCommand || cards.contains(where: question.cards.contains) { firstThree += 1 }
    }
    // What was measured belongs in the log of the test run, for whoever changes the router.
    print(
      "typed plainly, \(file) \(language): \(questions.count) questions, "
        + "\(first) in the first place, \(firstThree) among the first three"
    )
    #expect(questions.count >= 70)
    #expect(Double(first) >= 0.78 * Double(questions.count))
    #expect(Double(firstThree) >= 0.79 * Double(questions.count))
  }

  @Test(
    "leaves what is no question of the field to the commands",
    arguments: [
      ("was ist überfällig", "agenda.list"), ("was habe ich gestern gemacht", "log.list"),
      ("zeig mir die Macht-Interesse-Matrix", "stakeholders.grid"),
      ("wie viele Maßnahmen haben wir geschafft", "agenda.stats"),
      ("die SBV ist angehört worden", "stakeholders.state"),
      ("Wir führen die E-Akte ein, wen muss ich beteiligen?", "stakeholders.project"),
    ]
  )
  func left(line: String, command: String) throws {
    let outcome = try Household().run("explain", "--lang", "de", line)
    let explanation = try JSONDecoder().decode(Explanation.self, from: Data(outcome.output.utf8))
    #expect(explanation.command == command)
  }
}

import LotseKit

/// Questions as officers type them, with the cards that answer them.
///
/// They were written before the cards, and no card may be written or reworded after them: they
/// measure how well cards are found by people who do not know their words.
struct HeldApartQuestion: Sendable {
  let text: String
  let language: Language
  /// The cards of which any one answers it.
  let cards: [String]

  private init(_ language: Language, _ text: String, _ cards: [String]) {
    self.text = text
    self.language = language
    self.cards = cards
  }

  static let all =
    german.map { HeldApartQuestion(.german, $0, $1) }
    + english.map { HeldApartQuestion(.english, $0, $1) }

  private static let german: [(String, [String])] = [
    ("kann unser it chef auch datenschutzbeauftragter sein", ["bdsb-cio"]),
    ("DSB und ISB in einer Person ok?", ["bdsb-isb"]),
    ("darf der bürgermeister den dsb mitmachen", ["bdsb-hvb"]),
    ("ich bin cdo, soll jetzt auch noch dsb werden - geht das", ["bdsb-cdo"]),
    ("Personalratsvorsitzende als Datenschutzbeauftragte?", ["bdsb-personalrat"]),
    ("it-leiter macht die informationssicherheit mit, problem?", ["isb-cio"]),
    ("brauchen wir als dorf überhaupt einen datenschutzbeauftragten", ["role-bdsb"]),
    ("können wir uns den dsb mit der nachbargemeinde teilen", ["bdsb-shared"]),
    ("was macht eigentlich ein isb den ganzen tag", ["role-isb"]),
    ("muss jede gemeinde einen informationssicherheitsbeauftragten haben", ["role-isb"]),
    ("unterschied cio cdo", ["cdo-or-cio"]),
    ("wo hängt man den cdo am besten auf, stabsstelle oder amt", ["cdo-anchoring"]),
    ("Stellenanteil Digitalisierung bei 8000 Einwohnern", ["roles-by-size"]),
    ("welche beauftragten sind gesetzlich pflicht", ["roles-statutory"]),
    ("was sind digitallotsen und was bringen die", ["role-digitallotsen"]),
    (
      "wann muss der PR mitbestimmen bei neuer software",
      ["trigger-monitoring", "role-personalrat"]
    ),
    ("zählt zeiterfassung als leistungskontrolle", ["trigger-monitoring"]),
    ("personalrad beteiligen bei homeoffice", ["trigger-remote-work", "project-homeoffice"]),
    (
      "schwerbehindertenvertretung vergessen anzuhören was jetzt",
      ["trigger-disabled-staff", "role-sbv"]
    ),
    ("ab wieviel leuten gibts eine sbv", ["role-sbv"]),
    ("gleichstellungsbeauftragte ab welcher größe hauptamtlich nrw", ["role-gleichstellung"]),
    ("wann muss ich europaweit ausschreiben", ["trigger-eu-threshold"]),
    ("EU schwellenwert 2026 lieferleistung", ["trigger-eu-threshold"]),
    ("unterhalb der schwelle nrw vergabe neu seit januar", ["trigger-below-threshold"]),
    (
      "direktvergabe an unser rechenzentrum erlaubt?", ["trigger-inhouse", "role-it-dienstleister"]
    ),
    ("dsfa wann nötig", ["trigger-dpia"]),
    ("was ist eine datenschutzfolgenabschätzung", ["trigger-dpia", "term-dsfa"]),
    (
      "brauch ich einen AV vertrag mit dem cloudanbieter",
      ["term-auftragsverarbeitung", "trigger-personal-data", "trigger-cloud"]
    ),
    (
      "rechnungsprüfung bei neuer finanzsoftware vorher fragen?",
      ["trigger-accounting", "role-rpa"]
    ),
    ("archiv einbinden eakte löschen", ["trigger-archive", "role-archiv"]),
    ("dürfen wir alte akten nach dem scannen wegwerfen", ["term-ersetzendes-scannen"]),
    ("wir wollen chatgpt im amt nutzen was muss ich beachten", ["trigger-ai", "project-ki"]),
    ("ab wann gelten die hochrisiko regeln der ki verordnung", ["law-ai-act"]),
    ("müssen mitarbeiter eine ki schulung machen", ["law-ai-literacy"]),
    ("kriegen wir als kommune ein bußgeld wegen ki", ["law-ki-mig"]),
    ("bewerberauswahl mit ki hochrisiko?", ["trigger-high-risk-ai"]),
    ("fällt das rathaus unter nis2", ["law-nis2", "trigger-nis2"]),
    ("Stadtwerke NIS-2 50 Mitarbeiter", ["trigger-nis2"]),
    ("wie fang ich mit IT sicherheit an als kleine gemeinde bsi", ["law-wiba"]),
    ("haben bürger einen anspruch auf online leistungen von der stadt", ["law-ozg"]),
    ("efa dienst nachnutzen wer ist verantwortlich datenschutz", ["law-efa"]),
    ("was ist fit connect", ["law-fit-connect"]),
    ("steuer id in registern bis wann", ["law-idnr"]),
    ("NOOTS kommt das noch", ["law-noots"]),
    ("wann kommt die eudi wallet", ["law-eudi-wallet"]),
    ("müssen wir libreoffice / odf einführen", ["law-odf"]),
    ("gilt der deutschland stack für kommunen", ["law-deutschland-stack"]),
    ("elektronischer bescheid ab wann zugestellt", ["law-electronic-form"]),
    ("unterschrift ersetzen onlineformular schriftform", ["law-electronic-form"]),
    ("bundid oder eigenes bürgerkonto", ["law-accounts"]),
    ("müssen wir unsere daten offen veröffentlichen", ["law-open-data"]),
    ("was sind hochwertige datensätze", ["law-high-value-data", "law-open-data"]),
    ("evb it cloud pflicht?", ["law-evb-it"]),
    (
      "barrierefreiheitserklärung website pflicht",
      ["law-accessibility", "trigger-accessibility", "term-erklaerung-barrierefreiheit"]
    ),
    ("gilt das bfsg fürs rathaus", ["law-bfsg"]),
    ("geld aus dem sondervermögen für digitalisierung", ["law-lukifg"]),
    ("darf ein bescheid vollautomatisch ohne sachbearbeiter raus", ["law-automated-acts"]),
    ("hybride ratssitzung nrw welche software", ["trigger-hybrid-meeting"]),
    ("sensoren in der innenstadt wen fragen", ["trigger-sensors", "project-iot"]),
    ("wir führen dms ein wen muss ich alles mitnehmen", ["project-eakte"]),
    ("neue homepage checkliste beteiligte", ["project-website"]),
    ("open data portal starten wer muss ran", ["project-opendata"]),
    ("umstieg auf neues fachverfahren worauf achten", ["project-fachverfahren"]),
    ("was ist eine standortanalyse", ["method-location-analysis"]),
    ("macht interesse matrix erklären", ["method-power-interest-grid"]),
    ("wie geh ich mit blockierern um", ["method-attitudes"]),
    ("raci was heißt das A", ["method-raci"]),
    ("wie schreib ich ein gutes ziel", ["method-good-goal"]),
    ("was gehört in eine beschlussvorlage", ["method-council-paper"]),
    ("weg durch die gremien für die digitale agenda", ["method-decision-path"]),
    ("reihenfolge der maßnahmen festlegen, priorisieren", ["method-prioritising"]),
    ("nutzenversprechen formulieren vorlage satz", ["method-promise", "method-value-proposition"]),
    ("unterschied mitbestimmung mitwirkung", ["term-mitbestimmung"]),
    ("wie oft muss man bei bildschirmarbeit pause machen", ["break-screen-work"]),
    ("telearbeit vs mobiles arbeiten unterschied", ["term-telearbeit"]),
    ("was bedeutet once only", ["term-once-only"]),
    ("vorzeitiger maßnahmebeginn förderung", ["trigger-grant"]),
    ("datenpanne wie lange zeit zum melden", ["law-gdpr"]),
  ]

  private static let english: [(String, [String])] = [
    ("can our head of IT also be DPO", ["bdsb-cio"]),
    ("dpo and security officer same person ok?", ["bdsb-isb"]),
    ("may the mayor be data protection officer", ["bdsb-hvb"]),
    ("i'm the CDO, can i take on data protection too", ["bdsb-cdo"]),
    ("HR manager as DPO", ["bdsb-personal"]),
    ("staff council chair as dpo allowed", ["bdsb-personalrat"]),
    ("IT manager doing infosec on the side, ok?", ["isb-cio"]),
    ("can the cdo be ciso in a small town", ["isb-cdo"]),
    ("does a village of 3000 need a dpo", ["role-bdsb"]),
    ("share a data protection officer with neighbouring town", ["bdsb-shared"]),
    ("what does an ISB do", ["role-isb"]),
    ("cdo vs cio difference", ["cdo-or-cio"]),
    ("chief digital or chief data officer??", ["cdo-digital-or-data"]),
    ("where should the digital officer sit in the org chart", ["cdo-anchoring"]),
    ("how many fte for digitalisation in a town of 30000", ["roles-by-size"]),
    ("which officers are required by law", ["roles-statutory"]),
    ("what is a digitallotse", ["role-digitallotsen", "lotse-or-digitallotse"]),
    ("is project lead and sponsor the same person a problem", ["project-lead-sponsor"]),
    ("can the auditors help run the project", ["rpa-delivery", "role-rpa"]),
    ("staff council rights new software that logs users", ["trigger-monitoring"]),
    ("do i need staff council if workflow changes a lot", ["trigger-methods"]),
    ("homeoffice rules who to ask", ["trigger-remote-work", "project-homeoffice"]),
    ("forgot to hear the disability rep before deciding", ["trigger-disabled-staff", "role-sbv"]),
    ("when is equal opportunities officer involved", ["trigger-equality", "role-gleichstellung"]),
    ("EU tender threshold services 2026", ["trigger-eu-threshold"]),
    ("procurement below threshold nrw", ["trigger-below-threshold"]),
    ("award to our own data centre without tender", ["trigger-inhouse", "role-it-dienstleister"]),
    ("when is a dpia needed", ["trigger-dpia"]),
    (
      "processor contract needed for saas?",
      ["term-auftragsverarbeitung", "trigger-personal-data", "trigger-cloud"]
    ),
    ("audit office check of finance software before go live", ["trigger-accounting", "role-rpa"]),
    ("do we have to offer databases to the archive", ["trigger-archive", "role-archiv"]),
    ("scan and shred paper files", ["term-ersetzendes-scannen"]),
    ("using chatgpt in the office what to consider", ["trigger-ai", "project-ki"]),
    ("high risk AI start date after omnibus", ["law-ai-act"]),
    ("is AI training for staff mandatory", ["law-ai-literacy"]),
    ("who supervises AI in municipalities, fines?", ["law-ki-mig"]),
    ("fundamental rights impact assessment who has to", ["trigger-high-risk-ai"]),
    ("does nis2 apply to town halls", ["law-nis2", "trigger-nis2"]),
    ("nis 2 water utility 60 employees", ["trigger-nis2"]),
    ("bsi checklists for small municipality where to start", ["law-wiba"]),
    ("can citizens sue us for online services", ["law-ozg"]),
    ("efa reuse who is controller", ["law-efa"]),
    ("fit-connect cost encrypted transport", ["law-fit-connect"]),
    ("tax id as key in registers deadline", ["law-idnr"]),
    ("is the noots treaty in force", ["law-noots"]),
    ("german digital wallet launch date", ["law-eudi-wallet"]),
    ("do we have to switch to open document format", ["law-odf"]),
    ("germany stack binding for us", ["law-deutschland-stack"]),
    ("electronic notice when delivered", ["law-electronic-form"]),
    ("bundid deutschlandid own account", ["law-accounts"]),
    ("obligation to publish open data", ["law-open-data"]),
    ("high value datasets api", ["law-high-value-data", "law-open-data"]),
    ("standard it contract terms cloud", ["law-evb-it"]),
    ("website accessibility law municipality", ["law-accessibility", "trigger-accessibility"]),
    ("accessibility act for ticket machines", ["law-bfsg"]),
    ("money from the special fund for IT", ["law-lukifg"]),
    ("fully automated decisions allowed?", ["law-automated-acts"]),
    ("hybrid council meetings approved software", ["trigger-hybrid-meeting"]),
    ("cameras sensors in public space privacy", ["trigger-sensors"]),
    ("introducing e-file who must be involved", ["project-eakte"]),
    ("lorawan pilot pitfalls", ["project-iot"]),
    ("moving to the cloud stakeholders", ["project-cloud"]),
    ("new website who to involve", ["project-website"]),
    ("what is a location analysis", ["method-location-analysis"]),
    ("ozg maturity levels", ["method-maturity-models"]),
    ("power interest grid quadrants", ["method-power-interest-grid"]),
    ("how to deal with a blocker", ["method-attitudes"]),
    ("raci rules", ["method-raci"]),
    ("smart goal example", ["method-good-goal"]),
    ("what goes into a council paper", ["method-council-paper"]),
    ("prioritise measures scoring weights", ["method-prioritising"]),
    ("building blocks of a digital municipality", ["blocks-overview"]),
    ("difference co-determination and hearing", ["term-mitbestimmung"]),
    ("how often breaks at screen", ["break-screen-work"]),
    ("20-20-20 rule eyes evidence", ["break-eyes"]),
    ("telework vs mobile work", ["term-telearbeit"]),
    ("what does media break mean", ["term-medienbruch"]),
    ("grant approved yet, can we already start", ["trigger-grant"]),
    ("deadline for reporting a data breach", ["law-gdpr"]),
    ("cyber resilience act vendors", ["law-cra"]),
  ]
}

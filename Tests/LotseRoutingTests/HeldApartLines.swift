/// Lines that the router has not learned from, with the commands that each may mean.
///
/// `none` stands for a line that Lotse is not there for. Whoever adds an example sentence to
/// Prompts/ takes care that it is not one of these; a test says so otherwise.
enum HeldApartLines {
  struct Line: Sendable {
    let text: String
    /// Ids such as `log.add`; empty for a line that means none.
    let commands: [String]
  }

  static let all: [Line] = (german + "\n" + english).split(separator: "\n").map { row in
    let parts = row.split(separator: ":", maxSplits: 1)
    let commands = parts[0].split(separator: " ").map(String.init).filter { $0 != "none" }
    return Line(text: String(parts[1].drop { $0 == " " }), commands: commands)
  }

  private static let german = """
    agenda.add: neue Maßnahme Aufrufsystem im Bürgerbüro bis Mai
    agenda.add: nimm die Sensorik als Maßnahme in die Agenda
    agenda.add: setz das Ratsinformationssystem auf die Agenda
    agenda.add agenda.measure: leg eine neue Maßnahme an
    agenda.change: Maßnahme 4 bearbeiten
    agenda.change: die Priorität der Maßnahme 9 auf niedrig setzen
    agenda.postpone: verschieb 12 auf Freitag
    agenda.postpone: Maßnahme 8 um einen Monat verschieben
    agenda.done: Maßnahme 15 ist abgeschlossen
    agenda.done log.done: 15 ist fertig
    agenda.drop: wir verwerfen Maßnahme 6
    agenda.delete: lösche Maßnahme 31
    agenda.begin: wir fangen mit Maßnahme 5 an
    agenda.block: Maßnahme 2 kommt nicht voran, die Zustimmung fehlt
    agenda.wait: bei Maßnahme 4 warten wir auf den Landkreis
    agenda.rate: ich möchte Maßnahme 17 bewerten
    agenda.depends: Maßnahme 5 hängt von Maßnahme 2 ab
    agenda.list: was ist überfällig
    agenda.list: Maßnahmen der Pressestelle
    agenda.list: was ist bis Ende Juni fällig
    agenda.next agenda.today: was muss ich heute machen
    agenda.next: womit soll ich weitermachen
    agenda.show: zeig mir Maßnahme 21
    agenda.board: die Maßnahmen nach Stand zeigen
    agenda.stale: welche Maßnahmen stehen still
    agenda.stats: wie viele Maßnahmen haben wir geschafft
    agenda.times: wie viel Zeit ging in die Website
    agenda.clock: starte die Uhr für Maßnahme 8
    agenda.history: was wurde an Maßnahme 4 geändert
    log.add: heute morgen kurz mit Herrn Öztürk wegen der Scanner gesprochen
    log.add: hab grad das Protokoll ans Hauptamt geschickt
    log.add: gestern Nachmittag Schulung für die Digitallotsen gehalten
    log.add: habe mit dem Dienstleister den Zeitplan abgestimmt
    log.add: Rechenzentrum hat heute angerufen, Wartung am Samstag
    log.add: notier mal, das Standesamt bekommt neue Bildschirme
    log.add: war am Dienstag beim Landkreis wegen der Kooperation
    log.add: wir haben heute den Prototyp getestet
    log.add: schreibe ins Logbuch, Förderbescheid ist da
    log.add: vorhin Frau Schmitz getroffen, sie macht beim Pilot mit
    log.add: bitte eintragen, Passwörter wurden zurückgesetzt
    log.add: bin heute mit der Standortanalyse weitergekommen
    log.add: eben die Präsentation für den Ausschuss fertiggestellt
    log.meeting: ich komme aus der Sitzung und möchte sie dokumentieren
    log.meeting: Besprechung mit dem Kämmerer protokollieren
    log.meeting: leg ein Gesprächsprotokoll an
    log.meeting: neues Meeting festhalten
    log.decision: eine Entscheidung dokumentieren
    log.decision: der Rat hat beschlossen, das Bürgerportal zu kaufen
    log.decision: wir haben entschieden, erst im März zu starten
    log.impulse: gestern auf der Tagung viel gelernt
    log.impulse: einen Impuls vom Vortrag aufschreiben
    log.impulse: Idee aus einem Seminar notieren
    log.open: ich muss noch die Ausschreibung vorbereiten
    log.open: leg einen offenen Punkt an
    log.open: Herr Meier soll bis Dienstag die Lizenzen klären
    log.open: nicht vergessen, den Personalrat zu fragen
    log.list: was war gestern los
    log.list: zeig alle Einträge vom Oktober
    log.list agenda.list: welche Aufgaben sind noch offen
    log.list agenda.list: was muss ich diese Woche noch machen
    log.list: was hab ich letzten Donnerstag getan
    log.list: meine Einträge bitte
    log.list agenda.list: was ist diese Woche fällig
    log.search: wann habe ich zuletzt mit dem Rechenzentrum gesprochen
    log.search: such im Logbuch nach Drucker
    log.search core.search: finde die Notiz über das Glasfaserkabel
    log.search: wann ging es um die Hundesteuer
    log.show: zeige den Eintrag 34
    log.show: was steht in Nummer 18
    log.edit: ich möchte Eintrag 3 ändern
    log.edit: Tippfehler in Eintrag 40 korrigieren
    log.delete: bitte Eintrag 9 löschen
    log.delete: die Notiz von gestern kann weg
    log.done: Aufgabe 14 ist erledigt
    log.done: Punkt 3 abhaken
    log.history: welche Fassungen gab es von Eintrag 6
    log.onthisday: was habe ich heute vor einem Jahr gemacht
    log.onthisday: was war an diesem Tag letztes Jahr
    log.summary: mach mir einen Wochenbericht
    log.summary: Zusammenfassung der Woche bitte
    log.summary: schreib einen Rückblick auf diese Woche
    log.summary: fass mir den Monat zusammen
    log.export: speichere das Logbuch als Datei
    log.export: ich möchte meine Einträge exportieren
    log.day: so, Feierabend für heute
    log.day: lass uns den Tag abschließen
    log.people: mit welchen Leuten hatte ich zu tun
    log.tags: zeig mir alle Schlagwörter
    log.projects: zeig die Vorhaben aus dem Logbuch
    help.help: ich brauche Hilfe
    help.help: was kann das Programm alles
    help.help: wie bedient man das
    help.help: welche Befehle kennst du
    core.language: stell bitte auf Englisch um
    core.language: ich möchte die deutsche Sprache
    core.settings: zeig die Einstellungen
    core.undo: mach den letzten Schritt rückgängig
    core.undo: das war ein Versehen, bitte zurücknehmen
    core.undo: zurück, das war falsch
    core.redo: Schritt wiederherstellen, war doch richtig
    core.history: was habe ich heute alles geändert
    core.history: zeig mir die letzten Änderungen
    core.search log.search: suche überall nach Barrierefreiheit
    core.search log.search: gibt es etwas zum Thema E-Rechnung
    core.conversations: welche Gespräche habe ich unterbrochen
    core.resume: mach weiter, wo wir aufgehört haben
    core.resume: Gespräch wieder aufnehmen
    core.plugins: welche Erweiterungen sind installiert
    core.quit: Lotse beenden
    store.path: wo werden meine Einträge gespeichert
    store.path: an welchem Ort liegt die Datenbank
    store.check: sind die Daten noch in Ordnung
    store.check: prüf mal die Datenbank
    store.backup: bitte eine Datensicherung anlegen
    store.backup: wie mache ich ein Backup
    store.backup: ich will meine Daten sichern
    store.restore: ich möchte eine Sicherung wiederherstellen
    store.export: exportiere alle Daten als JSON
    store.import: eine JSON-Datei importieren
    store.purge: lösche die gelöschten Daten endgültig
    roles.recommend: welche Funktionen müssen wir bei uns im Rathaus besetzen
    roles.recommend: wen braucht eine Stadt mit 22.000 Einwohnern für die Digitalisierung
    roles.recommend: welche Beauftragten schreibt das Gesetz vor
    roles.check: prüf mal wer bei uns welche Rollen hat
    roles.compatible: darf der Datenschutzbeauftragte zugleich die IT leiten
    roles.compatible: kann eine Person gleichzeitig ISB und CDO sein
    roles.compatible: Interessenkonflikt zwischen DSB und Personalrat
    roles.profile: ich brauche eine Stellenbeschreibung für den ISB
    roles.profile: welche Aufgaben hat der CDO
    roles.appointment: Muster für die Bestellung des ISB
    roles.raci: RACI für die Einführung der E-Akte machen
    roles.compare: worin unterscheiden sich ISB und DSB
    roles.who: wer ist zuständig für die Barrierefreiheit unserer Website
    roles.who: wer ist verantwortlich für den Aktenplan
    roles.list: zeig alle Rollen
    core.why: warum sagst du das
    none: scheint am Wochenende die Sonne
    none: wie lange muss ein Ei kochen
    none: wann macht das Standesamt auf
    none: kannst du singen
    none: welche Öffnungszeiten hat das Schwimmbad
    none: wie viel kostet ein Parkausweis
    none: wer wird Weltmeister
    none: Rezept für Kartoffelsuppe
    none: wo gibt es hier gutes Eis
    none: was ist die Hauptstadt von Australien
    none: wie melde ich mein Auto um
    none: bestelle mir ein Taxi
    none: wie ist der Wechselkurs zum Dollar
    none: stell den Wecker auf sieben Uhr
    none: wann fährt der Zug nach Köln
    none: qwertz asdf
    """

  private static let english = """
    agenda.add: new measure ticket machine for the citizens' office
    agenda.add: put the council information system on the agenda
    agenda.change: edit measure 4
    agenda.postpone: postpone measure 8 by a month
    agenda.postpone: move 12 to next Tuesday
    agenda.done: measure 15 is complete
    agenda.drop: we drop measure 6
    agenda.delete: please delete measure 31
    agenda.wait: with measure 4 we are waiting for the district
    agenda.rate: I want to rate measure 17
    agenda.depends: measure 5 depends on measure 2
    agenda.list: which measures are overdue
    agenda.list: measures of the press office
    agenda.next: what should I go on with
    agenda.next agenda.today: what do I have to do now
    agenda.show: show me measure 21
    agenda.stale: which measures are standing still
    agenda.stats: how many measures did we close
    agenda.clock: start the timer for measure 8
    agenda.history: what was changed of measure 4
    log.add: spoke to Mr Öztürk about the scanners this morning
    log.add: just sent the minutes to the main office
    log.add: gave a training for the digital guides yesterday
    log.add: agreed the schedule with the vendor today
    log.add: the data centre called today, maintenance on Saturday
    log.add: note that the registry gets new screens
    log.add: was at the district on Tuesday because of the cooperation
    log.add: we tested the prototype today
    log.add: write in the log that the grant has arrived
    log.add: met Ms Schmitz, she joins the pilot
    log.add: please record that the passwords were reset
    log.add: finished the slides for the committee this morning
    log.meeting: I come from a meeting and want to document it
    log.meeting: take minutes for the steering group
    log.meeting: start meeting notes
    log.decision: I want to record a decision
    log.decision: the council decided to buy the portal
    log.impulse: learned a lot at the conference
    log.impulse: write down an idea from a seminar
    log.open: I still need to prepare the tender
    log.open: create an open point
    log.open: don't forget to ask the staff council
    log.list: what happened yesterday
    log.list: show all entries from October
    log.list: which tasks are still open
    log.list: what did I do last Thursday
    log.list: what is due this week
    log.search: when did I last talk to the data centre
    log.search: search the log for printer
    log.search: when was it about dog tax
    log.show: show me entry 34
    log.edit: I want to change entry 3
    log.edit: correct a typo in entry 40
    log.delete: please delete entry 9
    log.done: task 14 is done
    log.history: which versions of entry 6 were there
    log.onthisday: what did I do a year ago today
    log.summary: make a weekly report
    log.summary: summary of the week please
    log.export: save the log to a file
    log.export: I want to export my entries
    log.day: let's wrap up the day
    log.day: done for today
    log.people: which people did I deal with
    log.tags: show me all tags
    log.projects: which projects did I write about
    help.help: I need help
    help.help: what can this program do
    help.help: which commands do you know
    core.language: please switch to German
    core.settings: show the settings
    core.undo: undo what I just did
    core.undo: that was a mistake, take it back
    core.redo: redo the last step
    core.history: what have I changed today
    core.search log.search: search everywhere for accessibility
    core.conversations: which conversations did I interrupt
    core.resume: continue where we stopped
    core.plugins: which plugins are installed
    core.quit: quit Lotse
    store.path: where are my entries stored
    store.check: is my data still all right
    store.backup: please make a backup of my data
    store.backup: how do I make a backup
    store.restore: I want to restore a backup
    store.export: export all my data as JSON
    store.import: import a JSON file
    store.purge: really delete the deleted data
    roles.recommend: which roles does a town of 22,000 need
    roles.recommend: which officers are mandatory by law
    roles.check: check who holds which roles here
    roles.compatible: can one person be DPO and head of IT
    roles.compatible: may the security officer be the CDO as well
    roles.profile: I need a job description for the security officer
    roles.profile: tasks of the CDO
    roles.appointment: template for the appointment of the DPO
    roles.raci: make a RACI for the e-file project
    roles.compare: difference between ISB and DPO
    roles.who: who is responsible for the accessibility of our website
    roles.list: list all roles
    core.why: why do you say so
    none: will the sun shine at the weekend
    none: how long does an egg have to boil
    none: when does the registry office close
    none: can you sing
    none: opening hours of the swimming pool
    none: who will win the world cup
    none: recipe for potato soup
    none: what is the capital of Australia
    none: order me a taxi
    none: what is the exchange rate of the dollar
    none: set the alarm to seven o'clock
    none: train times to Cologne
    """
}

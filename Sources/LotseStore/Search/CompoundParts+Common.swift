extension CompoundParts {
  /// Frequent parts of the compounds of public administration, folded, so that a compound is
  /// recognised even where its parts never stand alone.
  static let common: Set<String> = Set(
    """
    abfall abgabe ablage ablauf abteilung adresse akte akten aktion alter amt amter anfrage angebot anlage
    anliegen anmelde anpassung ansatz anteil antrag anwender anwendung arbeit arbeits archiv art
    aufgabe aufnahme auftrag aufwand ausbau ausbildung ausgabe auskunft ausland ausschuss ausweis auto
    bad bahn bau bauhof bearbeitung bedarf begriff behorde beirat beitrag bereich bericht beruf beschaffung
    beschluss bescheid besuch betrieb bezirk bild bildung blatt brand brief buch bucherei budget
    bundes bund burger buro bus bussgeld chef dach daten datei datum dauer dialog dienst digital
    dokument dorf druck ehren eigen ein eingang einheit einkauf einkommen ende energie entscheidung
    entwicklung erst fach fachbereich fahr fahrt fahrzeug fall familie familien feier feld ferien fest
    feuer feuerwehr finanz flache form formular forst fort frage frauen frei frist front fuhrung funktion
    gebaude gebiet gebuhr gebuhren geld geltung gemeinde gemein gericht gesamt geschaft gesetz gesprach
    gesundheit gewerbe glas gremium grund grundstuck gruppe gut halle handel handwerk haupt haus
    haushalt heim heimat herbst hilfe hinweis hoch hof hund hunde information innen innovation inhalt
    jahr jahres jubilaum jugend kanzlei kalender karte kasse katastrophe kauf kenn kind kinder kirche
    klasse klima kommunal kommune konto kontroll konzept kosten kraft kreis kultur kunde kurs
    land landes landrat lager laufzeit leben lehr leistung leit leitung lern licht liege liste lohn lokal
    mangel mann markt marketing maschine material medien mehr meinung melde meister miet mit mitarbeiter
    mitglied mitte mittel mobil modell monat monats musik mull musterstadt nach nachweis nacht name
    natur neben netz neu nord not nutzer nutzung ober objekt offen ordnung ort orts ost papier park
    partei partner pass person personal personen pflege pflicht plan planung platz politik polizei post
    praxis preis presse privat pro prozess produkt programm projekt protokoll prufung prufer punkt
    qualitat quartier rad rahmen rat rathaus raum recht rechts rechner rechnung referat regel region
    reihe reise rente rest richtlinie ring rolle ruck sach saal satz satzung schaden schein schicht
    schluss schnitt schreib schritt schul schule schuler schutz see seite sicherheit sitz sitzung
    sonder sozial sparkasse speicher spiel sport sprache staat stadt standard standort start statistik
    stelle stell steuer stiftung stoff strasse strassen strategie strom stuck studie stunde stutz sud
    system tag tage tages team technik teil telefon termin text theater thema tier tisch tourismus
    trager transport tur uber uberwachung um umbau umwelt umzug unfall unter unterlagen unternehmen
    urkunde urlaub verband verbrauch verein verfahren vergabe verkehr vermogen versand vermittlung
    versicherung versorgung vertrag vertreter verwaltung verzeichnis vor vorgang vorhaben vorlage
    vorstand wache wahl wald wandel ware wasser web weg wehr weiter welt werk wert wesen west
    wettbewerb wirt wirtschaft wissen woche wochen wohn wohnung zahl zeichen zeit zeitung zentral
    zentrum zeug ziel zimmer zins zoll zone zug zugang zukunft zusammen zustandig zweck
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )
}

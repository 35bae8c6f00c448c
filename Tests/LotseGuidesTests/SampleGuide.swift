/// A small guide in which every part of the format occurs.
enum SampleGuide {
  static let text = """
    lotse: 1
    guide: gesamt
    version: 1
    title: {de: Gesamt, en: Whole}
    subject: "{{ amt }}"
    intro: {de: "Heute ist {{ today }}.", en: "Today is {{ today }}."}
    lists:
      felder:
        - {value: a, label: {de: Abläufe, en: Processes}, gewicht: 2}
        - {value: b, label: {de: Daten, en: Data}, gewicht: 1, when: online}
    scales: {reife: [{value: 1, label: wenig}, {value: 2, label: viel}]}
    sources: {ozg: {title: OZG, seen: text, checked: 2026-11-01}}
    questions:
      - {id: amt, type: text, means: project, label: "Welches Amt?", maxLength: 40, pattern: '[A-ZÄÖÜ].*'}
      - {id: leute, type: integer, label: "Wie viele?", minimum: 1, maximum: 90, unit: Personen}
      - {id: geld, type: number, label: "Wie viel?", required: false, unit: EUR}
      - {id: online, type: boolean, label: "Online?", unsure: true, source: {ref: ozg, place: "§ 2"}}
      - {id: beginn, type: date, label: "Wann?", minimum: today, means: [due, date]}
      - {id: wege, type: choice, multiple: true, label: "Welche Wege?", choices: [Post, {value: tel, label: Telefon, score: 2}]}
      - id: rahmen
        type: group
        label: Rahmen
        when: leute > 3
        questions:
          - {type: note, label: "**Rahmen** für {{ amt }}"}
          - {id: leitung, type: text, label: "Wer leitet?", default: "{{ profile.name }}"}
      - id: feld
        type: group
        label: "{{ label }}"
        repeat: {over: felder, as: f}
        questions:
          - {id: stufe, type: scale, scale: reife, notApplicable: true, unsure: true, label: "Wie ist {{ f.label }}?"}
        calculate: {luecke: (2 - stufe) * gewicht}
      - id: termin
        type: group
        label: Termine
        repeat: {min: 0, max: 3, item: Termin, title: "{{ was }}"}
        questions:
          - {id: was, type: text, label: "Was?"}
          - {id: tag, type: date, label: "Wann?"}
          - {id: von, type: text, format: time, label: "Von?"}
          - {id: bis, type: text, format: time, label: "Bis?", check: {that: bis > von, message: "Das Ende liegt vor dem Beginn."}}
          - {id: art, type: choice, label: "Was ist es?", choices: [{value: fest, label: fest}, {value: offen, label: offen}]}
    calculate:
      mitte: {value: mean(feld.stufe), label: Mitte, unit: Stufen}
      zuvor: before(mean(feld.stufe))
    outcomes:
      - {id: gut, when: mitte > 1.5, label: Gut}
      - {id: offen, label: Offen, text: "Es fehlt noch: {{ count_unsure(feld.stufe) }}"}
    findings:
      - {id: luecke, for: "sort(feld, -luecke)", when: luecke > 0, kind: warning, text: "{{ label }}: {{ luecke }}", source: ozg}
    charts:
      - {id: netz, type: radar, for: feld, label: "{{ label }}", value: stufe, earlier: before(stufe), maximum: 2, title: Netz}
      - {id: balken, type: bars, for: feld, label: "{{ label }}", value: luecke, unit: Punkte, title: Balken}
      - {id: lage, type: grid, for: feld, label: "{{ label }}", x: gewicht / 2, y: stufe, yMaximum: 2, xAxis: Gewicht, yAxis: Stufe, quadrants: [a, b, c, d], title: Lage}
      - {id: stand, type: progress, for: feld, label: "{{ label }}", value: stufe, maximum: 2, title: Stand}
      - {id: plan, type: timeline, for: termin, label: "{{ was }}", start: tag, end: tag + 7, title: Plan}
      - {id: woche, type: week, for: termin, label: "{{ was }}", day: tag, from: von, to: bis, mark: "{{ art.label }}", tone: 'if(art == "fest", "good", "fair")', title: Woche}
      - id: karte
        type: map
        layout: blocks
        centre: "{{ amt }}"
        for: feld
        label: "{{ label }}"
        title: Karte
        parts: [{for: 'termin[was != label]', label: "{{ was }}", mark: "{{ art.label }}", tone: '"good"', gap: art == "offen", note: "{{ tag }}"}]
    documents:
      - id: bericht
        title: "Bericht {{ amt }}"
        text: |
          # {{ amt }}
          {{ if has(geld) }}
          Kosten: **{{ geld }}**
          {{ else if leute > 9 }}
          - [ ] Kosten klären
          {{ else }}
          > [!NOTE]
          > Noch ohne Kosten
          {{ end }}
          | Feld | Stufe |
          | --- | ---: |
          {{ for x in sort(feld, -gewicht) }}
          | {{ x.label }} | {{ x.stufe }} |
          {{ else }}
          | – | – |
          {{ end }}
          {{ chart netz }}
          {{ chart balken }}
          {{ chart lage }}
          {{ chart stand }}
          {{ chart plan }}
          {{ chart woche }}
          {{ chart karte }}
          {{ answers }}
          {{ findings }}
          {{ open }}
          {{ sources }}
    follow-ups:
      - {label: "{{ label }} aufnehmen", command: agenda.add, for: feld, limit: 2, when: luecke > 0, arguments: {title: "{{ label }}"}}
    tests:
      - name: alles
        answers:
          {amt: Amt, leute: 5, online: ja, beginn: 2027-01-04, wege: "Post, tel", leitung: X, feld: {a: {stufe: 2}, b: {stufe: 1}}, termin: [{was: Los, tag: 2027-01-05, von: "08:30", bis: "10:00", art: fest}]}
        expect: [mitte == 1.5, outcome == "offen"]
        document: [Los]
    """
}

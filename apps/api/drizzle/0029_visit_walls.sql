-- Visits: who takes part because of them, what the server may do, and a small set of codes to begin with.
CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE OR REPLACE FUNCTION derive_care_relations_of(p uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE after_care CONSTANT interval := interval '14 days';
BEGIN
  -- One derivation per patient at a time: two at once would each leave the relations that the other has replaced.
  PERFORM pg_advisory_xact_lock(hashtextextended(p::text, 0));
  DELETE FROM care_relation WHERE patient_id = p;
  INSERT INTO care_relation (patient_id, unit_id, kind, source_id, period)
    SELECT p, s.unit_id, 'STAY', s.id, tstzrange(s.admitted_at, s.discharged_at + after_care)
      FROM stay s JOIN unit u ON u.id = s.unit_id AND u.kind = 'HOSPITAL_WARD' WHERE s.patient_id = p
    UNION ALL SELECT p, unit_id, 'LISTING', unit_id, tstzrange(lower(period), upper(period) + after_care) FROM listing WHERE patient_id = p
    UNION ALL SELECT p, unit_id, 'ENROLMENT', unit_id, tstzrange(lower(period), upper(period) + after_care) FROM municipal_care WHERE patient_id = p
    -- The asked municipality reads what it is asked, and makes single visits without an enrolment (H1, H2).
    UNION ALL SELECT p, q.to_unit_id, 'CARE_REQUEST', q.id, tstzrange(q.requested_at, CASE
        WHEN q.status = 'REQUESTED' THEN NULL
        WHEN q.status = 'ACCEPTED' THEN (coalesce(q.ends_on, q.starts_on) + 1)::timestamp AT TIME ZONE 'Europe/Stockholm'
        ELSE q.decided_at END + after_care)
      FROM municipal_care_request q WHERE q.patient_id = p
    -- The asked specialists read about the patient while the question is open, and for what remains to be said (O2).
    UNION ALL SELECT p, c.to_unit_id, 'CONSULT', c.id, tstzrange(c.asked_at, c.closed_at + after_care)
      FROM consult c WHERE c.patient_id = p
    -- Läkarmedverkan is asked for a consult visit, and makes it (M14). A visit that a unit plans for itself gives it no access.
    UNION ALL SELECT p, v.unit_id, 'VISIT', v.id, tstzrange(v.entered_at, CASE
        WHEN v.status = 'REQUESTED' OR v.paused_at IS NOT NULL THEN NULL
        ELSE greatest(v.entered_at, coalesce(v.ended_at, v.cancelled_at, v.planned_at, v.answered_at)) + after_care END)
      FROM visit v JOIN unit u ON u.id = v.unit_id AND u.kind = 'LAKARMEDVERKAN'
      WHERE v.patient_id = p AND v.entered_unit_id <> v.unit_id
    UNION ALL SELECT p, unit_id, 'RESPONSIBILITY', unit_id, period FROM responsibility WHERE patient_id = p
    UNION ALL SELECT p, party.unit_id, 'SUPPORT', s.id, tstzrange(s.proposed_at, max(party.until) + after_care)
      FROM support s
      -- A plan that was not confirmed in time after the discharge has lapsed (M5).
      CROSS JOIN LATERAL (SELECT coalesce(s.ended_at, CASE WHEN s.status = 'PLANNED' THEN s.late_start_until END)) ends (at)
      -- The ward that proposed may be drawn in while the planned days last (M7), not for as long as a support is over time.
      CROSS JOIN LATERAL (VALUES
        (s.hospital_unit_id, coalesce(ends.at, (s.last_day + 1)::timestamp AT TIME ZONE 'Europe/Stockholm')),
        (s.lm_unit_id, ends.at), (s.receiving_unit_id, ends.at), (s.municipal_unit_id, ends.at)) party (unit_id, until)
      WHERE s.patient_id = p AND party.unit_id IS NOT NULL
      GROUP BY s.id, s.proposed_at, party.unit_id
    ON CONFLICT DO NOTHING;
END $$;--> statement-breakpoint
CREATE TRIGGER visit_care_relations AFTER INSERT OR DELETE OR UPDATE OF patient_id, status, paused_at, planned_at, ended_at ON visit
  FOR EACH ROW EXECUTE FUNCTION derive_care_relations();--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON visit TO app, worker;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON visit_code TO app;--> statement-breakpoint
GRANT SELECT, INSERT ON visit_revision TO app;--> statement-breakpoint
-- Visits move with a patient who becomes one with another.
GRANT SELECT, INSERT, UPDATE, DELETE ON visit_code TO worker;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON visit_revision TO worker;--> statement-breakpoint
GRANT SELECT ON clinical_code TO app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON clinical_code TO worker;--> statement-breakpoint
-- Words anywhere in the text: half of a Swedish compound is looked for as often as the whole.
CREATE INDEX clinical_code_words ON clinical_code USING gin (lower(display) gin_trgm_ops);--> statement-breakpoint
CREATE INDEX clinical_code_beginning ON clinical_code (code text_pattern_ops);--> statement-breakpoint
-- A start, not the classification: the official files are imported with npm run import-codes.
INSERT INTO clinical_code (system, code, display, source, verified_by, verified_on) VALUES
  ('KVA', 'AU120', 'Strukturerad vård- och omsorgsplan', 'Vårdgivarguiden, åtgärdskoder', 'Vårdgivarguiden, relevanta åtgärdskoder', '2026-11-22'),
  ('KVA', 'AU123', 'Krisplan', 'Vårdgivarguiden, åtgärdskoder', 'Vårdgivarguiden, relevanta åtgärdskoder', '2026-11-22'),
  ('KVA', 'AW013', 'Vårdplan', 'Vårdgivarguiden, åtgärdskoder', 'Vårdgivarguiden, relevanta åtgärdskoder', '2026-11-22'),
  ('KVA', 'AU124', 'Upprättande av samordnad individuell plan (SIP)', 'Litet urval för start, inte kontrollerat mot Socialstyrelsens fil', NULL, NULL),
  ('KVA', 'AU125', 'Uppföljning av samordnad individuell plan (SIP)', 'Litet urval för start, inte kontrollerat mot Socialstyrelsens fil', NULL, NULL),
  ('KVA', 'XV001', 'Enkel läkemedelsgenomgång', 'Litet urval för start, inte kontrollerat mot Socialstyrelsens fil', NULL, NULL),
  ('KVA', 'XV002', 'Fördjupad läkemedelsgenomgång', 'Litet urval för start, inte kontrollerat mot Socialstyrelsens fil', NULL, NULL);--> statement-breakpoint
INSERT INTO clinical_code (system, code, display, source)
  SELECT system, code, display, 'Litet urval för start, inte kontrollerat mot Socialstyrelsens fil' FROM (VALUES
  ('ICD10SE', 'A419', 'Sepsis, ospecificerad'),
  ('ICD10SE', 'A469', 'Rosfeber'),
  ('ICD10SE', 'B029', 'Bältros utan komplikation'),
  ('ICD10SE', 'C189', 'Malign tumör i kolon, ospecificerad lokalisation'),
  ('ICD10SE', 'C349', 'Malign tumör i bronk och lunga, ospecificerad lokalisation'),
  ('ICD10SE', 'C509', 'Malign tumör i bröstkörtel, ospecificerad lokalisation'),
  ('ICD10SE', 'C619', 'Malign tumör i prostata'),
  ('ICD10SE', 'D509', 'Järnbristanemi, ospecificerad'),
  ('ICD10SE', 'D649', 'Anemi, ospecificerad'),
  ('ICD10SE', 'E039', 'Hypotyreos, ospecificerad'),
  ('ICD10SE', 'E109', 'Diabetes mellitus typ 1 utan uppgift om komplikationer'),
  ('ICD10SE', 'E119', 'Diabetes mellitus typ 2 utan uppgift om komplikationer'),
  ('ICD10SE', 'E869', 'Minskad vätskevolym'),
  ('ICD10SE', 'E871', 'Hypoosmolalitet och hyponatremi'),
  ('ICD10SE', 'E875', 'Hyperkalemi'),
  ('ICD10SE', 'E876', 'Hypokalemi'),
  ('ICD10SE', 'F009', 'Demens vid Alzheimers sjukdom, ospecificerad'),
  ('ICD10SE', 'F019', 'Vaskulär demens, ospecificerad'),
  ('ICD10SE', 'F039', 'Ospecificerad demens'),
  ('ICD10SE', 'F059', 'Delirium, ospecificerat'),
  ('ICD10SE', 'F209', 'Schizofreni, ospecificerad'),
  ('ICD10SE', 'F329', 'Depressiv episod, ospecificerad'),
  ('ICD10SE', 'F411', 'Generaliserat ångestsyndrom'),
  ('ICD10SE', 'G209', 'Parkinsons sjukdom'),
  ('ICD10SE', 'G309', 'Alzheimers sjukdom, ospecificerad'),
  ('ICD10SE', 'G409', 'Epilepsi, ospecificerad'),
  ('ICD10SE', 'G459', 'Transitorisk cerebral ischemisk attack, ospecificerad'),
  ('ICD10SE', 'I109', 'Essentiell hypertoni (högt blodtryck utan känd orsak)'),
  ('ICD10SE', 'I209', 'Angina pectoris, ospecificerad'),
  ('ICD10SE', 'I219', 'Akut hjärtinfarkt, ospecificerad'),
  ('ICD10SE', 'I259', 'Kronisk ischemisk hjärtsjukdom, ospecificerad'),
  ('ICD10SE', 'I269', 'Lungemboli utan uppgift om akut cor pulmonale'),
  ('ICD10SE', 'I480', 'Paroxysmalt förmaksflimmer'),
  ('ICD10SE', 'I489', 'Förmaksflimmer och förmaksfladder, ospecificerat'),
  ('ICD10SE', 'I500', 'Hjärtinsufficiens med stas (kronisk hjärtsvikt)'),
  ('ICD10SE', 'I501', 'Vänsterkammarsvikt'),
  ('ICD10SE', 'I509', 'Hjärtinsufficiens (hjärtsvikt), ospecificerad'),
  ('ICD10SE', 'I639', 'Cerebral infarkt, ospecificerad'),
  ('ICD10SE', 'I649', 'Akut cerebrovaskulär sjukdom (slaganfall) ej specificerad som blödning eller infarkt'),
  ('ICD10SE', 'I693', 'Sena effekter av cerebral infarkt'),
  ('ICD10SE', 'I739', 'Perifer kärlsjukdom, ospecificerad'),
  ('ICD10SE', 'I802', 'Flebit och tromboflebit i andra djupa kärl i nedre extremiteterna (djup ventrombos)'),
  ('ICD10SE', 'I830', 'Åderbråck i nedre extremiteterna med bensår'),
  ('ICD10SE', 'I951', 'Ortostatisk hypotoni'),
  ('ICD10SE', 'J069', 'Akut övre luftvägsinfektion, ospecificerad'),
  ('ICD10SE', 'J101', 'Influensa med andra manifestationer i luftvägarna, säsongsinfluensavirus identifierat'),
  ('ICD10SE', 'J189', 'Pneumoni (lunginflammation), ospecificerad'),
  ('ICD10SE', 'J209', 'Akut bronkit, ospecificerad'),
  ('ICD10SE', 'J440', 'Kroniskt obstruktiv lungsjukdom (KOL) med akut nedre luftvägsinfektion'),
  ('ICD10SE', 'J441', 'Kroniskt obstruktiv lungsjukdom (KOL) med akut exacerbation, ospecificerad'),
  ('ICD10SE', 'J449', 'Kroniskt obstruktiv lungsjukdom (KOL), ospecificerad'),
  ('ICD10SE', 'J459', 'Astma, ospecificerad'),
  ('ICD10SE', 'J961', 'Kronisk respiratorisk insufficiens'),
  ('ICD10SE', 'K219', 'Gastroesofageal refluxsjukdom utan esofagit'),
  ('ICD10SE', 'K590', 'Förstoppning'),
  ('ICD10SE', 'K746', 'Annan och icke specificerad levercirros'),
  ('ICD10SE', 'L031', 'Cellulit på andra delar av extremitet'),
  ('ICD10SE', 'L891', 'Trycksår av grad II'),
  ('ICD10SE', 'L892', 'Trycksår av grad III'),
  ('ICD10SE', 'L979', 'Bensår som ej klassificeras annorstädes'),
  ('ICD10SE', 'M109', 'Gikt, ospecificerad'),
  ('ICD10SE', 'M179', 'Knäartros, ospecificerad'),
  ('ICD10SE', 'M545', 'Lumbago'),
  ('ICD10SE', 'M818', 'Annan osteoporos'),
  ('ICD10SE', 'N189', 'Kronisk njursvikt, ospecificerad'),
  ('ICD10SE', 'N300', 'Akut cystit'),
  ('ICD10SE', 'N390', 'Urinvägsinfektion, utan angiven lokalisation'),
  ('ICD10SE', 'N409', 'Prostataförstoring'),
  ('ICD10SE', 'R060', 'Dyspné'),
  ('ICD10SE', 'R074', 'Bröstsmärtor, ospecificerade'),
  ('ICD10SE', 'R104', 'Andra och icke specificerade buksmärtor'),
  ('ICD10SE', 'R296', 'Falltendens'),
  ('ICD10SE', 'R339', 'Urinretention'),
  ('ICD10SE', 'R410', 'Desorientering, ospecificerad'),
  ('ICD10SE', 'R529', 'Smärta eller värk, ospecificerad'),
  ('ICD10SE', 'R539', 'Sjukdomskänsla och trötthet'),
  ('ICD10SE', 'R609', 'Ödem, ospecificerat'),
  ('ICD10SE', 'R634', 'Onormal viktminskning'),
  ('ICD10SE', 'S060', 'Hjärnskakning'),
  ('ICD10SE', 'S720', 'Fraktur på lårbenshals'),
  ('ICD10SE', 'T814', 'Infektion efter kirurgiska och medicinska ingrepp'),
  ('ICD10SE', 'Z515', 'Palliativ vård'),
  ('ICD10SE', 'Z921', 'Långtidsbruk av antikoagulantia i den egna sjukhistorien')) subset (system, code, display);

-- What drizzle-kit cannot express: temporal keys, the chain of the responsibility timeline, derived care relations, grants.
CREATE EXTENSION IF NOT EXISTS btree_gist;--> statement-breakpoint

-- One interval at a time (M1, H1, K2).
ALTER TABLE listing ADD CONSTRAINT listing_pk PRIMARY KEY (patient_id, period WITHOUT OVERLAPS);--> statement-breakpoint
ALTER TABLE living_situation ADD CONSTRAINT living_situation_pk PRIMARY KEY (patient_id, period WITHOUT OVERLAPS);--> statement-breakpoint
ALTER TABLE enrolment ADD CONSTRAINT enrolment_pk PRIMARY KEY (patient_id, period WITHOUT OVERLAPS);--> statement-breakpoint

-- The responsibility timeline (M11): never two owners (temporal key), never a gap (each row but the first follows the end of another).
ALTER TABLE responsibility ADD CONSTRAINT responsibility_pk PRIMARY KEY (patient_id, period WITHOUT OVERLAPS);--> statement-breakpoint
ALTER TABLE responsibility ADD CONSTRAINT responsibility_ends UNIQUE (patient_id, valid_to);--> statement-breakpoint
ALTER TABLE responsibility ADD CONSTRAINT responsibility_no_gap FOREIGN KEY (patient_id, follows)
  REFERENCES responsibility (patient_id, valid_to) DEFERRABLE INITIALLY DEFERRED;--> statement-breakpoint
CREATE UNIQUE INDEX responsibility_one_first ON responsibility (patient_id) WHERE follows IS NULL;--> statement-breakpoint

-- Somebody is always responsible for a living patient whose timeline has begun.
CREATE FUNCTION responsibility_is_held() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF EXISTS (SELECT FROM responsibility WHERE patient_id = old.patient_id)
     AND NOT EXISTS (SELECT FROM responsibility WHERE patient_id = old.patient_id AND upper_inf(period))
     AND EXISTS (SELECT FROM patient WHERE id = old.patient_id AND deceased_at IS NULL) THEN
    RAISE EXCEPTION 'nobody would be responsible for the patient' USING ERRCODE = '23514', CONSTRAINT = 'responsibility_is_held';
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER responsibility_is_held AFTER UPDATE OR DELETE ON responsibility
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION responsibility_is_held();--> statement-breakpoint

-- Care relations are facts derived from what they follow from, never written by hand (S1).
-- A relation lasts two weeks past its cause, for what remains to be written and answered.
CREATE FUNCTION derive_care_relations() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE p uuid := coalesce(new.patient_id, old.patient_id);
  after_care CONSTANT interval := interval '14 days';
BEGIN
  -- One derivation per patient at a time: two at once would each leave the relations that the other has replaced.
  PERFORM pg_advisory_xact_lock(hashtextextended(p::text, 0));
  DELETE FROM care_relation WHERE patient_id = p;
  INSERT INTO care_relation (patient_id, unit_id, kind, source_id, period)
    SELECT p, s.unit_id, 'STAY', s.id, tstzrange(s.admitted_at, s.discharged_at + after_care)
      FROM stay s JOIN unit u ON u.id = s.unit_id AND u.kind = 'HOSPITAL_WARD' WHERE s.patient_id = p
    UNION ALL SELECT p, unit_id, 'LISTING', unit_id, period FROM listing WHERE patient_id = p
    UNION ALL SELECT p, unit_id, 'ENROLMENT', unit_id, period FROM enrolment WHERE patient_id = p
    UNION ALL SELECT p, unit_id, 'RESPONSIBILITY', unit_id, period FROM responsibility WHERE patient_id = p
    UNION ALL SELECT p, party.unit_id, 'SUPPORT', s.id, tstzrange(s.proposed_at, max(party.until) + after_care)
      FROM support s
      -- A plan that was not confirmed within 48 hours of the discharge has lapsed (M5).
      CROSS JOIN LATERAL (SELECT coalesce(s.ended_at, CASE WHEN s.status = 'PLANNED' THEN s.discharged_at + interval '48 hours' END)) ends (at)
      -- The ward that proposed may be drawn in while the planned days last (M7), not for as long as a support is over time.
      CROSS JOIN LATERAL (VALUES
        (s.hospital_unit_id, coalesce(ends.at, (s.last_day + 1)::timestamp AT TIME ZONE 'Europe/Stockholm')),
        (s.lm_unit_id, ends.at), (s.receiving_unit_id, ends.at), (s.municipal_unit_id, ends.at)) party (unit_id, until)
      WHERE s.patient_id = p AND party.unit_id IS NOT NULL
      GROUP BY s.id, s.proposed_at, party.unit_id
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER stay_care_relations AFTER INSERT OR UPDATE OR DELETE ON stay FOR EACH ROW EXECUTE FUNCTION derive_care_relations();--> statement-breakpoint
CREATE TRIGGER listing_care_relations AFTER INSERT OR UPDATE OR DELETE ON listing FOR EACH ROW EXECUTE FUNCTION derive_care_relations();--> statement-breakpoint
CREATE TRIGGER enrolment_care_relations AFTER INSERT OR UPDATE OR DELETE ON enrolment FOR EACH ROW EXECUTE FUNCTION derive_care_relations();--> statement-breakpoint
CREATE TRIGGER responsibility_care_relations AFTER INSERT OR UPDATE OR DELETE ON responsibility FOR EACH ROW EXECUTE FUNCTION derive_care_relations();--> statement-breakpoint
CREATE TRIGGER support_care_relations AFTER INSERT OR UPDATE OR DELETE ON support FOR EACH ROW EXECUTE FUNCTION derive_care_relations();--> statement-breakpoint

-- Append-only and personal records.
ALTER TABLE audit ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY audit_write ON audit FOR INSERT TO app WITH CHECK (person_id = nullif(current_setting('app.person', true), '')::uuid);--> statement-breakpoint
CREATE POLICY audit_worker ON audit FOR ALL TO worker USING (true) WITH CHECK (true);--> statement-breakpoint
ALTER TABLE command ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY command_own ON command FOR ALL TO app
  USING (person_id = nullif(current_setting('app.person', true), '')::uuid)
  WITH CHECK (person_id = nullif(current_setting('app.person', true), '')::uuid);--> statement-breakpoint
CREATE POLICY command_worker ON command FOR ALL TO worker USING (true) WITH CHECK (true);--> statement-breakpoint

-- Grants are the third wall: what is not listed is refused.
GRANT USAGE ON SCHEMA public TO app, worker;--> statement-breakpoint
GRANT SELECT ON provider, unit, contact_channel, default_receiving_unit, person, assignment, session, patient, patient_identifier, listing,
  living_situation, enrolment, care_relation, stay, encounter, condition, observation, procedure, typed_input, risk_assessment, support,
  support_answer, support_message, follow_up, handover, handover_message, responsibility, responsibility_struck, access_log, draft, command TO app;--> statement-breakpoint
GRANT INSERT ON session, typed_input, risk_assessment, support, support_answer, support_message, follow_up, handover, handover_message,
  responsibility, responsibility_struck, access_log, audit, command, draft TO app;--> statement-breakpoint
GRANT UPDATE ON session, draft, support, support_answer, handover TO app;--> statement-breakpoint
GRANT UPDATE (version) ON patient TO app;--> statement-breakpoint
GRANT UPDATE (version, discharged_at, expected_discharge_on, attending_id) ON stay TO app;--> statement-breakpoint
GRANT UPDATE (struck_at, struck_reason) ON typed_input TO app;--> statement-breakpoint
GRANT UPDATE (struck_at, struck_reason) ON follow_up TO app;--> statement-breakpoint
GRANT UPDATE (period) ON responsibility TO app;--> statement-breakpoint
GRANT UPDATE (result) ON command TO app;--> statement-breakpoint
GRANT DELETE ON session, draft, responsibility TO app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO worker;--> statement-breakpoint
GRANT DELETE ON responsibility, session, draft TO worker;

-- One person on duty at a time in a line, and nobody on duty twice (O1).
ALTER TABLE on_call_shift ADD CONSTRAINT on_call_shift_one_on_duty
  EXCLUDE USING gist (line_id WITH =, period WITH &&) WHERE (status = 'PLANNED');--> statement-breakpoint
ALTER TABLE on_call_shift ADD CONSTRAINT on_call_shift_nobody_twice
  EXCLUDE USING gist (person_id WITH =, period WITH &&) WHERE (status = 'PLANNED');--> statement-breakpoint
CREATE INDEX on_call_shift_line ON on_call_shift USING gist (line_id, period);--> statement-breakpoint
ALTER TABLE on_call_shift ADD CONSTRAINT on_call_shift_member FOREIGN KEY (line_id, person_id) REFERENCES on_call_member (line_id, person_id);--> statement-breakpoint
ALTER TABLE on_call_pattern ADD CONSTRAINT on_call_pattern_member FOREIGN KEY (line_id, person_id) REFERENCES on_call_member (line_id, person_id);--> statement-breakpoint
ALTER TABLE contact_channel ADD CONSTRAINT contact_channel_on_call_line FOREIGN KEY (on_call_line_id) REFERENCES on_call_line (id);--> statement-breakpoint

-- Everybody who has signed in reads who is on duty; a roster is changed by the unit that keeps it, and by the two of a swap.
CREATE FUNCTION keeps_on_call_line(line uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT EXISTS (SELECT FROM on_call_line l WHERE l.id = line AND l.owner_unit_id = nullif(current_setting('app.unit', true), '')::uuid)
$$;--> statement-breakpoint
ALTER TABLE on_call_shift ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY on_call_shift_worker ON on_call_shift FOR ALL TO worker USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY on_call_shift_read ON on_call_shift FOR SELECT TO app USING (nullif(current_setting('app.unit', true), '') IS NOT NULL);--> statement-breakpoint
CREATE POLICY on_call_shift_plan ON on_call_shift FOR INSERT TO app WITH CHECK (keeps_on_call_line(line_id)
  OR (status = 'SICK' AND person_id = nullif(current_setting('app.person', true), '')::uuid));--> statement-breakpoint
CREATE POLICY on_call_shift_change ON on_call_shift FOR UPDATE TO app USING (keeps_on_call_line(line_id)
  OR person_id = nullif(current_setting('app.person', true), '')::uuid
  OR EXISTS (SELECT FROM on_call_swap s WHERE s.status = 'ASKED' AND s.to_person_id = nullif(current_setting('app.person', true), '')::uuid
    AND on_call_shift.id IN (s.shift_id, s.return_shift_id)));--> statement-breakpoint
ALTER TABLE on_call_pattern ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY on_call_pattern_worker ON on_call_pattern FOR ALL TO worker USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY on_call_pattern_keep ON on_call_pattern FOR ALL TO app USING (keeps_on_call_line(line_id)) WITH CHECK (keeps_on_call_line(line_id));--> statement-breakpoint
ALTER TABLE on_call_swap ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY on_call_swap_worker ON on_call_swap FOR ALL TO worker USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY on_call_swap_read ON on_call_swap FOR SELECT TO app USING (nullif(current_setting('app.unit', true), '') IS NOT NULL);--> statement-breakpoint
CREATE POLICY on_call_swap_ask ON on_call_swap FOR INSERT TO app
  WITH CHECK (from_person_id = nullif(current_setting('app.person', true), '')::uuid AND status = 'ASKED');--> statement-breakpoint
CREATE POLICY on_call_swap_answer ON on_call_swap FOR UPDATE TO app
  USING (status = 'ASKED' AND nullif(current_setting('app.person', true), '')::uuid IN (from_person_id, to_person_id))
  WITH CHECK (nullif(current_setting('app.person', true), '')::uuid = CASE WHEN status = 'WITHDRAWN' THEN from_person_id ELSE to_person_id END);--> statement-breakpoint
ALTER TABLE on_call_event ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY on_call_event_worker ON on_call_event FOR ALL TO worker USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY on_call_event_read ON on_call_event FOR SELECT TO app USING (nullif(current_setting('app.unit', true), '') IS NOT NULL);--> statement-breakpoint
CREATE POLICY on_call_event_write ON on_call_event FOR INSERT TO app WITH CHECK (by = nullif(current_setting('app.person', true), '')::uuid);--> statement-breakpoint

GRANT SELECT ON on_call_line, on_call_member, on_call_pattern, on_call_shift, on_call_swap, on_call_event, consult, consult_message TO app;--> statement-breakpoint
GRANT INSERT ON on_call_pattern, on_call_shift, on_call_swap, on_call_event, consult, consult_message TO app;--> statement-breakpoint
GRANT UPDATE (version, person_id, phone, period, status) ON on_call_shift TO app;--> statement-breakpoint
GRANT UPDATE (version, status, answered_at, answer_text) ON on_call_swap TO app;--> statement-breakpoint
GRANT UPDATE (version, status, acknowledged_at, acknowledged_by, closed_at, closed_by) ON consult TO app;--> statement-breakpoint
GRANT DELETE ON on_call_pattern TO app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON on_call_line, on_call_member, on_call_pattern, on_call_shift, on_call_swap, on_call_event, consult, consult_message TO worker;--> statement-breakpoint
GRANT DELETE ON on_call_pattern TO worker;--> statement-breakpoint

-- A consult about a patient is a care relation of the asked unit (S1).
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
CREATE TRIGGER consult_care_relations AFTER INSERT OR UPDATE ON consult
  FOR EACH ROW WHEN (new.patient_id IS NOT NULL) EXECUTE FUNCTION derive_care_relations();

-- Who lives in which care home, and what follows from it: the server's rights, and who takes part in a resident's care (A5, A6, A8, A11, A13).
GRANT SELECT, INSERT ON care_home_support, infection_screening, screening_result, doctor_wish, discharge_need, collaboration_meeting TO app;--> statement-breakpoint
GRANT UPDATE (struck_at, struck_by, struck_reason) ON care_home_support TO app;--> statement-breakpoint
GRANT UPDATE (ended_at, ended_by, end_reason) ON infection_screening, doctor_wish TO app;--> statement-breakpoint
GRANT UPDATE (version, struck_at, struck_by, struck_reason) ON discharge_need TO app;--> statement-breakpoint
-- They move with a patient who becomes one with another; the jobs read what waits.
GRANT SELECT, INSERT, UPDATE ON care_home_support, infection_screening, screening_result, doctor_wish, discharge_need, collaboration_meeting TO worker;--> statement-breakpoint
-- A source that knows the home's name only: the home of that name in the municipality where the patient lives. What has been
-- given by id stands.
CREATE FUNCTION care_home_of_living() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF new.kind <> 'CARE_HOME' THEN
    new.care_home_id := NULL;
  ELSIF new.care_home_id IS NULL OR (TG_OP = 'UPDATE' AND new.place IS DISTINCT FROM old.place
      AND new.care_home_id IS NOT DISTINCT FROM old.care_home_id) THEN
    new.care_home_id := (SELECT h.id FROM care_home h JOIN patient p ON p.municipality_code = h.municipality_code
      WHERE p.id = new.patient_id AND h.name = new.place);
  END IF;
  RETURN new;
END $$;--> statement-breakpoint
CREATE TRIGGER living_situation_care_home BEFORE INSERT OR UPDATE OF kind, place, care_home_id ON living_situation
  FOR EACH ROW EXECUTE FUNCTION care_home_of_living();--> statement-breakpoint
UPDATE living_situation SET place = place WHERE kind = 'CARE_HOME';--> statement-breakpoint
-- While a screening goes on: from its start until it is ended, or its last day is over.
CREATE FUNCTION screening_period(s infection_screening) RETURNS tstzrange LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT tstzrange(s.started_at, least(s.ended_at, (s.last_day + 1)::timestamp AT TIME ZONE 'Europe/Stockholm'))
$$;--> statement-breakpoint
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
    -- Who was shown as responsible, and was not, reads for two weeks what became of the patient (M11).
    UNION ALL SELECT p, c.unit_id, 'CORRECTION', c.id, tstzrange(c.corrected_at, c.corrected_at + after_care)
      FROM timeline_correction c WHERE c.patient_id = p
    -- Who is asked to receive a patient who is listed outside the region reads about the patient, and so does who has accepted,
    -- until the patient is listed in the region again (M12).
    UNION ALL SELECT p, q.unit_id, 'RECEIVER_REQUEST', q.id, tstzrange(q.asked_at, CASE
        WHEN q.status IN ('DECLINED', 'WITHDRAWN') THEN coalesce(q.withdrawn_at, q.answered_at)
        ELSE (SELECT min(lower(l.period)) FROM listing l JOIN unit u ON u.id = l.unit_id AND u.kind = 'VARDCENTRAL'
          WHERE l.patient_id = p AND lower(l.period) > q.asked_at) END + after_care)
      FROM receiver_request q WHERE q.patient_id = p
    -- Who has reported a deviation and whom it concerns read about the patient until it is ended, and two weeks longer (O3).
    UNION ALL SELECT p, d.from_unit_id, 'DEVIATION', d.id, tstzrange(d.reported_at, d.closed_at + after_care) FROM deviation d WHERE d.patient_id = p
    UNION ALL SELECT p, d.to_unit_id, 'DEVIATION', d.id, tstzrange(d.routed_at, d.closed_at + after_care) FROM deviation d WHERE d.patient_id = p
    -- Who asks for the doctors of the home's vårdcentral is in its care as long as it has the assignment and
    -- the patient lives there, whichever that is (A11).
    UNION ALL SELECT p, a.unit_id, 'DOCTOR_WISH', w.id, tstzrange(lower(span.period), upper(span.period) + after_care)
      FROM doctor_wish w
      JOIN living_situation l ON l.patient_id = w.patient_id AND l.care_home_id = w.care_home_id
      JOIN care_home_assignment a ON a.care_home_id = w.care_home_id
      CROSS JOIN LATERAL (SELECT l.period * tstzrange(w.noted_at, w.ended_at) * tstzrange(a.valid_from::timestamp AT TIME ZONE
        'Europe/Stockholm', (a.valid_to + 1)::timestamp AT TIME ZONE 'Europe/Stockholm') AS period) span
      WHERE w.patient_id = p AND NOT isempty(span.period)
    -- A screening of a care home gives access to everybody who lives there while it goes on, and not a moment longer (A6).
    UNION ALL SELECT p, s.unit_id, 'SCREENING', s.id, l.period * screening_period(s)
      FROM living_situation l JOIN infection_screening s ON s.care_home_id = l.care_home_id
      WHERE l.patient_id = p AND NOT isempty(l.period * screening_period(s))
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
CREATE TRIGGER doctor_wish_care_relations AFTER INSERT OR UPDATE ON doctor_wish
  FOR EACH ROW EXECUTE FUNCTION derive_care_relations();--> statement-breakpoint
CREATE FUNCTION derive_care_relations_of_screened() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM derive_care_relations_of(patient_id) FROM (
    SELECT DISTINCT patient_id FROM living_situation WHERE care_home_id = new.care_home_id AND (upper_inf(period) OR upper(period) > new.started_at)
    ORDER BY patient_id) residents;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER infection_screening_care_relations AFTER INSERT OR UPDATE ON infection_screening
  FOR EACH ROW EXECUTE FUNCTION derive_care_relations_of_screened();--> statement-breakpoint
CREATE FUNCTION derive_care_relations_of_wishing() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM derive_care_relations_of(patient_id) FROM (
    SELECT DISTINCT patient_id FROM doctor_wish WHERE care_home_id = new.care_home_id ORDER BY patient_id) wishing;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER care_home_assignment_care_relations AFTER INSERT OR UPDATE OF unit_id, valid_from, valid_to ON care_home_assignment
  FOR EACH ROW EXECUTE FUNCTION derive_care_relations_of_wishing();

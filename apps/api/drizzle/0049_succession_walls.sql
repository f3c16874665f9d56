-- Successors of units (M12), receivers of those who are listed outside the region (M12), care homes (A1).
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
CREATE TRIGGER receiver_request_care_relations AFTER INSERT OR UPDATE OR DELETE ON receiver_request
  FOR EACH ROW EXECUTE FUNCTION derive_care_relations();--> statement-breakpoint

-- What has a successor never holds anything again, whatever the code says (M11, M12).
CREATE FUNCTION succeeded_unit_holds_nothing() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF EXISTS (SELECT FROM unit_succession s WHERE s.predecessor_id = new.unit_id AND s.applied_at IS NOT NULL
      AND (upper_inf(new.period) OR upper(new.period) > greatest(s.valid_from::timestamp AT TIME ZONE 'Europe/Stockholm', s.decided_at)))
     AND EXISTS (SELECT FROM patient WHERE id = new.patient_id AND deceased_at IS NULL) THEN
    RAISE EXCEPTION 'the unit has a successor' USING ERRCODE = '23514', CONSTRAINT = 'succeeded_unit_holds_nothing';
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER listing_of_open_unit AFTER INSERT OR UPDATE OF unit_id, period ON listing
  FOR EACH ROW EXECUTE FUNCTION succeeded_unit_holds_nothing();--> statement-breakpoint
CREATE TRIGGER responsibility_of_open_unit AFTER INSERT OR UPDATE OF unit_id, period ON responsibility
  FOR EACH ROW EXECUTE FUNCTION succeeded_unit_holds_nothing();--> statement-breakpoint

-- What would move with a unit, in numbers, for the region's office alone (M12). Row-level security is stepped past on purpose:
-- no row says who.
CREATE FUNCTION succession_counts(of_unit uuid) RETURNS TABLE (
  listings int, responsible int, plans int, running int, handovers int, ahead int, visits int, consults int, care_requests int,
  receiver_requests int, contacts int, care_homes int, municipalities text[]
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH asker AS (
    SELECT nullif(current_setting('app.now', true), '')::timestamptz AS now FROM unit
    WHERE id = nullif(current_setting('app.unit', true), '')::uuid AND kind = 'REGION_OFFICE'
  )
  SELECT
    (SELECT count(*)::int FROM listing l WHERE l.unit_id = of_unit AND l.period @> asker.now),
    (SELECT count(*)::int FROM responsibility r WHERE r.unit_id = of_unit AND r.period @> asker.now),
    (SELECT count(*)::int FROM support s WHERE s.receiving_unit_id = of_unit AND s.status IN ('PLANNED', 'CONFIRMED')
      AND (s.late_start_until IS NULL OR s.late_start_until >= asker.now)),
    (SELECT count(*)::int FROM support s WHERE s.receiving_unit_id = of_unit AND s.status = 'RUNNING'),
    (SELECT count(*)::int FROM handover h WHERE h.to_unit_id = of_unit AND h.status IN ('PROPOSED', 'RETURNED')),
    (SELECT count(*)::int FROM responsibility r WHERE r.unit_id = of_unit AND lower(r.period) > asker.now),
    (SELECT count(*)::int FROM visit v WHERE v.unit_id = of_unit AND v.status IN ('REQUESTED', 'PLANNED')),
    (SELECT count(*)::int FROM consult c WHERE c.from_unit_id = of_unit AND c.closed_at IS NULL),
    (SELECT count(*)::int FROM municipal_care_request q WHERE q.from_unit_id = of_unit AND q.status = 'REQUESTED'),
    (SELECT count(*)::int FROM receiver_request q WHERE q.unit_id = of_unit AND q.status IN ('ASKED', 'ACCEPTED')),
    (SELECT count(*)::int FROM named_contact n WHERE n.unit_id = of_unit AND n.struck_at IS NULL AND n.period @> asker.now),
    (SELECT count(*)::int FROM care_home_assignment a WHERE a.unit_id = of_unit AND (a.valid_to IS NULL OR a.valid_to >= asker.now::date)),
    (SELECT coalesce(array_agg(DISTINCT d.municipality_code), '{}') FROM default_receiving_unit d
      WHERE d.unit_id = of_unit AND d.municipality_code IS NOT NULL
        AND NOT EXISTS (SELECT FROM default_receiving_unit n WHERE n.municipality_code = d.municipality_code
          AND n.valid_from > d.valid_from AND n.valid_from <= (asker.now AT TIME ZONE 'Europe/Stockholm')::date))
  FROM asker
$$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION succession_counts(uuid) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION succession_counts(uuid) TO app;--> statement-breakpoint

-- One assignment for a care home at a time (A1).
ALTER TABLE care_home_assignment ADD CONSTRAINT care_home_assignment_one
  EXCLUDE USING gist (care_home_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&);--> statement-breakpoint

GRANT SELECT ON unit_succession, receiver_request, care_home, care_home_places, care_home_assignment TO app;--> statement-breakpoint
GRANT INSERT ON unit_succession, receiver_request, care_home, care_home_places, care_home_assignment TO app;--> statement-breakpoint
GRANT UPDATE (cancelled_at, cancelled_by, cancel_reason) ON unit_succession TO app;--> statement-breakpoint
GRANT UPDATE (version, status, answered_at, answered_by, decline_reason, withdrawn_at, withdrawn_by) ON receiver_request TO app;--> statement-breakpoint
GRANT UPDATE (confirmed_at, confirmed_by, declined_at, declined_by, decline_reason) ON care_home_places TO app;--> statement-breakpoint
GRANT UPDATE (version, valid_to, ended_at, ended_by, end_reason) ON care_home_assignment TO app;--> statement-breakpoint
-- The jobs carry a succession out; requests move with a patient who becomes one with another.
GRANT SELECT, INSERT, UPDATE ON unit_succession, receiver_request, care_home, care_home_places, care_home_assignment TO worker;--> statement-breakpoint
GRANT DELETE ON unit_rollout TO worker;

-- Requests for municipal care: who takes part because of them, and what the server may do.
CREATE OR REPLACE FUNCTION derive_care_relations() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE p uuid := coalesce(new.patient_id, old.patient_id);
  after_care CONSTANT interval := interval '14 days';
BEGIN
  -- One derivation per patient at a time: two at once would each leave the relations that the other has replaced.
  PERFORM pg_advisory_xact_lock(hashtextextended(p::text, 0));
  DELETE FROM care_relation WHERE patient_id = p;
  INSERT INTO care_relation (patient_id, unit_id, kind, source_id, period)
    SELECT p, s.unit_id, 'STAY', s.id, tstzrange(s.admitted_at, s.discharged_at + after_care)
      FROM stay s JOIN unit u ON u.id = s.unit_id AND u.kind = 'HOSPITAL_WARD' WHERE s.patient_id = p
    UNION ALL SELECT p, unit_id, 'LISTING', unit_id, tstzrange(lower(period), upper(period) + after_care) FROM listing WHERE patient_id = p
    UNION ALL SELECT p, unit_id, 'ENROLMENT', unit_id, tstzrange(lower(period), upper(period) + after_care) FROM enrolment WHERE patient_id = p
    -- The asked municipality reads what it is asked, and makes single visits without an enrolment (H1, H2).
    UNION ALL SELECT p, q.to_unit_id, 'CARE_REQUEST', q.id, tstzrange(q.requested_at, CASE
        WHEN q.status = 'REQUESTED' THEN NULL
        WHEN q.status = 'ACCEPTED' THEN (coalesce(q.ends_on, q.starts_on) + 1)::timestamp AT TIME ZONE 'Europe/Stockholm'
        ELSE q.decided_at END + after_care)
      FROM municipal_care_request q WHERE q.patient_id = p
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
CREATE TRIGGER municipal_care_request_care_relations AFTER INSERT OR UPDATE OR DELETE ON municipal_care_request
  FOR EACH ROW EXECUTE FUNCTION derive_care_relations();--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON municipal_care_request TO app, worker;--> statement-breakpoint
GRANT INSERT ON enrolment TO app;--> statement-breakpoint
GRANT UPDATE (period, end_reason, end_text) ON enrolment TO app;

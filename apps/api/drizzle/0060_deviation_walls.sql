-- Deviations: what the server may do, who takes part because of one, and how many there are (O3).
GRANT SELECT, INSERT ON deviation, deviation_message TO app;--> statement-breakpoint
GRANT UPDATE (version, to_unit_id, passed_by, status, routed_at, due_on, answered_at, closed_at, lex, lex_text, lex_at, lex_by, ivo_on,
  ivo_reference) ON deviation TO app;--> statement-breakpoint
-- They move with a patient who becomes one with another; the jobs read what waits.
GRANT SELECT, INSERT, UPDATE ON deviation, deviation_message TO worker;--> statement-breakpoint
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
CREATE TRIGGER deviation_care_relations AFTER INSERT OR UPDATE ON deviation
  FOR EACH ROW EXECUTE FUNCTION derive_care_relations();--> statement-breakpoint
-- How many deviations of all units by type and boundary: row-level security is stepped past on purpose, so that no row says who.
-- What is few of others is left out before it is shown.
CREATE FUNCTION deviation_counts(since timestamptz) RETURNS TABLE (
  type text, from_kind text, to_kind text, own boolean, count integer
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH asker AS (
    SELECT nullif(current_setting('app.unit', true), '')::uuid AS unit, nullif(current_setting('app.now', true), '')::timestamptz AS now
  )
  SELECT d.type, f.kind, t.kind, asker.unit IN (d.from_unit_id, d.to_unit_id), count(*)::integer
  FROM asker JOIN deviation d ON d.reported_at >= since AND d.reported_at <= asker.now AND d.status <> 'WITHDRAWN'
  JOIN unit f ON f.id = d.from_unit_id
  JOIN unit t ON t.id = d.to_unit_id
  GROUP BY 1, 2, 3, 4
$$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION deviation_counts(timestamptz) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION deviation_counts(timestamptz) TO app;

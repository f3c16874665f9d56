-- Who has municipal health care, when and why: the one place that knows (H1, H3). Single visits are none (H2). Readers see what
-- row-level security shows them of it. A decision comes before what follows from the living situation: order by basis.
CREATE VIEW municipal_care WITH (security_invoker = true) AS
  SELECT patient_id, unit_id, period, 'DECISION'::text AS basis FROM enrolment
  UNION ALL
  SELECT l.patient_id, home.id, l.period * by_living.period, 'LIVING'
    FROM living_situation l
    JOIN patient p ON p.id = l.patient_id
    -- The health care of the municipality where the patient lives.
    CROSS JOIN LATERAL (SELECT u.id FROM unit u WHERE u.kind = 'MUNICIPAL_HEALTH_CARE' AND u.municipality_code = p.municipality_code
      ORDER BY u.hsa_id LIMIT 1) home
    JOIN (
      -- A care home by law, LSS housing and short stay as far as it is set.
      SELECT tstzrange(NULL, NULL) AS period, '{CARE_HOME}'::text[] AS kinds
      UNION ALL
      SELECT tstzrange(valid_from::timestamp AT TIME ZONE 'Europe/Stockholm',
          lead(valid_from) OVER (ORDER BY valid_from)::timestamp AT TIME ZONE 'Europe/Stockholm'), array_remove(living_situations, 'CARE_HOME')
        FROM rule_setting WHERE name = 'MUNICIPAL_CARE_BY_LIVING'
    ) by_living ON l.kind = any (by_living.kinds) AND l.period && by_living.period
    WHERE l.kind <> 'ORDINARY';--> statement-breakpoint
GRANT SELECT ON municipal_care TO app, worker;--> statement-breakpoint

-- A plan that was not confirmed at the discharge may start for as long as was configured then (M5).
UPDATE support SET late_start_until = discharged_at + interval '48 hours' WHERE status = 'PLANNED' AND discharged_at IS NOT NULL;--> statement-breakpoint

CREATE FUNCTION derive_care_relations_of(p uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
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
-- Only triggers derive.
REVOKE EXECUTE ON FUNCTION derive_care_relations_of(uuid) FROM PUBLIC;--> statement-breakpoint
CREATE OR REPLACE FUNCTION derive_care_relations() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM derive_care_relations_of(coalesce(new.patient_id, old.patient_id));
  RETURN NULL;
END $$;--> statement-breakpoint

-- What H3 rests on: the housing, the municipality, and what is set about LSS housing and short stay.
CREATE TRIGGER living_situation_new_care_relations AFTER INSERT ON living_situation
  FOR EACH ROW WHEN (new.kind <> 'ORDINARY') EXECUTE FUNCTION derive_care_relations();--> statement-breakpoint
CREATE TRIGGER living_situation_care_relations AFTER UPDATE OR DELETE ON living_situation
  FOR EACH ROW WHEN (old.kind <> 'ORDINARY') EXECUTE FUNCTION derive_care_relations();--> statement-breakpoint
CREATE FUNCTION derive_care_relations_of_moved() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM derive_care_relations_of(new.id);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER patient_moved_care_relations AFTER UPDATE OF municipality_code ON patient
  FOR EACH ROW WHEN (new.municipality_code IS DISTINCT FROM old.municipality_code) EXECUTE FUNCTION derive_care_relations_of_moved();--> statement-breakpoint
CREATE FUNCTION derive_care_relations_of_housing() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM derive_care_relations_of(patient_id) FROM (
    SELECT DISTINCT patient_id FROM living_situation WHERE kind IN ('LSS', 'SHORT_STAY') ORDER BY patient_id) housed;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER rule_setting_care_relations AFTER INSERT OR UPDATE OR DELETE ON rule_setting
  FOR EACH STATEMENT EXECUTE FUNCTION derive_care_relations_of_housing();--> statement-breakpoint
-- Those who live in a care home already.
SELECT derive_care_relations_of(patient_id) FROM (
  SELECT DISTINCT patient_id FROM living_situation WHERE kind <> 'ORDINARY' ORDER BY patient_id) housed;

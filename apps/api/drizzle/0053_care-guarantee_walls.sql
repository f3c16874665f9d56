-- Contacts sought: what the server may do, and the evidence of how many were assessed in time (V4).
GRANT SELECT, INSERT ON contact_sought TO app;--> statement-breakpoint
GRANT UPDATE (version, struck_at, struck_by, struck_reason) ON contact_sought TO app;--> statement-breakpoint
-- They move with a patient who becomes one with another; the jobs read what waits.
GRANT SELECT, INSERT, UPDATE ON contact_sought TO worker;--> statement-breakpoint
-- When somebody licensed in the region's care outside hospital has assessed the patient, and whether with a code (V4). Readers
-- see what row-level security shows them of it.
CREATE FUNCTION assessments_since(patient uuid, since timestamptz) RETURNS json LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT coalesce(json_agg(json_build_object('at', v.started_at, 'coded', EXISTS (SELECT FROM visit_code c WHERE c.visit_id = v.id))
      ORDER BY v.started_at), '[]')
  FROM visit v JOIN unit u ON u.id = v.unit_id
  WHERE v.patient_id = patient AND v.status = 'DONE' AND v.documented_at IS NOT NULL AND v.started_at >= since
    AND u.kind IN ('VARDCENTRAL', 'PSYCHIATRIC_CLINIC', 'LAKARMEDVERKAN', 'ON_CALL')
$$;--> statement-breakpoint
-- The contacts with the actor's unit, also of patients whom it no longer sees: shares would change with every care relation that
-- ends. Row-level security is stepped past on purpose, so that no row says who: no patient, no person, no text.
CREATE FUNCTION kept_contacts_sought(since timestamptz) RETURNS TABLE (
  id uuid, source text, sought_at timestamptz, deceased_at timestamptz, assessments json
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH asker AS (
    SELECT nullif(current_setting('app.unit', true), '')::uuid AS unit, nullif(current_setting('app.now', true), '')::timestamptz AS now
  ), sought AS (
    SELECT c.id, 'REGISTERED' AS source, c.sought_at, c.patient_id FROM contact_sought c JOIN asker ON c.unit_id = asker.unit
      WHERE c.struck_at IS NULL
    UNION ALL
    SELECT q.id, 'DOCTOR_REQUEST', q.sent_at, q.patient_id FROM doctor_request q JOIN asker ON q.to_unit_id = asker.unit
      WHERE q.withdraw_reason IS DISTINCT FROM 'MISTAKE'
  )
  SELECT s.id, s.source, s.sought_at, p.deceased_at, assessments_since(s.patient_id, s.sought_at)
  FROM asker CROSS JOIN sought s JOIN patient p ON p.id = s.patient_id
  WHERE s.sought_at >= since AND s.sought_at <= asker.now
$$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION kept_contacts_sought(timestamptz), assessments_since(uuid, timestamptz) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION kept_contacts_sought(timestamptz) TO app;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION assessments_since(uuid, timestamptz) TO app, worker;

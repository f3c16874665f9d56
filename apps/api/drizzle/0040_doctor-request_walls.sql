-- Doctor requests: what the server may do, and the evidence of those that were not met (V2, K6).
GRANT SELECT, INSERT ON doctor_request, doctor_request_message TO app;--> statement-breakpoint
GRANT UPDATE (version, status, acknowledged_at, acknowledged_by, closed_at, closed_by, closed_unit_id, withdraw_reason, visit_id) ON doctor_request TO app;--> statement-breakpoint
-- They move with a patient who becomes one with another.
GRANT SELECT, INSERT, UPDATE ON doctor_request, doctor_request_message TO worker;--> statement-breakpoint
-- The requests that the actor's unit sent, or had while they were open, also when its care relation has ended since: evidence
-- is kept (K6). Row-level security is stepped past on purpose, so that no row says who: no patient, no person, no text.
CREATE FUNCTION kept_doctor_requests(since timestamptz) RETURNS TABLE (
  id uuid, urgency text, status text, sent_at timestamptz, closed_at timestamptz, withdraw_reason text,
  from_unit_id uuid, from_unit text, holders json
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH asker AS (
    SELECT nullif(current_setting('app.unit', true), '')::uuid AS unit, nullif(current_setting('app.now', true), '')::timestamptz AS now
  )
  -- Who has died waits for nobody: the clock of what was open ends with the death.
  SELECT q.id, q.urgency, q.status, q.sent_at, coalesce(q.closed_at, p.deceased_at), q.withdraw_reason, q.from_unit_id, f.name, held.list
  FROM asker JOIN doctor_request q ON q.sent_at >= since AND q.sent_at <= asker.now
  JOIN unit f ON f.id = q.from_unit_id
  JOIN patient p ON p.id = q.patient_id
  CROSS JOIN LATERAL (
    SELECT json_agg(json_build_object('from', r.valid_from, 'to', r.valid_to, 'unitId', r.unit_id, 'ward', u.kind = 'HOSPITAL_WARD')
        ORDER BY r.valid_from) AS list, bool_or(r.unit_id = asker.unit) AS mine
    FROM responsibility r JOIN unit u ON u.id = r.unit_id
    WHERE r.patient_id = q.patient_id
      AND r.period && tstzrange(q.sent_at, coalesce(q.closed_at, asker.now), '[]')) held
  WHERE q.from_unit_id = asker.unit OR held.mine
$$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION kept_doctor_requests(timestamptz) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION kept_doctor_requests(timestamptz) TO app;

-- How the discharges of a period went, counted: for the leads of a ward, whose care relations have ended by then (M20, S1).
-- Row-level security is stepped past on purpose, so that no row says who: no id, no instant, and of other wards than the
-- actor's nothing but the hospital, the month, the LACE points and the outcome. Only a ward is answered.
CREATE FUNCTION risk_follow_up(from_at timestamptz, to_at timestamptz) RETURNS TABLE (
  site text, own boolean, month text, first_on date, proposal text, lace_min int, lace_max int, hospital_min int, hospital_max int,
  decision text, reason text, admission text, died boolean, open boolean, count int
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH asker AS (
    SELECT id, nullif(current_setting('app.now', true), '')::timestamptz AS now FROM unit
    WHERE id = nullif(current_setting('app.unit', true), '')::uuid AND kind = 'HOSPITAL_WARD'
  ), discharge AS (
    SELECT s.*, u.id = asker.id AS own, asker.now,
      CASE WHEN u.id = asker.id THEN u.name ELSE coalesce(u.parent_name, u.name) END AS site,
      (s.discharged_at AT TIME ZONE 'Europe/Stockholm')::date AS on_day,
      p.deceased_at <= s.discharged_at + interval '30 days' AS died
    FROM asker
    JOIN stay s ON s.discharged_at >= from_at AND s.discharged_at < to_at AND s.discharged_at <= asker.now
    JOIN unit u ON u.id = s.unit_id AND u.kind = 'HOSPITAL_WARD'
    JOIN patient p ON p.id = s.patient_id
    WHERE (p.deceased_at IS NULL OR p.deceased_at > s.discharged_at)
      -- Moved on within the hour: the same stay on another ward or at another hospital.
      AND NOT EXISTS (SELECT FROM stay o WHERE o.patient_id = s.patient_id AND o.id <> s.id
        AND o.admitted_at >= s.discharged_at AND o.admitted_at <= s.discharged_at + interval '1 hour')
  )
  SELECT d.site, d.own, to_char(d.on_day, 'YYYY-MM'),
    CASE WHEN d.own THEN min(d.on_day) END, r.proposal,
    (r.result #>> '{lace,points,min}')::int, (r.result #>> '{lace,points,max}')::int,
    CASE WHEN d.own THEN (r.result #>> '{hospital,points,min}')::int END,
    CASE WHEN d.own THEN (r.result #>> '{hospital,points,max}')::int END,
    CASE WHEN d.own THEN r.decision END,
    CASE WHEN d.own THEN r.reason_code END,
    coalesce(later.admission, 'NONE'), coalesce(d.died, false), d.discharged_at + interval '30 days' > d.now, count(*)::int
  FROM discharge d
  LEFT JOIN LATERAL (SELECT * FROM risk_assessment a WHERE a.stay_id = d.id ORDER BY a.version DESC LIMIT 1) r ON true
  LEFT JOIN LATERAL (
    -- Planned admissions count as none.
    SELECT CASE WHEN bool_or(o.acute) THEN 'ACUTE' ELSE 'UNKNOWN' END AS admission FROM stay o
    WHERE o.patient_id = d.patient_id AND o.id <> d.id AND o.acute IS DISTINCT FROM false
      AND o.admitted_at > d.discharged_at AND o.admitted_at <= least(d.discharged_at + interval '30 days', d.now)
    HAVING count(*) > 0) later ON true
  GROUP BY 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
$$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION risk_follow_up(timestamptz, timestamptz) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION risk_follow_up(timestamptz, timestamptz) TO app;

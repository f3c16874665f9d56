-- Texts of care-home assignments and former physicians: what the server may do with them (A1, A2, R2). Nothing of it is about a
-- patient, and nothing that was agreed on is changed.
GRANT SELECT, INSERT ON care_home_text, care_home_text_use, care_home_former_physician TO app;--> statement-breakpoint
GRANT UPDATE (agreed_at, agreed_by, declined_at, declined_by, decline_reason) ON care_home_text_use TO app;--> statement-breakpoint
GRANT UPDATE (renewed_from) ON care_home_assignment TO app;--> statement-breakpoint
GRANT SELECT, INSERT ON care_home_text, care_home_text_use, care_home_former_physician TO worker;--> statement-breakpoint

-- What another first day of a unit would touch, in numbers, for the region's office and the unit itself (M13). Row-level security
-- is stepped past on purpose: no row says who. A patient without an expected day of discharge may go home today.
CREATE FUNCTION activation_counts(of_unit uuid, from_day date) RETURNS TABLE (
  plans int, plans_lapsing int, inpatients_before int, inpatients_from int, care_homes int, approved_through date
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH asker AS (
    SELECT nullif(current_setting('app.now', true), '')::timestamptz AS now FROM unit u
    WHERE u.id = nullif(current_setting('app.unit', true), '')::uuid AND (u.kind = 'REGION_OFFICE' OR u.id = of_unit)
  ), inpatient AS (
    SELECT s.id, coalesce(s.expected_discharge_on, (asker.now AT TIME ZONE 'Europe/Stockholm')::date) AS home_on,
      EXISTS (SELECT FROM support p WHERE p.stay_id = s.id AND p.status IN ('PLANNED', 'CONFIRMED')
        AND of_unit IN (p.hospital_unit_id, p.lm_unit_id, p.receiving_unit_id, p.municipal_unit_id)) AS planned,
      s.unit_id = of_unit
        OR EXISTS (SELECT FROM unit u WHERE u.id = of_unit AND u.kind = 'LAKARMEDVERKAN')
        OR EXISTS (SELECT FROM listing l WHERE l.patient_id = s.patient_id AND l.unit_id = of_unit AND l.period @> asker.now)
        OR EXISTS (SELECT FROM municipal_care c WHERE c.patient_id = s.patient_id AND c.unit_id = of_unit AND c.period @> asker.now)
        AS theirs
    FROM asker JOIN stay s ON s.discharged_at IS NULL JOIN unit w ON w.id = s.unit_id AND w.kind = 'HOSPITAL_WARD'
  )
  SELECT
    (SELECT count(*)::int FROM inpatient i WHERE i.planned),
    (SELECT count(*)::int FROM inpatient i WHERE i.planned AND i.home_on < from_day),
    (SELECT count(*)::int FROM inpatient i WHERE i.theirs AND NOT i.planned AND i.home_on < from_day),
    (SELECT count(*)::int FROM inpatient i WHERE i.theirs AND NOT i.planned AND i.home_on >= from_day),
    (SELECT count(*)::int FROM care_home_assignment a
      WHERE a.unit_id = of_unit AND a.valid_from <= from_day AND (a.valid_to IS NULL OR a.valid_to >= from_day)),
    (SELECT (max(s.month) + interval '1 month')::date - 1 FROM settlement s WHERE s.unit_id = of_unit)
  FROM asker
$$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION activation_counts(uuid, date) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION activation_counts(uuid, date) TO app;

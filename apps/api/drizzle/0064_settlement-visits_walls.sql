-- The contacts made under a vårdcentral's assignments, with what the conditions of R1 ask, and those of the same doctor with the
-- same patient on the same day at other vårdcentraler, since only one of them is paid. Row-level security is stepped past on
-- purpose, so that no row says who: instead of the patient a key that is the same within one day and doctor. Only the region's
-- office is answered, and the vårdcentral about itself. Whether it has been paid is asked of those elsewhere alone: the own
-- settlements say it of the own.
CREATE OR REPLACE FUNCTION settlement_visits(of_unit uuid) RETURNS TABLE (
  id uuid, started_at timestamptz, day date, unit_id uuid, performer_id uuid, profession text, patient_key text, mode text,
  is_enrolled boolean, is_paid boolean
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH asker AS (
    SELECT u.id FROM unit u WHERE u.id = nullif(current_setting('app.unit', true), '')::uuid
      AND (u.kind = 'REGION_OFFICE' OR u.id = of_unit)
  ), done AS (
    SELECT v.id, v.started_at, (v.started_at AT TIME ZONE 'Europe/Stockholm')::date AS day, v.unit_id,
      coalesce(v.person_id, v.entered_by) AS performer_id, v.profession, v.mode, v.patient_id
    FROM asker JOIN visit v ON v.unit_id = of_unit AND v.status = 'DONE'
  ), shared AS (
    -- One look-up for each contact, by its index: a join would read everybody's contacts each time.
    SELECT DISTINCT o.id, o.started_at, d.day, o.unit_id, d.performer_id, o.profession, o.mode, o.patient_id
    FROM done d CROSS JOIN LATERAL (
      SELECT o.* FROM visit o
      WHERE o.patient_id = d.patient_id AND coalesce(o.person_id, o.entered_by) = d.performer_id
        AND (o.started_at AT TIME ZONE 'Europe/Stockholm')::date = d.day AND o.status = 'DONE' AND o.unit_id <> of_unit
      OFFSET 0) o
    JOIN unit u ON u.id = o.unit_id AND u.kind = 'VARDCENTRAL'
  )
  SELECT v.id, v.started_at, v.day, v.unit_id, v.performer_id, v.profession,
    encode(sha256(convert_to(v.patient_id::text || v.day::text || v.performer_id::text, 'UTF8')), 'hex'), v.mode,
    EXISTS (SELECT FROM municipal_care c WHERE c.patient_id = v.patient_id AND c.period @> v.started_at),
    v.unit_id <> of_unit AND coalesce((SELECT sum(l.amount_ore) FROM settlement_line l WHERE l.source_id = v.id::text), 0) <> 0
  FROM (SELECT * FROM done UNION ALL SELECT * FROM shared) v
$$;

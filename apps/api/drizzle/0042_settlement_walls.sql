-- Tariffs and settlements: what the server may do with them, and what they rest on without anybody's identity (R3, R4, R6).
GRANT SELECT, INSERT, UPDATE (struck_at, struck_by, struck_reason) ON tariff TO app;--> statement-breakpoint
-- What is approved is never changed or taken away.
GRANT SELECT, INSERT ON settlement, settlement_line, settlement_refusal TO app;--> statement-breakpoint
-- The sum of the lines is the total, to the öre (R4).
CREATE FUNCTION settlement_sums_up() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF new.total_ore <> coalesce((SELECT sum(l.amount_ore) FROM settlement_line l WHERE l.settlement_id = new.id), 0) THEN
    RAISE EXCEPTION 'the lines of settlement % do not sum up to its total', new.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION settlement_sums_up() FROM PUBLIC;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER settlement_sums_up AFTER INSERT ON settlement DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION settlement_sums_up();--> statement-breakpoint
-- The contacts made under a vårdcentral's assignments, with what the conditions of R1 ask, and those of the same doctor with the
-- same patient on the same day at other vårdcentraler, since only one of them is paid. Row-level security is stepped past on
-- purpose, so that no row says who: instead of the patient a key that is the same within one day and doctor. Only the region's
-- office is answered, and the vårdcentral about itself.
CREATE FUNCTION settlement_visits(of_unit uuid) RETURNS TABLE (
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
    SELECT DISTINCT o.id, o.started_at, d.day, o.unit_id, d.performer_id, o.profession, o.mode, o.patient_id
    FROM done d
    JOIN visit o ON o.patient_id = d.patient_id AND o.unit_id <> d.unit_id AND o.status = 'DONE'
      AND coalesce(o.person_id, o.entered_by) = d.performer_id AND (o.started_at AT TIME ZONE 'Europe/Stockholm')::date = d.day
    JOIN unit u ON u.id = o.unit_id AND u.kind = 'VARDCENTRAL'
  )
  SELECT v.id, v.started_at, v.day, v.unit_id, v.performer_id, v.profession,
    encode(sha256(convert_to(v.patient_id::text || v.day::text || v.performer_id::text, 'UTF8')), 'hex'), v.mode,
    EXISTS (SELECT FROM municipal_care c WHERE c.patient_id = v.patient_id AND c.period @> v.started_at),
    coalesce((SELECT sum(l.amount_ore) FROM settlement_line l WHERE l.source_id = v.id::text), 0) <> 0
  FROM (SELECT * FROM done UNION ALL SELECT * FROM shared) v
$$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION settlement_visits(uuid) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION settlement_visits(uuid) TO app;

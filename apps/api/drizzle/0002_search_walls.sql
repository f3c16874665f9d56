-- Who a whole personal number belongs to, when the actor's unit has no care relation: the name and nothing else (G1, S6).
-- Row-level security hides the person, so this looks past it; therefore the lookup and its row in the access log are one
-- statement (S7), also when there is nobody. A person with protected identity is not found at all.
CREATE FUNCTION find_name_elsewhere(number text) RETURNS json LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public AS $$
  WITH person AS (
    SELECT id, family, given, protection FROM patient WHERE identity = number
  ), logged AS (
    INSERT INTO access_log (at, kind, view, person_id, assignment_id, unit_id, patient_ids)
    SELECT nullif(current_setting('app.now', true), '')::timestamptz, 'SEARCH', 'search:number',
      nullif(current_setting('app.person', true), '')::uuid, nullif(current_setting('app.assignment', true), '')::uuid,
      nullif(current_setting('app.unit', true), '')::uuid, coalesce(array_agg(id), '{}') FROM person
  )
  SELECT json_build_object('family', family, 'given', given) FROM person WHERE protection = 'NONE'
$$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION find_name_elsewhere(text) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION find_name_elsewhere(text) TO app;--> statement-breakpoint
-- How many numbers somebody has looked up in the last hour.
CREATE INDEX access_log_numbers ON access_log (person_id, at) WHERE view = 'search:number';

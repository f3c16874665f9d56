-- Former numbers of a patient, and what a source says of two patients being one (M21, G1).
GRANT SELECT ON former_identity, patient_joining TO app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON former_identity, patient_joining TO worker;--> statement-breakpoint
-- Intervals of two patients become one chain. What they were is kept with the former number.
GRANT DELETE ON listing, living_situation, enrolment TO worker;--> statement-breakpoint
-- Who goes up in another has no care relation of their own any more: all of it has moved.
CREATE FUNCTION joined_has_no_care_relations() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  DELETE FROM care_relation WHERE patient_id = new.id;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER patient_joined AFTER UPDATE OF joined_into ON patient
  FOR EACH ROW WHEN (old.joined_into IS NULL AND new.joined_into IS NOT NULL) EXECUTE FUNCTION joined_has_no_care_relations();--> statement-breakpoint
-- A former number finds the person who has it now.
CREATE OR REPLACE FUNCTION find_name_elsewhere(number text) RETURNS json LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public AS $$
  WITH person AS (
    SELECT id, family, given, protection FROM patient
    WHERE joined_into IS NULL AND (identity = number OR id = (SELECT patient_id FROM former_identity WHERE identity = number))
  ), logged AS (
    INSERT INTO access_log (at, kind, view, person_id, assignment_id, unit_id, patient_ids)
    SELECT nullif(current_setting('app.now', true), '')::timestamptz, 'SEARCH', 'search:number',
      nullif(current_setting('app.person', true), '')::uuid, nullif(current_setting('app.assignment', true), '')::uuid,
      nullif(current_setting('app.unit', true), '')::uuid, coalesce(array_agg(id), '{}') FROM person
  )
  SELECT json_build_object('family', family, 'given', given) FROM person WHERE protection = 'NONE'
$$;

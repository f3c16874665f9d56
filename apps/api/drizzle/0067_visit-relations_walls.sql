-- Care relations are derived once for each patient and statement, however many rows it adds.
CREATE FUNCTION derive_care_relations_of_added() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM derive_care_relations_of(patient_id) FROM (SELECT DISTINCT patient_id FROM added ORDER BY patient_id) each_patient;
  RETURN NULL;
END $$;--> statement-breakpoint
DROP TRIGGER stay_care_relations ON stay;--> statement-breakpoint
CREATE TRIGGER stay_new_care_relations AFTER INSERT ON stay REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION derive_care_relations_of_added();--> statement-breakpoint
CREATE TRIGGER stay_care_relations AFTER UPDATE OR DELETE ON stay FOR EACH ROW EXECUTE FUNCTION derive_care_relations();--> statement-breakpoint
DROP TRIGGER listing_care_relations ON listing;--> statement-breakpoint
CREATE TRIGGER listing_new_care_relations AFTER INSERT ON listing REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION derive_care_relations_of_added();--> statement-breakpoint
CREATE TRIGGER listing_care_relations AFTER UPDATE OR DELETE ON listing FOR EACH ROW EXECUTE FUNCTION derive_care_relations();--> statement-breakpoint
DROP TRIGGER responsibility_care_relations ON responsibility;--> statement-breakpoint
CREATE TRIGGER responsibility_new_care_relations AFTER INSERT ON responsibility REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION derive_care_relations_of_added();--> statement-breakpoint
CREATE TRIGGER responsibility_care_relations AFTER UPDATE OR DELETE ON responsibility FOR EACH ROW EXECUTE FUNCTION derive_care_relations();--> statement-breakpoint
DROP TRIGGER support_care_relations ON support;--> statement-breakpoint
CREATE TRIGGER support_new_care_relations AFTER INSERT ON support REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION derive_care_relations_of_added();--> statement-breakpoint
CREATE TRIGGER support_care_relations AFTER UPDATE OR DELETE ON support FOR EACH ROW EXECUTE FUNCTION derive_care_relations();--> statement-breakpoint
-- Only a visit that another unit has entered gives its unit a care relation (M14): for all others nothing is derived.
DROP TRIGGER visit_care_relations ON visit;--> statement-breakpoint
CREATE TRIGGER visit_new_care_relations AFTER INSERT ON visit FOR EACH ROW
  WHEN (NEW.entered_unit_id <> NEW.unit_id) EXECUTE FUNCTION derive_care_relations();--> statement-breakpoint
CREATE TRIGGER visit_gone_care_relations AFTER DELETE ON visit FOR EACH ROW
  WHEN (OLD.entered_unit_id <> OLD.unit_id) EXECUTE FUNCTION derive_care_relations();--> statement-breakpoint
CREATE TRIGGER visit_care_relations AFTER UPDATE OF patient_id, status, paused_at, planned_at, ended_at ON visit FOR EACH ROW
  WHEN (NEW.entered_unit_id <> NEW.unit_id OR OLD.entered_unit_id <> OLD.unit_id) EXECUTE FUNCTION derive_care_relations();

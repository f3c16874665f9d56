-- A support is never longer than 14 days without an approved extension to its last day (M6).
CREATE FUNCTION support_is_extended_by_decision() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF new.last_day > new.first_day + 13 AND NOT EXISTS (
       SELECT FROM support_extension
        WHERE support_id = new.id AND status = 'APPROVED' AND new_last_day = new.last_day) THEN
    RAISE EXCEPTION 'nobody has approved that the support lasts so long' USING ERRCODE = '23514', CONSTRAINT = 'support_is_extended_by_decision';
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER support_is_extended_by_decision AFTER INSERT OR UPDATE OF first_day, last_day ON support
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION support_is_extended_by_decision();--> statement-breakpoint

GRANT SELECT, INSERT ON support_extension TO app;--> statement-breakpoint
GRANT UPDATE (version, status, reviewed_at, reviewed_by, reviewed_unit_id, reviewed_as, review_text) ON support_extension TO app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON support_extension TO worker;--> statement-breakpoint

-- A support is escalated once for each last day that passes (M9).
CREATE UNIQUE INDEX audit_overdue_once ON audit (subject_id, (detail ->> 'lastDay')) WHERE action = 'support:overdue';

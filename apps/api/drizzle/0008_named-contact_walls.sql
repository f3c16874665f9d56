-- At most nine care contacts, one fast läkarkontakt and one with overall coordination at a time (P2, K4): each holds a place
-- of its type alone. What was struck holds none.
ALTER TABLE named_contact ADD CONSTRAINT named_contact_one_per_place
  EXCLUDE USING gist (patient_id WITH =, type WITH =, slot WITH =, period WITH &&)
  WHERE (struck_at IS NULL AND slot IS NOT NULL);--> statement-breakpoint
GRANT SELECT, INSERT ON named_contact TO app;--> statement-breakpoint
GRANT UPDATE (version, period, end_reason, end_text, ended_by, struck_at, struck_by, struck_reason) ON named_contact TO app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON named_contact TO worker;

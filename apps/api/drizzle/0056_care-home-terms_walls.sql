-- Agreements about care homes: what the server may do with them (A1–A4, A7, A10). Nothing of it is about a patient.
GRANT SELECT, INSERT ON care_home_term, care_home_meeting, agreement TO app;--> statement-breakpoint
GRANT UPDATE (agreed_at, agreed_by, declined_at, declined_by, decline_reason) ON care_home_term TO app;--> statement-breakpoint
GRANT UPDATE (physician_id, physician_since) ON care_home_assignment TO app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON care_home_term, care_home_meeting, agreement TO worker;--> statement-breakpoint
-- Of one layer and counterpart never two at once (A10).
ALTER TABLE agreement ADD CONSTRAINT agreement_one
  EXCLUDE USING gist (layer WITH =, counterpart WITH =, daterange(valid_from, valid_to, '[]') WITH &&);

-- One number at a time for each who takes part in a line (O1).
ALTER TABLE on_call_number ADD CONSTRAINT on_call_number_pk PRIMARY KEY (line_id, person_id, period WITHOUT OVERLAPS);--> statement-breakpoint
ALTER TABLE on_call_number ADD CONSTRAINT on_call_number_member FOREIGN KEY (line_id, person_id) REFERENCES on_call_member (line_id, person_id);--> statement-breakpoint
INSERT INTO on_call_number (line_id, person_id, phone, period) SELECT line_id, person_id, phone, '[2024-01-01,)' FROM on_call_member;--> statement-breakpoint

-- Everybody who has signed in reads who takes part; only the unit that keeps the line changes it.
ALTER TABLE on_call_number ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY on_call_number_worker ON on_call_number FOR ALL TO worker USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY on_call_number_read ON on_call_number FOR SELECT TO app USING (nullif(current_setting('app.unit', true), '') IS NOT NULL);--> statement-breakpoint
CREATE POLICY on_call_number_keep ON on_call_number FOR ALL TO app USING (keeps_on_call_line(line_id)) WITH CHECK (keeps_on_call_line(line_id));--> statement-breakpoint
ALTER TABLE on_call_member ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY on_call_member_worker ON on_call_member FOR ALL TO worker USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY on_call_member_read ON on_call_member FOR SELECT TO app USING (nullif(current_setting('app.unit', true), '') IS NOT NULL);--> statement-breakpoint
CREATE POLICY on_call_member_keep ON on_call_member FOR ALL TO app USING (keeps_on_call_line(line_id)) WITH CHECK (keeps_on_call_line(line_id));--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON on_call_number TO app;--> statement-breakpoint
GRANT INSERT, UPDATE (version) ON on_call_member TO app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON on_call_number TO worker;

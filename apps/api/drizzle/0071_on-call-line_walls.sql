-- One line at a time for each specialty, and one beredskapsjour (O1).
ALTER TABLE on_call_line ADD CONSTRAINT on_call_line_one_at_a_time
  EXCLUDE USING gist ((coalesce(specialty, kind)) WITH =, daterange(opens_on, closes_on) WITH &&);--> statement-breakpoint
-- One right at a time for each kind of unit that calls a line.
ALTER TABLE on_call_right ADD CONSTRAINT on_call_right_pk PRIMARY KEY (line_id, caller, period WITHOUT OVERLAPS);--> statement-breakpoint
ALTER TABLE on_call_right ADD CONSTRAINT on_call_right_line FOREIGN KEY (line_id) REFERENCES on_call_line (id);--> statement-breakpoint

-- Everybody reads the lines and who may call them; a line is changed by the unit that keeps it, and by no other.
ALTER TABLE on_call_line ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY on_call_line_worker ON on_call_line FOR ALL TO worker USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY on_call_line_read ON on_call_line FOR SELECT TO app USING (true);--> statement-breakpoint
CREATE POLICY on_call_line_open ON on_call_line FOR INSERT TO app
  WITH CHECK (owner_unit_id = nullif(current_setting('app.unit', true), '')::uuid);--> statement-breakpoint
CREATE POLICY on_call_line_change ON on_call_line FOR UPDATE TO app
  USING (owner_unit_id = nullif(current_setting('app.unit', true), '')::uuid);--> statement-breakpoint
ALTER TABLE on_call_right ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY on_call_right_worker ON on_call_right FOR ALL TO worker USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY on_call_right_read ON on_call_right FOR SELECT TO app USING (true);--> statement-breakpoint
CREATE POLICY on_call_right_keep ON on_call_right FOR ALL TO app USING (keeps_on_call_line(line_id)) WITH CHECK (keeps_on_call_line(line_id));--> statement-breakpoint
GRANT INSERT, UPDATE (version, label, number, hours, slots, closes_on) ON on_call_line TO app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON on_call_right TO app, worker;

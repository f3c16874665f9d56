-- A unit is active in one period at a time (M13).
ALTER TABLE unit_rollout ADD CONSTRAINT unit_rollout_pk PRIMARY KEY (unit_id, period WITHOUT OVERLAPS);--> statement-breakpoint
GRANT SELECT ON unit_rollout, unit_readiness, rule_setting TO app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON unit_rollout, unit_readiness, rule_setting TO worker;

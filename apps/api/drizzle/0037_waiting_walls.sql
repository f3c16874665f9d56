-- The portals read what has escalated; only the jobs put it on record, and it stays (promise 18).
GRANT SELECT ON waiting_escalation TO app;--> statement-breakpoint
-- It moves with a patient who becomes one with another.
GRANT SELECT, INSERT, UPDATE ON waiting_escalation TO worker;

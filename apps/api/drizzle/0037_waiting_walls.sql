-- The portals read what has escalated; only the jobs put it on record, and it stays (promise 18).
GRANT SELECT ON waiting_escalation TO app;--> statement-breakpoint
GRANT SELECT, INSERT ON waiting_escalation TO worker;

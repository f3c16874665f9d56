-- A unit's head says what is in place and takes it back; whoever administers it says from when the unit takes part (M13, M17).
GRANT INSERT, UPDATE (struck_at, struck_by, struck_reason) ON unit_readiness TO app;--> statement-breakpoint
GRANT INSERT, UPDATE (period) ON unit_rollout TO app;

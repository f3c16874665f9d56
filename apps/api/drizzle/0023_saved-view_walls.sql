-- Saved views and what has been seen: a person's own, without anything of a patient; a shared view is read by the unit.
GRANT SELECT, INSERT, DELETE ON saved_view TO app;--> statement-breakpoint
GRANT UPDATE (version, name, shared, is_default) ON saved_view TO app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON seen_list TO app;

-- In which language a person reads: their own, whatever the unit; the latest choice counts.
GRANT SELECT, INSERT ON person_language TO app;--> statement-breakpoint
GRANT UPDATE (language, chosen_at) ON person_language TO app;
